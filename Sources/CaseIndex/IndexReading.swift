import CaseModel
import Groundwork

/// The case as the index gives it, within one transaction.
struct IndexReading: CaseReading {
  let connection: Connection
  let zones: @Sendable (String) -> Zone?
  /// The zone in which the index reckons its days.
  let indexedZone: Zone
  let moment: Moment
  let kinds: KindCodes
  let entries: EntryTable
  /// Has the writer put down what names and words in use are listed by.
  let settle: () throws -> Void
  /// What the transaction under way remembers of labels; nil outside one.
  let memory: LabelMemory?
  /// How far its searches go one way before they go another.
  var effort = SearchEffort()

  init(
    _ connection: Connection, zones: @escaping @Sendable (String) -> Zone?, zone: Zone,
    _ moment: Moment, memory: LabelMemory? = nil, settle: @escaping () throws -> Void = {}
  ) {
    self.settle = settle
    self.memory = memory
    self.connection = connection
    self.zones = zones
    indexedZone = zone
    self.moment = moment
    kinds = KindCodes(connection: connection)
    entries = EntryTable(connection: connection)
  }

  var head: Head {
    let row = try? connection.statement(
      "SELECT last, hash FROM entry WHERE last <= ? ORDER BY last DESC LIMIT 1"
    ).with(Int64(moment.line))
    guard let row, (try? row.step()) == true else { return .empty }
    defer { row.reset() }
    return Digest(hex: row.text(1)).map { Head(entry: Int(row.integer(0)), hash: $0) } ?? .empty
  }

  var zone: Zone {
    get throws {
      guard case .past = moment else { return indexedZone }
      return try theCase[Case.zone].flatMap(zones) ?? .utc
    }
  }

  func filed(_ id: Name) throws -> Filed? { try version(id.rank)?.filed }

  /// The version of a record that this reading sees.
  func version(_ rank: Int64) throws -> StoredVersion? {
    let row = try connection.statement(
      """
      SELECT \(StoredVersion.columns) FROM version WHERE rank = ? AND vid <= ?
      ORDER BY vid DESC LIMIT 1
      """
    ).with(rank, lastVid)
    guard try row.step() else { return nil }
    defer { row.reset() }
    return try StoredVersion(row, kinds: kinds)
  }

  /// One version.
  func version(vid: Int64) throws -> StoredVersion? {
    let row = try connection.statement(
      "SELECT \(StoredVersion.columns) FROM version WHERE vid = ?"
    ).with(vid)
    guard try row.step() else { return nil }
    defer { row.reset() }
    return try StoredVersion(row, kinds: kinds)
  }

  /// The newest version that counts.
  var lastVid: Int64 {
    switch moment {
    case .present: .max
    case .past(_, let vid): vid
    }
  }

  func lastClaims(on question: Name, limit: Int) throws -> [Filed] {
    if try isElsewhere {
      return try filed(.claims(on: question), by: .number, limit: nil).lastSaid(limit, in: zone)
    }
    let rows = try connection.statement(
      """
      SELECT \(StoredVersion.columns) FROM said s CROSS JOIN version v USING (vid)
      WHERE s.question = ? AND vid <= ? AND \(moment.stands("v"))
      ORDER BY s.latest DESC, s.claim DESC LIMIT ?
      """
    ).with(question.rank, lastVid, Int64(limit))
    defer { rows.reset() }
    var found: [Filed] = []
    while try rows.step() { found.append(try StoredVersion(rows, kinds: kinds).filed) }
    return found
  }

  func id(labelled label: String) throws -> Name? { try version(labelled: label)?.record.id }

  func filed(labelled label: String) throws -> Filed? { try version(labelled: label)?.filed }

  private func version(labelled label: String) throws -> StoredVersion? {
    guard let memory else { return try found(labelled: label) }
    return try memory.version(labelled: label) { try found(labelled: label) }
  }

  /// Names and aliases, which are found by the same word, are passed over.
  private func found(labelled label: String) throws -> StoredVersion? {
    let rows = try connection.statement(
      """
      SELECT v.vid FROM name n CROSS JOIN version v ON v.vid = n.vid
      WHERE n.folded = ? AND \(moment.sees("v")) ORDER BY v.rank
      """)
    rows.bind(1, text: Folding.fold(label))
    var found: [Int64] = []
    while try rows.step() { found.append(rows.integer(0)) }
    for vid in found {
      guard let version = try version(vid: vid) else { continue }
      if version.record[Common.label]?.isSame(as: label) == true { return version }
    }
    return nil
  }

  func referrers(of id: Name) throws -> [Name] {
    let rows = try connection.fresh(
      """
      SELECT DISTINCT v.rank, v.strange FROM reference r CROSS JOIN version v ON v.vid = r.vid
      WHERE r.target = ? AND \(moment.stands("v")) ORDER BY v.rank
      """
    ).with(id.rank)
    return try names(rows)
  }

  /// The ids of rows of rank and strange id.
  func names(_ rows: Statement) throws -> [Name] {
    var ids: [Name] = []
    while try rows.step() {
      let strange = rows.optionalText(1).map { Name($0) }
      if let id = strange ?? Name(rank: rows.integer(0)) { ids.append(id) }
    }
    return ids
  }

  func asOf(_ number: Int) throws -> any CaseReading {
    let line = min(number, moment.line)
    let vid = try connection.integer(
      "SELECT vid FROM entry WHERE last <= ? ORDER BY last DESC LIMIT 1", Int64(line))
    var past = IndexReading(
      connection, zones: zones, zone: indexedZone, .past(line: line, vid: vid ?? 0),
      settle: settle)
    past.effort = effort
    return past
  }
}
