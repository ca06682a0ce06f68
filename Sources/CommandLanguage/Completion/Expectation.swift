/// What may stand at the cursor.
public struct Expectation: Sendable {
  /// A slot, with the part of the typed word that belongs to it.
  public struct Part: Sendable {
    /// What may stand there.
    public let slot: Slot
    /// What stays in front of it as typed: `--status=`, `@kominfo:`.
    public let front: String
    /// What of it is typed already.
    public let prefix: String
  }

  /// What may stand there, the likeliest first.
  public private(set) var parts: [Part] = []

  /// The slots of all parts.
  public var slots: [Slot] { parts.map(\.slot) }

  /// Expects `slot`, of which `prefix` is typed, and where that is complete what follows its colon.
  mutating func add(
    _ slot: Slot, front: String = "", prefix: String,
    isComplete: (String) -> Bool = { $0.unicodeScalars.count > 1 }
  ) {
    parts.append(Part(slot: slot, front: front, prefix: prefix))
    let typed = prefix.unicodeScalars
    guard let suffix = slot.suffix, let colon = typed.lastIndex(of: ":"),
      isComplete(String(typed[..<colon]))
    else { return }
    parts.append(
      Part(
        slot: suffix, front: front + String(typed[...colon]),
        prefix: String(typed[colon...].dropFirst())))
  }
}
