import CaseModel
import Groundwork

extension Ledger {
  /// How many changes one line holds at most.
  static let changesALine = 1000
  /// How many bytes of changes one line holds, unless a single change has more.
  static let bytesALine = 1 << 20

  /// Appends `acts`, one after another, and waits until they are on the disk.
  ///
  /// Their numbers, links and parts are given here. Either all bytes are written or, as long as
  /// this process lives, none: what a full disk cut short is cut back.
  ///
  /// - Parameter position: the ledger's end, as whoever holds the lock has read it.
  /// - Returns: the acts as they now stand in the ledger, each with the offset after it.
  /// - Throws: `Problem`; `broken` where the ledger does not end at `position`.
  public func append(
    _ acts: [Entry], at position: LedgerPosition, under lock: LedgerLock
  ) throws(Problem) -> [(CommittedAct, LedgerPosition)] {
    guard lock.ledger === self, try size() == position.offset else {
      throw .broken("\(path) does not end where it was read to")
    }
    var bytes: [UInt8] = []
    var written: [(CommittedAct, LedgerPosition)] = []
    var head = position.head
    for act in acts {
      var lines: [Entry] = []
      for var entry in Ledger.parts(of: act) {
        entry.number = head.entry + 1
        entry.previous = head.hash
        head = Head(entry: entry.number, hash: try LedgerLine.write(entry, to: &bytes))
        lines.append(entry)
      }
      let reached = LedgerPosition(offset: position.offset + bytes.count, head: head)
      written.append((CommittedAct(lines, head: head), reached))
    }
    try write(bytes, at: position.offset)
    return written
  }

  private func write(_ bytes: [UInt8], at offset: Int) throws(Problem) {
    do throws(Problem) {
      try file.write(bytes, at: offset)
      try file.synchronize()
    } catch {
      try? file.truncate(to: offset)
      throw error
    }
  }

  /// The act as one entry, or as many as its changes need.
  static func parts(of act: Entry) -> [Entry] {
    let groups = groups(of: act.changes)
    guard groups.count > 1 else { return [act] }
    return groups.enumerated().map { index, changes in
      var part = act
      part.changes = Array(changes)
      // They hold from the first line on.
      if index > 0 { (part.format, part.from) = (nil, nil) }
      part.part = index + 1
      part.parts = index + 1 == groups.count ? groups.count : nil
      return part
    }
  }

  /// The changes, line by line.
  private static func groups(of changes: [Change]) -> [ArraySlice<Change>] {
    var groups: [ArraySlice<Change>] = []
    var start = 0
    var size = 0
    for (index, change) in changes.enumerated() {
      let bytes = change.bytes
      if index > start, index - start == changesALine || size + bytes > bytesALine {
        groups.append(changes[start..<index])
        (start, size) = (index, 0)
      }
      size += bytes
    }
    groups.append(changes[start...])
    return groups
  }

  /// How many lines the act will take.
  public static func lineCount(of act: Entry) -> Int { groups(of: act.changes).count }
}

extension Change {
  /// How many bytes it takes in a line.
  fileprivate var bytes: Int {
    var out: [UInt8] = []
    json.write(to: &out)
    return out.count
  }
}
