import CaseModel
import Groundwork

/// Says the conditions of queries in SQL.
///
/// Everything stands in the text as an integer, or as words of letters and digits only.
struct ConditionCompiler {
  let reading: IndexReading

  init(_ reading: IndexReading) { self.reading = reading }

  func compile(_ condition: Query.Condition) throws -> CompiledCondition {
    switch condition {
    case .kind(let words): return try kind(words)
    case .refers(let ids, let fields): return refers(ids, fields)
    case .publisher(let actors): return publisher(actors)
    case .field(let field, let words):
      return try bears(try terms(field, words.map { Name($0) }))
    case .tag(let tags):
      return try bears(try terms(folded: tags.map(Folding.fold)))
    case .since(let second, let certain):
      return certain
        ? date("v.earliest >= \(second)") : date("v.latest >= \(second)", or: "v.latest")
    case .until(let second, let certain):
      return certain
        ? date("v.latest <= \(second)") : date("v.earliest <= \(second)", or: "v.earliest")
    case .known(let second): return known(second)
    case .state(let states): return try any(of: states.map(state))
    case .words(let words, let isPrefix):
      return self.words(WordsSought(words, isPrefix: isPrefix))
    }
  }

  /// A list for IN.
  ///
  /// An empty one holds what no column has: were it empty in SQL too, the planner would see that
  /// nothing can be found, and complain that it can't use the index it is told to.
  func list(_ numbers: [Int64]) -> String {
    numbers.isEmpty ? "\(Int64.min + 1)" : numbers.map(String.init).joined(separator: ",")
  }

  /// What never holds.
  static let never = "+v.vid < 0"

  /// A condition on a bound; one that is open holds too, where it is named.
  private func date(_ holds: String, or open: String? = nil) -> CompiledCondition {
    // The class of length, which no index has, is looked at only where a bound is missing.
    let isOpen = open.map { " OR (\($0) IS NULL AND +v.span <= 4)" } ?? ""
    return CompiledCondition(holds: "(\(holds)\(isOpen))", isCheap: true)
  }

  private func kind(_ words: [String]) throws -> CompiledCondition {
    let codes = try words.compactMap(reading.kinds.code)
    let which = "k.kind IN (\(list(codes)))"
    let now = "k.next IS NULL AND k.retired IS NULL"
    var driver = "SELECT k.vid FROM version k INDEXED BY living_number WHERE \(which) AND \(now)"
    if case .past(_, let vid) = reading.moment {
      driver +=
        " AND k.vid <= \(vid) UNION ALL SELECT k.vid FROM version k INDEXED BY past_next "
        + "WHERE k.next > \(vid) AND k.vid <= \(vid) AND +\(which)"
    }
    return CompiledCondition(
      holds: "+v.kind IN (\(list(codes)))", isCheap: true, driver: driver, isExact: true,
      isOfLiving: true, kinds: Set(codes))
  }

  private func any(of parts: [CompiledCondition]) -> CompiledCondition {
    let drivers = parts.compactMap(\.driver)
    return CompiledCondition(
      holds: parts.isEmpty
        ? ConditionCompiler.never
        : "(" + parts.map { "(\($0.holds))" }.joined(separator: " OR ") + ")",
      driver: drivers.count == parts.count && !parts.isEmpty
        ? drivers.joined(separator: " UNION ALL ") : nil,
      isExact: parts.allSatisfy(\.isExact))
  }

  private func refers(_ ids: [Name], _ fields: [Name]) -> CompiledCondition {
    let codes = fields.compactMap(Codes.field)
    let only = fields.isEmpty ? "" : " AND r.field IN (\(list(codes)))"
    let which = "r.target IN (\(list(ids.map(\.rank))))\(only)"
    return CompiledCondition(
      holds: "EXISTS (SELECT 1 FROM reference r WHERE \(which) AND r.vid = v.vid)",
      driver: "SELECT r.vid FROM reference r WHERE \(which)", isExact: true)
  }

  private func publisher(_ actors: [Name]) -> CompiledCondition {
    let code = Codes.field(Exhibit.publisher.name) ?? 0
    let which = "p.target IN (\(list(actors.map(\.rank)))) AND p.field = \(code)"
    let stands = reading.moment.stands("x")
    return CompiledCondition(
      holds: """
        (EXISTS (SELECT 1 FROM reference p WHERE \(which) AND p.vid = v.vid)
          OR EXISTS (SELECT 1 FROM reference c INDEXED BY cites
            CROSS JOIN version x ON x.rank = c.target CROSS JOIN reference p ON p.vid = x.vid
            WHERE c.vid = v.vid AND c.field = \(Codes.exhibits) AND \(stands) AND \(which)))
        """,
      driver: """
        SELECT p.vid FROM reference p WHERE \(which) UNION ALL
        SELECT c.vid FROM reference p CROSS JOIN version x ON x.vid = p.vid
          CROSS JOIN reference c ON c.target = x.rank AND c.field = \(Codes.exhibits)
          WHERE \(which) AND \(stands)
        """, isExact: true)
  }

  private func known(_ second: Int64) -> CompiledCondition {
    func begins(_ alias: String) -> String {
      "(+\(alias).span <= 4 AND ifnull(\(alias).earliest <= \(second), 1))"
    }
    func code(_ word: String) -> Int64 { Codes.kind(word) ?? 0 }
    let exhibit = code(Exhibit.word)
    let cites = """
      EXISTS (SELECT 1 FROM reference c INDEXED BY cites CROSS JOIN version x ON x.rank = c.target
        WHERE c.vid = v.vid AND c.field = \(Codes.exhibits) AND \(reading.moment.stands("x"))
        AND +x.kind = \(exhibit) AND \(begins("x")))
      """
    return CompiledCondition(
      holds: """
        CASE +v.kind WHEN \(exhibit) THEN \(begins("v"))
          WHEN \(code(Claim.word)) THEN CASE WHEN \(begins("v")) THEN \(cites) ELSE 0 END
          WHEN \(code(Event.word)) THEN \(cites) ELSE 0 END
        """,
      kinds: [exhibit, code(Claim.word), code(Event.word)])
  }

  private func words(_ sought: WordsSought) -> CompiledCondition {
    guard !sought.phrase.isEmpty else { return CompiledCondition(holds: ConditionCompiler.never) }
    let phrase = sought.phrase.joined(separator: " ")
    var match = "words : \"\(phrase)\"\(sought.isPrefix ? " *" : "")"
    for stem in sought.stems {
      match += " OR stems : \"\(stem)\""
      if Stem.of(stem).isSame(as: stem), stem != phrase { match += " OR words : \"\(stem)\"" }
    }
    return CompiledCondition(match: match)
  }
}
