/// A line that is still being typed.
public struct Draft: Sendable {
  /// The words with something behind them.
  public let words: [Word]
  /// The word that the end of the text touches.
  public let unfinished: Word?
  /// Whether it is blank or a comment.
  public var isBlank: Bool { words.isEmpty && unfinished == nil }
  /// Whether an open quote or block, or a backslash at the end, wants another line.
  public let needsMore: Bool
}
