import Groundwork

/// A pattern of words that stand behind the places in any order: `#tag`.
public struct Free: Sendable {
  /// What its text is bound to.
  public let name: Name
  /// What may stand there.
  public let slot: Slot
  /// Whether a word is of this pattern.
  public let accepts: @Sendable (String) -> Bool
  /// What such a word says: `tag` for `#tag`.
  public let read: (@Sendable (String) -> String)?

  /// Makes a pattern.
  public init(
    _ name: Name, _ slot: Slot, read: (@Sendable (String) -> String)? = nil,
    accepts: @escaping @Sendable (String) -> Bool
  ) {
    self.name = name
    self.slot = slot
    self.accepts = accepts
    self.read = read
  }
}
