/// A word that may stand at the cursor.
public struct Candidate: Hashable, Sendable {
  /// The whole word, unquoted.
  public let value: String
  /// What it means, in one line; empty where there is nothing to say.
  public let description: String
  /// Whether a blank may follow at once; false where the word may go on.
  public let isFinal: Bool

  /// Makes a candidate.
  public init(_ value: String, _ description: String = "", isFinal: Bool = true) {
    self.value = value
    self.description = description
    self.isFinal = isFinal
  }
}

/// The only thing that the language asks of the world while somebody types.
public protocol Candidates {
  /// At most `limit` words of `topic` that `prefix` may become, the likeliest first.
  func candidates(topic: String, prefix: String, limit: Int) -> [Candidate]
}
