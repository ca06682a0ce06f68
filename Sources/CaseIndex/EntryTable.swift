import CaseModel
import Groundwork

/// Reads and writes rows of `entry`: an act without its changes.
struct EntryTable {
  let connection: Connection

  static let columns = "number, last, reverses, reversed_by, changes, time, hash, meta"

  /// How far the index has come in the ledger; nil where it is empty.
  func place() throws -> LedgerPosition? {
    let row = try connection.statement(
      "SELECT last, hash, offset FROM entry ORDER BY number DESC LIMIT 1")
    guard try row.step() else { return nil }
    defer { row.reset() }
    guard let hash = Digest(hex: row.text(1)) else {
      throw Problem(.internalError, "the index holds no sound head")
    }
    return LedgerPosition(
      offset: Int(row.integer(2)), head: Head(entry: Int(row.integer(0)), hash: hash))
  }

  /// The first act whose last line has another hash than is written down here.
  func firstDifference(_ hash: (_ line: Int) -> Digest?) throws -> Int? {
    let row = try connection.statement("SELECT number, last, hash FROM entry ORDER BY number")
    while try row.step() {
      guard let now = hash(Int(row.integer(1))) else { continue }
      if !now.hex.utf8.elementsEqual(row.text(2).utf8) {
        defer { row.reset() }
        return Int(row.integer(0))
      }
    }
    return nil
  }

  /// Reads the act on which `row` stands.
  func act(_ row: Statement) throws -> Act {
    let number = Int(row.integer(0))
    guard var members = try? JSONReader.read(row.bytes(7)).asObject else {
      throw Problem(.internalError, "the index holds an entry that can't be read")
    }
    members["entry"] = .count(number)
    members["changes"] = .list([])
    if let time = row.optional(5) { members["time"] = .text(DateText.utc(time)) }
    members["reverses"] = row.optional(2).map { .integer($0) }
    if members["previous"] == nil { members["previous"] = .text(try hash(before: number)) }
    return Act(
      number: number, last: Int(row.integer(1)), entry: try Entry(json: members),
      changes: Int(row.integer(4)), reversedBy: row.optional(3).map { Int($0) })
  }

  private func hash(before number: Int) throws -> String {
    let row = try connection.statement(
      "SELECT hash FROM entry WHERE number < ? ORDER BY number DESC LIMIT 1"
    ).with(Int64(number))
    guard try row.step() else { return Digest.zero.hex }
    defer { row.reset() }
    return row.text(0)
  }

  /// What the next act has to know of the one before.
  struct Last {
    var position: LedgerPosition?
    var vid: Int64 = 0
    /// The latest time of all acts so far.
    var latest = Int64.min
  }

  /// What stands in the last row.
  func last() throws -> Last {
    let row = try connection.statement(
      "SELECT vid, latest FROM entry ORDER BY number DESC LIMIT 1")
    guard try row.step() else { return Last() }
    defer { row.reset() }
    return Last(position: try place(), vid: row.integer(0), latest: row.integer(1))
  }

  /// Writes an act that brought the index up to `vid`; returns what the next has to know.
  func insert(_ committed: CommittedAct, offset: Int, vid: Int64, after last: Last) throws -> Last {
    let act = committed.act
    let time = plainTime(act.entry)
    let latest = max(last.latest, act.entry.unixTime ?? .min)
    let row = try connection.statement(
      """
      INSERT INTO entry(number, last, vid, offset, reverses, changes, time, latest, hash, meta)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).with(
      Int64(act.number), Int64(act.last), vid, Int64(offset),
      act.entry.reverses.map { Int64($0) }, Int64(act.changes), time, latest)
    row.bind(9, text: committed.head.hash.hex)
    let head = last.position?.head ?? .empty
    meta(act.entry, isPlain: time != nil, after: head).withUnsafeBufferPointer {
      row.bind(10, utf8: $0)
    }
    try row.run()
    for source in Set(act.entry.sources.map(\.sha256)) {
      let row = try connection.statement("INSERT INTO source(sha256, act) VALUES (?, ?)")
      row.bind(1, text: source.hex)
      row.bind(2, Int64(act.number))
      try row.run()
    }
    return Last(
      position: LedgerPosition(offset: offset, head: committed.head), vid: vid, latest: latest)
  }

  /// The time as a number, where that says it all.
  private func plainTime(_ entry: Entry) -> Int64? {
    entry.unixTime.flatMap { DateText.utc($0).isSame(as: entry.time) ? $0 : nil }
  }

  /// What the columns do not say.
  private func meta(_ entry: Entry, isPlain: Bool, after head: Head) -> [UInt8] {
    var members = entry.json
    for key: Name in ["changes", "entry", "reverses"] { members[key] = nil }
    if isPlain { members["time"] = nil }
    if entry.previous == head.hash { members["previous"] = nil }
    var bytes: [UInt8] = []
    members.write(to: &bytes)
    return bytes
  }
}
