/// How text looks on a terminal.
public enum Display {
  /// A scalar as it is shown, and how many columns that takes.
  public struct Cell: Sendable {
    /// The scalar, spelled out where it would act instead of being seen.
    public let text: String
    /// How many columns it takes.
    public let width: Int
  }

  /// `text` with every character that acts instead of being seen spelled out: `\u{1B}`.
  public static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: acts) else { return text }
    return cells(of: text.unicodeScalars).map(\.text).joined()
  }

  /// Whether nothing in `text` acts instead of being seen.
  public static func isInert(_ text: String) -> Bool { !text.unicodeScalars.contains(where: acts) }

  /// A JSON document with every character that acts written as JSON spells it: `\u009b`.
  ///
  /// It says the same, and is safe to look at; a line's end stays.
  public static func escapedDocument(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: { acts($0) && $0 != "\n" }) else { return json }
    var out = ""
    for scalar in json.unicodeScalars {
      guard acts(scalar), scalar != "\n" else {
        out.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return out
  }

  /// How many columns `text` takes once it is escaped.
  public static func width(of text: String) -> Int {
    cells(of: text.unicodeScalars).reduce(0) { $0 + $1.width }
  }

  /// `text` in lines of at most `columns` columns where its words allow, broken at blanks.
  public static func wrapped(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var used = 0
    for word in text.split(separator: " ") {
      let width = width(of: String(word))
      if let last = lines.indices.last, used + 1 + width <= columns {
        lines[last] += " " + word
        used += 1 + width
      } else {
        lines.append(String(word))
        used = width
      }
    }
    return lines
  }

  /// The scalars one by one, as they are shown.
  public static func cells(of scalars: some Sequence<Unicode.Scalar>) -> [Cell] {
    var cells: [Cell] = []
    var isJoined = false
    for scalar in scalars {
      if acts(scalar) {
        let spelled = spelling(of: scalar)
        cells.append(Cell(text: spelled, width: spelled.utf8.count))
      } else {
        // What a joiner ties to an emoji is drawn into it.
        cells.append(Cell(text: String(scalar), width: isJoined ? 0 : width(of: scalar)))
      }
      isJoined = scalar == "\u{200D}"
    }
    return cells
  }

  /// Whether `scalar` would do something to a terminal, or to the order of what is read.
  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0x200C, 0x200D: false
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }

  private static func spelling(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
}
