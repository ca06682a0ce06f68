/// Spells out the characters of a text that would act instead of being seen.
///
/// The same characters as the shell spells out, for one case may be read in both.
enum Visible {
  /// `text` with control, format and bidirectional characters spelled out: `\u{202E}`.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: acts) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      if acts(scalar) { out += spelling(of: scalar) } else { out.unicodeScalars.append(scalar) }
    }
    return out
  }

  /// `text` on one line: every run of blanks and line ends is one blank, what acts is spelled out.
  static func line(_ text: String) -> String {
    if text.isPlain(but: []) { return text }
    var out = String.UnicodeScalarView()
    var isBlank = false
    for scalar in text.unicodeScalars {
      let blank = scalar == " " || isLineEnd(scalar)
      if !(blank && isBlank) { out.append(blank ? " " : scalar) }
      isBlank = blank
    }
    return escaped(String(out))
  }

  /// How many columns of a terminal `text` takes: 2 for wide letters, none for marks.
  static func width(of text: String) -> Int {
    var width = 0
    var isJoined = false
    for scalar in text.unicodeScalars {
      if !isJoined { width += columns(of: scalar) }
      isJoined = scalar == "\u{200D}"
    }
    return width
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x200C, 0x200D: return false
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: return true
      default: return false
      }
    }
  }

  private static func spelling(of scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    switch value {
    case ..<0x300, 0x1F1E6...0x1F1FF: return 1
    case 0x1F3FB...0x1F3FF, 0x1160...0x11FF, 0x200C, 0x200D: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return isWide(value) || scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// Whether `value` lies in a block of East Asian Width W or F (Unicode Standard Annex 11).
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FB,
      0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
