import CaseModel
import Groundwork

/// One stretch of rows that come in order: several sorted arms that SQLite merges.
struct SearchPath {
  /// Each the part of a query behind FROM.
  let arms: [String]

  /// The query for the `vid` of each row, and whether it fulfils `holds`.
  func sql(_ holds: String, _ order: RecordOrder) -> String {
    let keys = order.keys.map { $0.replacing(" DESC", with: "") }
    let numbers = order.keys.enumerated().map { at, key in
      "\(at + 3)\(key.hasSuffix("DESC") ? " DESC" : "")"
    }
    return
      arms.map {
        "SELECT v.vid, CASE WHEN \(holds) THEN 1 ELSE 0 END, \(keys.joined(separator: ", ")) FROM \($0)"
      }.joined(separator: " UNION ALL ") + " ORDER BY \(numbers.joined(separator: ", "))"
  }
}

extension Search {
  /// The stretches that hold, one after another, all rows that may be sought.
  func paths(by order: RecordOrder) throws -> [SearchPath] {
    switch order {
    case .number:
      let codes = try plan.kinds.map { Array($0) } ?? reading.kinds.all()
      return codes.isEmpty ? [] : [SearchPath(arms: numbered(codes))]
    case .entered:
      // What was made later is passed over at once.
      let which = "v.made <= \(reading.moment.line)"
      return [SearchPath(arms: arms("living_entered", which, past: "past_next"))]
    case .chronological: return [before, within].compactMap { $0 }
    }
  }

  private func numbered(_ codes: [Int64]) -> [String] {
    let living = codes.map {
      "version v INDEXED BY living_number WHERE v.kind = \($0) AND \(standing)"
    }
    guard let gone = superseded else { return living }
    return living + ["version v INDEXED BY past_next WHERE \(gone)"]
  }

  /// One arm of versions that still stand, and for the past one of those that stood.
  private func arms(_ index: String, _ which: String, past: String) -> [String] {
    let living = "version v INDEXED BY \(index) WHERE \(which) AND \(standing)"
    guard let gone = superseded else { return [living] }
    return [living, "version v INDEXED BY \(past) WHERE \(which) AND \(gone)"]
  }

  private func ordered(_ which: String) -> [String] {
    arms("living_order", which, past: "past_order")
  }

  /// That a version stands now and was there already: what a partial index can be used for.
  private var standing: String {
    let now = "v.next IS NULL AND v.retired IS NULL"
    guard case .past(_, let vid) = reading.moment else { return now }
    return "\(now) AND v.vid <= \(vid)"
  }

  /// That a version stood then, and was followed by another since.
  private var superseded: String? {
    guard case .past(_, let vid) = reading.moment else { return nil }
    return "v.next > \(vid) AND v.vid <= \(vid) AND v.retired IS NULL"
  }

  /// What begins on the day on which the time asked for begins, or later.
  private var within: SearchPath? {
    var bounds: [String] = []
    if let from = plan.from { bounds.append("v.day >= \(day(from))") }
    // The clocks may have been moved back over midnight, so one day more is looked at.
    if let to = plan.to { bounds.append("v.day <= \(day(to) + 1)") }
    return SearchPath(arms: ordered(bounds.isEmpty ? "1" : bounds.joined(separator: " AND ")))
  }

  /// What begins on an earlier day, or has an open start, and may reach into the time asked for.
  ///
  /// Whatever is no longer than a day can't begin long before; of what is longer there is little,
  /// and an index by length finds it.
  private var before: SearchPath? {
    guard plan.from != nil || plan.to != nil else { return nil }
    guard let from = plan.from else { return SearchPath(arms: wide(4, "v.earliest IS NULL")) }
    let first = day(from)
    let reaches = "ifnull(v.latest >= \(from), 1) AND ifnull(v.day < \(first), 1)"
    var arms = ordered(
      "v.day >= \(day(from - Search.widest(1))) AND v.day < \(first) AND v.latest >= \(from) "
        + "AND +v.span < 2")
    for span in 2...3 {
      let near = "v.earliest BETWEEN \(from - Search.widest(span)) AND \(from + 86_400)"
      arms += wide(span, "\(near) AND \(reaches)")
    }
    return SearchPath(arms: arms + wide(4, reaches))
  }

  /// Rows of a class of long dates.
  ///
  /// The first condition is the index's own, word by word: SQLite does not see that it follows from
  /// the second.
  private func wide(_ span: Int, _ which: String) -> [String] {
    arms(
      "living_wide", "v.span BETWEEN 2 AND 4 AND v.span = \(span) AND \(which)", past: "past_wide")
  }

  private static func widest(_ span: Int) -> Int64 { DateBounds.widths[span] }

  private func day(_ second: Int64) -> Int64 {
    let local = reading.indexedZone.local(at: second)
    return local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
  }
}
