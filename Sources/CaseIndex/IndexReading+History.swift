import CaseModel
import Groundwork

extension IndexReading {
  func acts(limit: Int?) throws -> [Act] {
    var acts: [Act] = []
    let limit = limit ?? .max
    guard limit > 0 else { return [] }
    _ = try newestAct { act in
      acts.append(act)
      return acts.count == limit
    }
    return acts
  }

  func act(_ number: Int) throws -> Act? {
    let row = try connection.fresh(
      "SELECT \(EntryTable.columns) FROM entry WHERE number = ? AND last <= ?"
    ).with(Int64(number), Int64(moment.line))
    return try row.step() ? try act(row) : nil
  }

  func newestAct(where holds: (Act) throws -> Bool) throws -> Act? {
    let rows = try connection.fresh(
      "SELECT \(EntryTable.columns) FROM entry WHERE last <= ? ORDER BY last DESC"
    ).with(Int64(moment.line))
    while try rows.step() {
      let act = try act(rows)
      if try holds(act) { return act }
    }
    return nil
  }

  func acts(from source: Digest) throws -> [Act] {
    let rows = try connection.fresh(
      """
      SELECT \(EntryTable.columns) FROM source CROSS JOIN entry ON number = act
      WHERE sha256 = ? AND last <= ? ORDER BY number
      """)
    rows.bind(1, text: source.hex)
    rows.bind(2, Int64(moment.line))
    var acts: [Act] = []
    while try rows.step() { acts.append(try act(rows)) }
    return acts
  }

  /// The act on which `row` stands, reversed or not as of this reading's moment.
  private func act(_ row: Statement) throws -> Act {
    var act = try entries.act(row)
    if case .past = moment, try act.reversedBy != nil || hasReverser(act.number) {
      act.reversedBy = try reverser(of: act.number)
    }
    return act
  }

  private func hasReverser(_ act: Int) throws -> Bool {
    try connection.integer("SELECT 1 FROM entry WHERE reverses = ? LIMIT 1", Int64(act)) != nil
  }

  /// The act that reversed `act` by this moment: all that hangs together is judged, newest first.
  private func reverser(of act: Int) throws -> Int? {
    var targets: [Int: Int] = [:]
    var front = [act]
    while let target = front.popLast() {
      let rows = try connection.statement(
        "SELECT number FROM entry WHERE reverses = ?1 AND number > ?1 AND last <= ?2"
      ).with(Int64(target), Int64(moment.line))
      while try rows.step() {
        let number = Int(rows.integer(0))
        targets[number] = target
        front.append(number)
      }
    }
    var reversers: [Int: Int] = [:]
    for (number, target) in targets.sorted(by: { $0.key > $1.key })
    where reversers[number] == nil && reversers[target] == nil { reversers[target] = number }
    return reversers[act]
  }

  func effects(of act: Act) throws -> [Effect] {
    let vids = try vids(of: act)
    let rows = try connection.fresh(
      "SELECT min(vid), max(vid), rank FROM version WHERE vid > ? AND vid <= ? "
        + "GROUP BY rank ORDER BY 1"
    ).with(vids.after, vids.upTo)
    var effects: [Effect] = []
    while try rows.step() {
      guard let last = try version(vid: rows.integer(1)) else { continue }
      let first = try version(last.rank, before: rows.integer(0))
      effects.append(
        Effect(
          id: last.record.id, kind: last.record.kind,
          before: first.flatMap { $0.isRetired ? nil : $0.record },
          after: last.isRetired ? nil : last.record))
    }
    return effects
  }

  func changes(of act: Act) throws -> [Change] {
    let vids = try vids(of: act)
    let rows = try connection.fresh(
      "SELECT \(IndexReading.episodeColumns) FROM version WHERE vid > ? AND vid <= ? ORDER BY vid"
    ).with(vids.after, vids.upTo)
    var changes: [Change] = []
    while try rows.step() {
      let version = try StoredVersion(rows, kinds: kinds)
      changes.append(
        try change(rows, from: self.version(version.rank, before: version.vid), to: version))
    }
    return changes
  }

  /// The versions that an act made: after one, up to another; none where there is no such act.
  private func vids(of act: Act) throws -> (after: Int64, upTo: Int64) {
    let end = try connection.integer(
      "SELECT vid FROM entry WHERE number = ? AND last <= ?", Int64(act.number),
      Int64(moment.line))
    let start = try connection.integer(
      "SELECT vid FROM entry WHERE number < ? ORDER BY number DESC LIMIT 1", Int64(act.number))
    return (start ?? 0, end ?? 0)
  }

  /// The newest version of a record before version `vid`.
  private func version(_ rank: Int64, before vid: Int64) throws -> StoredVersion? {
    try IndexReading(
      connection, zones: zones, zone: indexedZone, .past(line: 0, vid: vid - 1)
    ).version(rank)
  }

  func touched(after first: Int, upTo last: Int) throws -> [Name] {
    let vid = "SELECT vid FROM entry WHERE last <= ? ORDER BY last DESC LIMIT 1"
    let from = try connection.integer(vid, Int64(min(first, moment.line))) ?? 0
    let to = try connection.integer(vid, Int64(min(last, moment.line))) ?? 0
    return try names(
      try connection.fresh(
        "SELECT DISTINCT rank, strange FROM version WHERE vid > ? AND vid <= ? ORDER BY rank"
      ).with(from, to))
  }

  func line(asOf time: Int64) throws -> Int {
    let line = try connection.integer(
      """
      SELECT last FROM entry WHERE latest <= ? AND last <= ?
      ORDER BY latest DESC, number DESC LIMIT 1
      """, time, Int64(moment.line))
    return line.map { Int($0) } ?? 0
  }
}
