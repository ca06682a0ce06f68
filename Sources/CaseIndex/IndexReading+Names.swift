import CaseModel
import Groundwork

extension IndexReading {
  func names(beginning prefix: String, kinds words: [String], limit: Int) throws -> [NameHit] {
    guard limit > 0 else { return [] }
    try settle()
    let codes = try words.isEmpty ? kinds.all() : words.compactMap(kinds.code)
    let start = Folding.fold(prefix)
    if case .present = moment, try start.isEmpty || isCommon(start) {
      return try recentlyUsed(codes, beginning: start, limit: limit)
    }
    return try matching(codes, beginning: start, limit: limit)
  }

  /// More names than this that begin alike are found by going through the last used instead.
  private static let few = 2000

  private func isCommon(_ start: String) throws -> Bool {
    let rows = try connection.statement(
      "SELECT count(*) FROM (SELECT 1 FROM name WHERE folded >= ?1 AND folded < ?2 LIMIT ?3)")
    bind(start, to: rows)
    rows.bind(3, Int64(IndexReading.few + 1))
    defer { rows.reset() }
    return try rows.step() && rows.integer(0) > IndexReading.few
  }

  private func bind(_ start: String, to rows: Statement) {
    rows.bind(1, text: start)
    // No UTF-8 byte is FF, so this stands behind every text that begins so.
    (Array(start.utf8) + [0xFF]).withUnsafeBufferPointer { rows.bind(2, utf8: $0) }
  }

  /// Goes through the records with names, last used first.
  private func recentlyUsed(
    _ codes: [Int64], beginning start: String, limit: Int
  ) throws -> [NameHit] {
    let list = codes.map(String.init).joined(separator: ",")
    let arms = codes.map {
      "SELECT used, rank FROM recent INDEXED BY recent_used WHERE kind = \($0)"
    }
    guard !list.isEmpty else { return [] }
    let rows = try connection.fresh(
      arms.joined(separator: " UNION ALL ") + " ORDER BY 1 DESC, 2")
    var hits: [NameHit] = []
    while hits.count < limit, try rows.step() {
      guard let version = try version(rows.integer(1)), !version.isRetired,
        version.record.callNames.contains(where: { $0.text.utf8.starts(with: start.utf8) })
      else { continue }
      hits.append(NameHit(version.record))
    }
    return hits
  }

  /// Gathers the names that begin with `start`, and orders them by last use.
  private func matching(
    _ codes: [Int64], beginning start: String, limit: Int
  ) throws -> [NameHit] {
    let list = codes.map(String.init).joined(separator: ",")
    let rows = try connection.fresh(
      """
      SELECT DISTINCT v.vid, \(lastUse) AS used, v.rank
      FROM name n CROSS JOIN version v ON v.vid = n.vid
      WHERE n.folded >= ?1 AND n.folded < ?2 AND \(moment.stands("v")) AND +v.kind IN (\(list))
      ORDER BY used DESC, v.rank LIMIT \(limit)
      """)
    bind(start, to: rows)
    var hits: [NameHit] = []
    while try rows.step() {
      if let version = try version(vid: rows.integer(0)) { hits.append(NameHit(version.record)) }
    }
    return hits
  }

  /// The act that last used the record of `v`, as SQL.
  private var lastUse: String {
    guard case .past(_, let vid) = moment else {
      return "(SELECT used FROM recent WHERE rank = v.rank)"
    }
    return """
      max(v.act, ifnull((SELECT u.act FROM version u WHERE u.vid =
        (SELECT max(r.vid) FROM reference r WHERE r.target = v.rank AND r.vid <= \(vid))), 0))
      """
  }

  func vocabulary(_ topic: String, beginning prefix: String, limit: Int) throws -> [String] {
    let fields = Keyword.fields(of: topic)
    guard !fields.isEmpty else { return [] }
    try settle()
    let marks = fields.map { _ in "?" }.joined(separator: ",")
    let uses =
      switch moment {
      case .present: "uses"
      case .past:
        """
        (SELECT count(*) FROM bears b CROSS JOIN version v ON v.vid = b.vid
          WHERE b.term = id AND \(moment.stands("v")))
        """
      }
    let rows = try connection.fresh("SELECT word, \(uses) FROM term WHERE field IN (\(marks))")
    for (at, field) in fields.enumerated() { rows.bind(Int32(at + 1), text: field.text) }
    var counts: [Name: Int] = [:]
    while try rows.step() { counts[Name(rows.text(0)), default: 0] += Int(rows.integer(1)) }
    return Keyword.mostUsed(counts, beginning: prefix, limit: limit)
  }
}
