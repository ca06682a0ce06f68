import CaseModel
import Groundwork

extension IndexWriter {
  /// The newest version of a record.
  func current(_ rank: Int64) throws -> StoredVersion? {
    let statement: Statement
    if let bulk {
      guard let vid = bulk.newest[rank] else { return nil }
      statement = try connection.statement(
        "SELECT \(StoredVersion.columns) FROM version WHERE vid = ?"
      ).with(Int64(vid))
    } else {
      if try numbers.isNew(rank, highestRank) { return nil }
      statement = try connection.statement(
        "SELECT \(StoredVersion.columns) FROM version WHERE rank = ? ORDER BY vid DESC LIMIT 1"
      ).with(rank)
    }
    guard try statement.step() else { return nil }
    defer { statement.reset() }
    return try StoredVersion(statement, kinds: kinds)
  }

  func insert(_ version: NewVersion) throws {
    let table = FieldPlan.table(version.record.kind)
    let text = table.dated.flatMap { version.record.body[$0] }
    let date = text?.asText.flatMap { try? CaseDate(edtf: $0) }
    let sequence = table.isSequenced ? version.record.body["sequence"]?.asInteger : nil
    let order = DateOrder(date, sequence: sequence.map { Int($0) }, zone: zone)
    let statement = try connection.statement(
      """
      INSERT INTO version(vid, rank, kind, made, act, retired, line, sequence, day, earliest,
        latest, span, strange, why, body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
      """
    ).with(
      version.vid, version.rank, try kinds.codeMade(version.record.kind), Int64(version.made),
      Int64(version.act), version.isRetired ? 1 : nil, version.change.line.map { Int64($0) },
      Int64(order.sequence))
    let span = date == nil ? (text == nil ? nil : 5) : Int64(order.bounds.span)
    IndexWriter.bind(order, span, to: statement, from: 9)
    statement.bind(13, text: version.rank < 0 ? version.record.id.text : nil)
    statement.bind(14, text: version.change.why)
    var body: [UInt8] = []
    body.reserveCapacity(512)
    version.record.body.write(to: &body)
    body.withUnsafeBufferPointer { statement.bind(15, utf8: $0) }
    try statement.run()
    bulk?.newest[version.rank] = Int32(truncatingIfNeeded: version.vid)
  }

  /// Binds when it is; the class of its length is nil where there is no date, 5 where it can't be
  /// read.
  static func bind(
    _ order: DateOrder, _ span: Int64?, to statement: Statement, from first: Int32
  ) {
    statement.bind(first, order.day.map { Int64($0) })
    statement.bind(first + 1, order.bounds.earliest)
    statement.bind(first + 2, order.bounds.latest)
    statement.bind(first + 3, span)
  }

  /// Notes which version follows `old`, whose words are no longer in use.
  func succeed(_ old: StoredVersion, by version: NewVersion) throws {
    try connection.statement("UPDATE version SET next = ? WHERE vid = ?")
      .with(version.vid, old.vid).run()
    guard !old.isRetired else { return }
    for keyword in Facts(old.record).keywords { use(try term(keyword), -1) }
  }

  /// Where the case's zone has changed, all days are reckoned anew.
  func follow(_ name: String?) throws {
    let settings = Settings(connection: connection)
    guard try settings.zoneName() != name else { return }
    try settings.setZone(name)
    zone = name.flatMap(zones) ?? .utc
    // The case is made first; only what was there before it has to be reckoned again.
    guard vid > 1 else { return }
    if let bulk { return bulk.hasMoved = true }
    try reckonDays()
    try reckonSayings()
  }

  /// Reckons the days and bounds of all versions anew.
  func reckonDays() throws {
    let rows = try connection.fresh("SELECT \(StoredVersion.columns) FROM version")
    let statement = try connection.statement(
      "UPDATE version SET day = ?, earliest = ?, latest = ?, span = ? WHERE vid = ?")
    while try rows.step() {
      let version = try StoredVersion(rows, kinds: kinds)
      guard version.record.date != nil else { continue }
      let order = version.record.order(in: zone)
      IndexWriter.bind(order, Int64(order.bounds.span), to: statement, from: 1)
      statement.bind(5, version.vid)
      try statement.run()
    }
  }
}
