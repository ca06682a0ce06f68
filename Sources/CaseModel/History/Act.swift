import Groundwork

/// What one person did at once: one entry, or consecutive parts; named by its first line.
public struct Act: Hashable, Sendable {
  /// Its first line, its name.
  public let number: Int
  /// Its last line, which commits it.
  public let last: Int
  /// The entry without its changes: of an act in parts, the last with the first's number.
  public let entry: Entry
  /// How many changes it holds.
  public let changes: Int
  /// The acts that reverse it and stand themselves; of more than one, the newest.
  public var reversedBy: Int?

  /// Makes an act.
  public init(number: Int, last: Int, entry: Entry, changes: Int, reversedBy: Int? = nil) {
    self.number = number
    self.last = last
    self.entry = entry
    self.changes = changes
    self.reversedBy = reversedBy
  }

  /// Whether it stands: nothing that stands reverses it.
  public var isEffective: Bool { reversedBy == nil }

  /// What `log --json` prints of it.
  public var json: JSON {
    var members: JSONObject = [
      "entry": .count(number), "last": .count(last), "time": .text(entry.time),
      "author": .text(entry.author), "command": .text(entry.command),
      "why": entry.why.map { .text($0) } ?? .null,
      "reverses": entry.reverses.map { .count($0) } ?? .null,
      "reversed_by": reversedBy.map { .count($0) } ?? .null, "changes": .count(changes),
    ]
    members["seals"] = seal.map { .text($0.statement.head.description) }
    return .object(members)
  }
}

/// One change of a record, with the act that made it.
public struct Episode: Hashable, Sendable {
  /// The act.
  public let act: Act
  /// The change.
  public let change: Change

  /// Makes an episode.
  public init(_ act: Act, _ change: Change) {
    self.act = act
    self.change = change
  }

  /// What `history --json` prints of it.
  public var json: JSON {
    .object([
      "entry": .count(act.number), "time": .text(act.entry.time),
      "author": .text(act.entry.author),
      "why": (change.why ?? act.entry.why).map { .text($0) } ?? .null,
      "was": change.was.map { .object($0) } ?? .null,
      "now": change.now.map { .object($0) } ?? .null,
    ])
  }
}
