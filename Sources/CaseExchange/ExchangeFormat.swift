/// A form in which a case, or a part of it, leaves this program or comes into it.
public struct ExchangeFormat: Sendable {
  /// Its word, as in `export bag`.
  public let word: String
  /// What is done with it, in one line, for help.
  public let summary: String
  /// What else is worth knowing.
  public let details: String

  /// Makes a format.
  public init(_ word: String, _ summary: String, details: String) {
    self.word = word
    self.summary = summary
    self.details = details
  }
}
