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
///
/// A run of parts counts only when its last line has come; broken off, it is void for ever.
public struct Assembly: Sendable {
  /// The lines of runs that were broken off.
  public private(set) var void: [Int] = []
  private var run: [Entry] = []

  /// Starts before the first line.
  public init() {}

  /// The lines of a run that is not committed yet; at the end of a ledger they are void too.
  public var open: [Int] { run.map(\.number) }

  /// Takes the next line; returns the act that it completes.
  public mutating func take(_ entry: Entry, hash: Digest) -> CommittedAct? {
    let part = entry.part ?? 1
    if part != (run.last?.part ?? 0) + 1 || entry.part == nil {
      void += open
      run = []
    }
    guard part == run.count + 1 else {
      void.append(entry.number)
      return nil
    }
    run.append(entry)
    guard entry.part == nil || entry.parts != nil else { return nil }
    defer { run = [] }
    guard entry.parts == nil || entry.parts == part else {
      void += open
      return nil
    }
    return CommittedAct(run, head: Head(entry: entry.number, hash: hash))
  }
}
