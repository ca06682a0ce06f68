import Groundwork

/// A spot in the order of a line: `WHEN` and `TEXT` of `add event WHEN TEXT`.
public struct Place: Sendable {
  /// What its text is bound to.
  public let name: Name
  /// What may stand there.
  public let slot: Slot
  /// Whether it may be left out.
  public let isOptional: Bool
  /// Whether it takes all the words that are left.
  public let isMany: Bool
  /// Whether it is free text.
  ///
  /// A required text takes any word. One that may be left out yields to the free words and to the
  /// places behind it, so that `undecided ?origin %k` gives the exhibit and no text.
  public let isText: Bool
  /// Whether a word can stand there.
  public let accepts: @Sendable (String) -> Bool
  /// Whether the place exists, with what is bound so far; nil where it always does.
  public let stands: (@Sendable (Bound) -> Bool)?

  /// Makes a place.
  public init(
    _ name: Name, _ slot: Slot, isOptional: Bool = false, isMany: Bool = false,
    isText: Bool = false, accepts: @escaping @Sendable (String) -> Bool = { _ in true },
    stands: (@Sendable (Bound) -> Bool)? = nil
  ) {
    self.name = name
    self.slot = slot
    self.isOptional = isOptional
    self.isMany = isMany
    self.isText = isText
    self.accepts = accepts
    self.stands = stands
  }
}
