/// A short text whose pieces have styles: a prompt.
public struct StyledText: Hashable, Sendable {
  private struct Piece: Hashable {
    let text: String
    let style: TextStyle
  }

  private var pieces: [Piece] = []

  /// Makes a text.
  public init(_ text: String = "", _ style: TextStyle = .plain) { append(text, style) }

  /// Adds a piece.
  public mutating func append(_ text: String, _ style: TextStyle = .plain) {
    if !text.isEmpty { pieces.append(Piece(text: text, style: style)) }
  }

  /// The text alone.
  public var text: String { pieces.map(\.text).joined() }

  /// How many columns it takes.
  var width: Int { text.unicodeScalars.reduce(0) { $0 + max(0, ScreenLayout.width(of: $1)) } }

  /// The text as libedit takes it: what only changes colours stands between two `\1`.
  ///
  /// libedit needs a visible character behind each change, so there is none at the end: the last
  /// piece should be plain.
  func marked(isColored: Bool) -> String {
    guard isColored else { return text }
    var marked = ""
    var style = TextStyle.plain
    for piece in pieces {
      if piece.style != style { marked += "\u{1}\(piece.style.sequence)\u{1}" }
      marked += piece.text
      style = piece.style
    }
    return marked
  }
}
