import CaseModel
import Groundwork

extension IndexReading {
  func episodes(of id: Name) throws -> [Episode] {
    let rows = try connection.fresh(
      """
      SELECT \(StoredVersion.columns), why, line FROM version
      WHERE rank = ? AND vid <= ? ORDER BY vid
      """
    ).with(id.rank, lastVid)
    var episodes: [Episode] = []
    var before: StoredVersion?
    while try rows.step() {
      let version = try StoredVersion(rows, kinds: kinds)
      var change = IndexReading.change(from: before, to: version)
      change.why = rows.optionalText(8)
      change.line = rows.optional(9).map { Int($0) }
      before = version
      // Changes of a transaction that is not finished have no act yet.
      if let act = try act(version.act) { episodes.append(Episode(act, change)) }
    }
    return episodes
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
