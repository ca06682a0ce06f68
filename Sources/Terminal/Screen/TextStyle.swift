/// How a piece of text looks: the terminal's own colours, so that they fit its background.
public struct TextStyle: Hashable, Sendable {
  /// A colour of the terminal.
  public enum Color: Int, Sendable {
    case red = 31
    case green, yellow, blue, magenta, cyan
    case grey = 90
  }

  private let color: Color?
  private let isBold: Bool
  private let isUnderlined: Bool
  private let isReversed: Bool

  /// Makes a style.
  public init(
    _ color: Color? = nil, bold: Bool = false, underlined: Bool = false, reversed: Bool = false
  ) {
    self.color = color
    isBold = bold
    isUnderlined = underlined
    isReversed = reversed
  }

  /// As everything else.
  public static let plain = TextStyle()

  /// The codes that switch it on, from whatever was on before.
  var sequence: String {
    var codes = ["0"]
    if isBold { codes.append("1") }
    if isUnderlined { codes.append("4") }
    if isReversed { codes.append("7") }
    if let color { codes.append(String(color.rawValue)) }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}

/// A stretch of a line that has a style; what lies in none is plain.
public struct StyledRange: Hashable, Sendable {
  /// Where it lies, in Unicode scalars.
  public let range: Range<Int>
  /// How it looks.
  public let style: TextStyle

  /// Makes a stretch.
  public init(_ range: Range<Int>, _ style: TextStyle) {
    self.range = range
    self.style = style
  }
}
