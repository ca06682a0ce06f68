import Groundwork

extension Display {
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

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
