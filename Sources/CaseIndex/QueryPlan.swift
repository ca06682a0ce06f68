import CaseModel
import Groundwork

/// A query as SQL: what a row must fulfil, and short ways to the rows that may.
struct QueryPlan {
  /// Conditions on the version `v`, all of which must hold.
  var conditions: [String] = []
  /// Queries for a `vid` each, of which every row that is sought is one.
  var drivers: [String] = []
  /// The earliest second that a date may have to reach to.
  var from: Int64?
  /// The latest second at which a date may have to lie.
  var to: Int64?
  /// The codes of the kinds, where only some are sought.
  var kinds: Set<Int64>?
  /// Whether retired records are among those sought.
  let wantsRetired: Bool
  /// What the words must match, of all conditions on words together.
  private var matches: [String] = []

  /// The conditions in one, cheap ones first.
  var holds: String { conditions.isEmpty ? "1" : conditions.joined(separator: " AND ") }

  init(_ query: Query, _ reading: IndexReading) throws {
    wantsRetired = query.wantsRetired
    let compiler = ConditionCompiler(reading)
    var dear: [String] = []
    for term in query.terms {
      let compiled = try compiler.compile(term.condition)
      if term.isNegated {
        dear.append("(\(compiled.holds)) IS NOT TRUE")
        continue
      }
      if compiled.isCheap { conditions.append(compiled.holds) } else { dear.append(compiled.holds) }
      if let driver = compiled.driver { drivers.append(driver) }
      if let match = compiled.match { matches.append(match) }
      narrow(by: term.condition, compiled)
    }
    if !matches.isEmpty {
      let match = matches.map { "(\($0))" }.joined(separator: " AND ")
      drivers.append("SELECT rowid FROM search WHERE search MATCH '\(match)'")
      dear.append(
        "EXISTS (SELECT 1 FROM search WHERE search MATCH '\(match)' AND rowid = v.vid)")
    }
    conditions += dear
  }

  private mutating func narrow(by condition: Query.Condition, _ compiled: CompiledCondition) {
    switch condition {
    case .since(let second, _): from = max(from ?? .min, second)
    case .until(let second, _): to = min(to ?? .max, second)
    default: break
    }
    if let codes = compiled.kinds { kinds = kinds?.intersection(codes) ?? codes }
  }
}

/// One condition as SQL.
struct CompiledCondition {
  /// What a version `v` must fulfil.
  let holds: String
  /// Whether that is found out without looking into another table.
  var isCheap = false
  /// A query for the `vid`s of all versions that may fulfil it.
  var driver: String?
  /// What the words must match, where that is the whole condition.
  var match: String?
  /// The kinds to which it confines the rows.
  var kinds: Set<Int64>?
}
