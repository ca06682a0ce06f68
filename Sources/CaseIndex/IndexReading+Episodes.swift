import CaseModel
import Groundwork

extension IndexReading {
  func episodes(of id: Name) throws -> [Episode] {
    let rows = try connection.fresh(
      """
      SELECT \(IndexReading.episodeColumns) FROM version
      WHERE rank = ? AND vid <= ? ORDER BY vid
      """
    ).with(id.rank, lastVid)
    var episodes: [Episode] = []
    var before: StoredVersion?
    while try rows.step() {
      let version = try StoredVersion(rows, kinds: kinds)
      let change = try change(rows, from: before, to: version)
      before = version
      // Changes of a transaction that is not finished have no act yet.
      if let act = try act(version.act) { episodes.append(Episode(act, change)) }
    }
    return episodes
  }

  /// The columns of a version and of what is told of its change.
  static let episodeColumns = StoredVersion.columns + ", why, line"

  /// The change that made the version on which `row` stands.
  func change(
    _ row: Statement, from old: StoredVersion?, to new: StoredVersion
  ) throws -> Change {
    var change = IndexReading.change(from: old, to: new)
    change.why = row.optionalText(8)
    change.line = row.optional(9).map { Int($0) }
    return change
  }

  /// The change that made one version of the other, as it stands in the ledger.
  private static func change(from old: StoredVersion?, to new: StoredVersion) -> Change {
    let record = new.record
    if new.isRetired {
      return Change(id: record.id, kind: record.kind, was: record.body, now: nil)
    }
    guard let old, !old.isRetired else {
      return Change(id: record.id, kind: record.kind, was: nil, now: record.body)
    }
    var was = JSONObject()
    var now = JSONObject()
    for key in Set(old.record.body.map(\.key)).union(record.body.map(\.key)) {
      guard old.record.body[key] != record.body[key] else { continue }
      was[key] = old.record.body[key] ?? .null
      now[key] = record.body[key] ?? .null
    }
    return Change(id: record.id, kind: record.kind, was: was, now: now)
  }
}
