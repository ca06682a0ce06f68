/// What may stand in one spot of a line.
///
/// What `topic` means is known to the world alone.
public final class Slot: Sendable {
  /// A word of a closed list.
  public struct Choice: Hashable, Sendable {
    /// The word as typed.
    public let word: String
    /// What it means, in one line.
    public let meaning: String

    /// Makes a choice.
    public init(_ word: String, _ meaning: String = "") {
      self.word = word
      self.meaning = meaning
    }
  }

  /// What the world is asked for; nothing is asked where it is empty.
  public let topic: String
  /// The words of a closed list; empty where the list is open.
  public let choices: [Choice]
  /// How usage lines call it: `WHEN`, `@actor`.
  public let label: String
  /// What stands there, in one line.
  public let meaning: String
  /// What may follow behind a colon: the role in `@actor:role`.
  public let suffix: Slot?

  /// Makes a slot.
  public init(
    _ label: String, topic: String = "", choices: [Choice] = [], meaning: String = "",
    suffix: Slot? = nil
  ) {
    self.label = label
    self.topic = topic
    self.choices = choices
    self.meaning = meaning
    self.suffix = suffix
  }
}
