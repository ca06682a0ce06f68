import Groundwork

/// An act as the ledger holds it: its lines, and where they end.
public struct CommittedAct: Hashable, Sendable {
  /// Its lines: one, or all parts.
  public let entries: [Entry]
  /// The last line and its hash.
  public let head: Head

  /// Makes a committed act; `entries` is not empty.
  public init(_ entries: [Entry], head: Head) {
    self.entries = entries
    self.head = head
  }

  /// Its name: the number of its first line.
  public var number: Int { entries.first?.number ?? head.entry }

  /// What it did, in order.
  public var changes: [Change] {
    entries.count == 1 ? entries[0].changes : entries.flatMap(\.changes)
  }

  /// The act without its changes.
  public var act: Act {
    var entry = entries.last ?? Entry(author: "", changes: [], command: "", program: "", time: "")
    let count = entries.reduce(0) { $0 + $1.changes.count }
    entry.number = number
    entry.changes = []
    return Act(number: number, last: head.entry, entry: entry, changes: count)
  }
}

/// Puts the lines of a ledger together to acts.
public struct Assembly: Sendable {
  /// Which lines belong together.
  public private(set) var runs = Runs()
  private var held: [Entry] = []

  /// Starts before the first line.
  public init() {}

  /// Takes the next line; returns the act that it completes.
  public mutating func take(_ entry: Entry, hash: Digest) -> CommittedAct? {
    let lines = runs.take(entry.number, part: entry.part, parts: entry.parts)
    held.append(entry)
    guard let lines else {
      held.removeFirst(held.count - runs.open.count)
      return nil
    }
    defer { held = [] }
    return CommittedAct(
      Array(held.suffix(lines.count)), head: Head(entry: entry.number, hash: hash))
  }
}
