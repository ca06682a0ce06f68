import CaseModel
import Groundwork

/// Carries a plan out: either from a few candidates that some condition names, which are then
/// sorted, or along an index that is sorted already, until enough rows have been found.
struct Search {
  let reading: IndexReading
  private(set) var plan: QueryPlan
  private var driver: Driver?
  private var effort: SearchEffort { reading.effort }

  init(_ query: Query, _ reading: IndexReading) throws {
    self.reading = reading
    plan = try QueryPlan(query, reading)
    driver = try cheapest()
  }

  /// The versions that are sought, in order.
  func versions(by order: RecordOrder, limit: Int) throws -> [Int64] {
    guard limit > 0 else { return [] }
    let isFew = driver.map { $0.count <= effort.few } ?? false
    if isFew || plan.wantsRetired || (driver != nil && limit == .max) {
      return try candidates(driver, by: order, limit: limit)
    }
    let patience = driver == nil ? Int.max : effort.patience
    if let found = try walk(by: order, limit: limit, patience: patience) { return found }
    return try candidates(driver, by: order, limit: limit)
  }

  /// How many there are.
  func count() throws -> Int {
    if driver != nil || plan.wantsRetired {
      return Int(try first("SELECT count(*) FROM \(rows(from: driver))"))
    }
    let isDated = plan.from != nil || plan.to != nil
    return try paths(by: isDated ? .chronological : .number).reduce(0) { count, path in
      let arms = path.arms.map { "SELECT v.vid FROM \($0) AND \(plan.holds())" }
      return count
        + Int(try first("SELECT count(*) FROM (\(arms.joined(separator: " UNION ALL ")))"))
    }
  }

  private func first(_ sql: String) throws -> Int64 {
    let row = try reading.connection.fresh(sql)
    return try row.step() ? row.integer(0) : 0
  }

  /// A condition that names candidates, and how many; of very many it is only known that they are.
  private struct Driver {
    /// Its place in the plan; nil where no condition names them, but how early it was.
    let condition: Int?
    let sql: String
    let count: Int
  }

  /// The condition with the fewest candidates; by the way, how best to ask for words is settled.
  private mutating func cheapest() throws -> Driver? {
    let early = early
    var best = early
    for (at, condition) in plan.conditions.enumerated() {
      guard let sql = condition.driver,
        !condition.isOfLiving || (early == nil && !plan.wantsRetired)
      else { continue }
      let most =
        condition.isOfLiving ? effort.veryFew : condition.match == nil ? effort.few : effort.many
      let count = try reading.connection.roughCount("\(sql) LIMIT \(most + 1)")
      if condition.match != nil, count <= most || condition.isBeginning {
        plan.conditions[at] = condition.atOnce
      }
      if condition.isOfLiving, count > most { continue }
      if count < best?.count ?? .max { best = Driver(condition: at, sql: sql, count: count) }
    }
    return best
  }

  /// All versions of a moment so early that there were few.
  private var early: Driver? {
    guard case .past(_, let vid) = reading.moment, vid <= effort.few else { return nil }
    return Driver(
      condition: nil, sql: "SELECT e.vid FROM version e WHERE e.vid <= \(vid)", count: Int(vid))
  }

  /// The part of a query behind FROM for all rows that are sought.
  private func rows(from driver: Driver?) -> String {
    let visible = plan.wantsRetired ? reading.moment.sees("v") : reading.moment.stands("v")
    let among = driver.map { "v.vid IN (\($0.sql)) AND " } ?? ""
    let holds = plan.holds(beyond: driver.flatMap(\.condition))
    return "version v NOT INDEXED WHERE \(among)\(visible) AND \(holds)"
  }

  /// The rows among candidates that fulfil the plan, sorted.
  private func candidates(_ driver: Driver?, by order: RecordOrder, limit: Int) throws -> [Int64] {
    let keys = order.keys.joined(separator: ", ")
    let rows = try reading.connection.fresh(
      "SELECT v.vid FROM \(rows(from: driver)) ORDER BY \(keys) LIMIT \(limit)")
    var found: [Int64] = []
    while try rows.step() { found.append(rows.integer(0)) }
    return found
  }

  /// The first rows along sorted indexes that fulfil the plan; nil when patience ends before.
  private func walk(by order: RecordOrder, limit: Int, patience: Int) throws -> [Int64]? {
    var found: [Int64] = []
    var left = patience
    for path in try paths(by: order) {
      let rows = try reading.connection.fresh(path.sql(plan.holds(), order))
      while found.count < limit, try rows.step() {
        left -= 1
        if left < 0 { return nil }
        if rows.integer(1) == 1 { found.append(rows.integer(0)) }
      }
    }
    return found
  }
}

extension RecordOrder {
  /// The columns that make the order.
  var keys: [String] {
    switch self {
    case .number: ["v.rank"]
    case .entered: ["v.made DESC", "v.rank DESC"]
    case .chronological: ["v.day", "v.sequence", "v.earliest", "v.latest", "v.rank"]
    }
  }
}
