import CaseModel
import CommandLanguage
import Groundwork

extension Command {
  /// `show ID…`.
  static let show = Command.reading(
    Grammar(
      "show", summary: "show records, with what refers to them", places: [.records],
      options: Option.reading, examples: ["show E12", "show @kotz ?origin"])
  ) { desk in
    let entry = try desk.entry
    let filed = try desk.invocation.bindings("id").map { binding in
      do {
        guard let reference = Reference(binding.text) else { throw Problem.mistyped("no record") }
        return try entry.filed(reference)
      } catch let problem as Problem { throw problem.at(binding.textSpan) }
    }
    if desk.wantsJSON { return .json(.list(filed.map(\.json))) }
    let card = CardView(RecordView(desk.reading, zone: entry.zone), desk.screen)
    return desk.outcome(try filed.map(card.lines).joined(separator: [Ink()]).map { $0 })
  }

  /// `list KIND [QUERY]`.
  static let list = Command.reading(
    Grammar(
      "list", summary: "list the records of a kind, by number",
      places: [.kind, .query],
      options: Option.reading + [.limit], examples: ["list exhibit", "list task is:undated"])
  ) { desk in
    guard let kind = desk.kind else { return Outcome() }
    return try desk.listing(try desk.query(of: kind), by: .number, kind)
  }

  /// `find QUERY`.
  static let find = Command.reading(
    Grammar(
      "find", summary: "find records by words and conditions, newest entered first",
      details: QueryReader.help, places: [.neededQuery], options: Option.reading + [.limit],
      examples: [
        #"find "data penduduk" kind:claim"#, "find actor:kotz since:2021-05-12 -is:unsourced",
      ])
  ) { desk in try desk.listing(try desk.query(), by: .entered, nil) }

  /// `timeline [QUERY]`.
  static let timeline = Command.reading(
    Grammar(
      "timeline", summary: "what happened and was said, in order of time",
      details: QueryReader.help, places: [.query], options: Option.reading + [.limit],
      examples: [
        "timeline actor:kominfo since:2021-05-20 until:2021-05-22",
        "timeline known:2021-05-21T12:00",
      ])
  ) { desk in
    var query = try desk.query()
    if !query.namesKind { query.terms.append(Query.Term(.kind([Event.word, Claim.word]))) }
    let (records, notices) = try desk.rows(of: query, by: .chronological)
    if desk.wantsJSON { return .json(.list(records.map(\.json)), notices: notices) }
    let view = TimelineView(RecordView(desk.reading, zone: try desk.zone), desk.screen)
    return desk.outcome(try view.lines(records.map(\.record)), notices: notices)
  }
}

extension Place {
  /// A kind of record.
  static let kind = Place(
    "kind",
    Slot("KIND", choices: Kinds.all.map { Slot.Choice($0.word, $0.meaning) }, meaning: "a kind"),
    accepts: { Kinds.named(QueryReader.singular($0)) != nil })
  fileprivate static let neededQuery = Place(
    "query", Place.query.slot, isMany: true, isText: true)
}

extension CaseReading {
  /// How many records a query with `known:` leaves out because nothing says when they were public.
  fileprivate func countUnpublished(_ query: Query) throws -> Int {
    var all = query
    all.terms.removeAll { if case .known = $0.condition { true } else { false } }
    if !all.namesKind {
      all.terms.append(Query.Term(.kind([Event.word, Claim.word, Exhibit.word])))
    }
    var ever = all
    ever.terms.append(Query.Term(.known(.max)))
    return try count(all) - count(ever)
  }
}

extension Query {
  /// Whether it says which kinds it wants.
  var namesKind: Bool {
    terms.contains { if case .kind = $0.condition { true } else { false } }
  }
}

extension ReadingDesk {
  /// The kind that the line names.
  var kind: Kind? { invocation.text("kind").flatMap { Kinds.named(QueryReader.singular($0)) } }

  /// The same for the records of one kind.
  func query(of kind: Kind) throws -> Query {
    var query = try query()
    query.terms.insert(Query.Term(.kind([kind.word])), at: 0)
    return query
  }

  /// The query that the line's QUERY words say.
  func query() throws -> Query {
    let words = invocation.bindings("query")
    do {
      return try QueryReader(desk: try entry).read(words.map(\.text))
    } catch let problem as Problem {
      guard let first = words.first, let last = words.last else { throw problem }
      throw problem.at(first.span.lowerBound..<last.span.upperBound)
    }
  }

  /// A table; where all rows are of one kind, with what its closed lists say of each.
  fileprivate func listing(
    _ query: Query, by order: RecordOrder, _ kind: Kind?
  ) throws -> Outcome {
    let (records, notices) = try rows(of: query, by: order)
    if wantsJSON { return .json(.list(records.map(\.json)), notices: notices) }
    let view = ListView(RecordView(reading, zone: try zone), kind)
    let table = try view.table(records.map(\.record))
    return outcome(table.lines(columns: screen.tableColumns), notices: notices)
  }

  /// The rows to be shown, and what is left out, said aloud: rows past the limit, sources without
  /// a date.
  ///
  /// One row more than shown is asked for: counting them all would take longer than finding them.
  func rows(
    of query: Query, by order: RecordOrder
  ) throws -> (rows: [Filed], remarks: [String]) {
    let limit = try limit()
    let found = try reading.filed(query, by: order, limit: limit.map { $0 + 1 })
    let rows = limit.map { Array(found.prefix($0)) } ?? found
    var remarks: [String] = []
    if rows.count < found.count { remarks.append("There are more; --limit N shows them.") }
    let isKnown = query.terms.contains { if case .known = $0.condition { true } else { false } }
    if isKnown {
      let left = try reading.countUnpublished(query)
      if left > 0 { remarks.append("\(left) left out: nothing says when they became public.") }
    }
    return (rows, rows.isEmpty ? remarks + [nothing] : remarks)
  }

  /// That nothing was found; in a query a name is a word like any other, which is easily forgotten.
  private var nothing: String {
    let names = invocation.texts("query").flatMap { $0.split(separator: " ") }.compactMap { word in
      switch word.first {
      case "@": "`actor:\(word.dropFirst())` finds what refers to \(word)"
      case "%": "`cites:\(word)` finds what cites \(word)"
      default: nil as String?
      }
    }
    return names.first.map { "Nothing has that word; \($0)." } ?? "Nothing found."
  }
}
