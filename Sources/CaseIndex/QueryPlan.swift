import CaseModel
import Groundwork

/// A query as SQL: what a row must fulfil, and short ways to the rows that may.
struct QueryPlan {
  /// What all rows must fulfil, cheap conditions first.
  var conditions: [CompiledCondition] = []
  /// The earliest second that a date may have to reach to.
  private(set) var from: Int64?
  /// The latest second at which a date may have to lie.
  private(set) var to: Int64?
  /// The codes of the kinds, where only some are sought.
  private(set) var kinds: Set<Int64>?
  /// Whether retired records are among those sought.
  let wantsRetired: Bool

  init(_ query: Query, _ reading: IndexReading) throws {
    wantsRetired = query.wantsRetired
    let compiler = ConditionCompiler(reading)
    var matches: [String] = []
    for term in query.terms {
      let compiled = try compiler.compile(term.condition)
      if term.isNegated {
        conditions.append(CompiledCondition(holds: "(\(compiled.holds)) IS NOT TRUE"))
        continue
      }
      narrow(by: term.condition, compiled)
      if let match = compiled.match { matches.append(match) } else { conditions.append(compiled) }
    }
    // SQLite finds all words at once faster than one word and then the other.
    if !matches.isEmpty {
      conditions.append(
        CompiledCondition(match: matches.map { "(\($0))" }.joined(separator: " AND ")))
    }
    conditions.sort { $0.isCheap && !$1.isCheap }
  }

  private mutating func narrow(by condition: Query.Condition, _ compiled: CompiledCondition) {
    switch condition {
    case .since(let second, _): from = max(from ?? .min, second)
    case .until(let second, _): to = min(to ?? .max, second)
    default: break
    }
    if let codes = compiled.kinds { kinds = kinds?.intersection(codes) ?? codes }
  }

  /// What a row must fulfil, but for a condition from whose rows one comes.
  func holds(beyond driver: Int? = nil) -> String {
    let left = conditions.indices.filter { $0 != driver || !conditions[$0].isExact }
    return left.isEmpty ? "1" : left.map { conditions[$0].holds }.joined(separator: " AND ")
  }
}
