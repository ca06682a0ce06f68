/// What a reader of a page may pick, each choice with its words.
public struct Picker: Hashable, Sendable {
  /// One choice.
  public struct Choice: Hashable, Sendable {
    /// What stands in the facts.
    public let value: String
    /// Its words.
    public let words: String
  }

  /// A list of choices under a name.
  public struct List: Hashable, Sendable {
    /// Which part of the facts it speaks of.
    public let part: Part
    /// What it is called.
    public let name: String
    /// The choices.
    public let choices: [Choice]
  }

  /// A part of the facts.
  public enum Part: String, Sendable {
    case actors, states, questions
  }

  /// The lists.
  public let lists: [List]
  /// The words for no choice.
  public let all: String
  /// What stands between how many are shown and how many there are.
  public let of: String
  /// The words that take every choice back.
  public let reset: String
}
