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

  /// Writes an act that brought the index up to `vid`.
  func insert(_ committed: CommittedAct, offset: Int, vid: Int64) throws {
    let act = committed.act
    let before = try place()
    let row = try connection.statement(
      """
      INSERT INTO entry(number, last, vid, offset, reverses, changes, time, latest, hash, meta)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7,
          (SELECT max(ifnull(?7, ?8), ifnull(max(latest), ?8)) FROM entry WHERE number = ?9),
          ?10, ?11)
      """
    ).with(
      Int64(act.number), Int64(act.last), vid, Int64(offset),
      act.entry.reverses.map { Int64($0) }, Int64(act.changes), plainTime(act.entry), .min,
      try connection.integer("SELECT max(number) FROM entry"))
    row.bind(10, text: committed.head.hash.hex)
    row.bind(11, text: meta(act.entry, after: before?.head))
    try row.run()
    for source in Set(act.entry.sources.map(\.sha256)) {
      let row = try connection.statement("INSERT INTO source(sha256, act) VALUES (?, ?)")
      row.bind(1, text: source.hex)
      row.bind(2, Int64(act.number))
      try row.run()
    }
  }

  /// The time as a number, where that says it all.
  private func plainTime(_ entry: Entry) -> Int64? {
    entry.unixTime.flatMap { DateText.utc($0).isSame(as: entry.time) ? $0 : nil }
  }

  /// What the columns do not say.
  private func meta(_ entry: Entry, after head: Head?) -> String {
    var members = entry.json
    for key: Name in ["changes", "entry", "reverses"] { members[key] = nil }
    if plainTime(entry) != nil { members["time"] = nil }
    if entry.previous == head?.hash ?? .zero { members["previous"] = nil }
    return JSON.object(members).canonical
  }
}
