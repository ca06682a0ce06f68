import CaseModel
import Groundwork

/// Carries a plan out: either from a few candidates that some condition names, which are then
/// sorted, or along an index that is sorted already, until enough rows have been found.
struct Search {
  let reading: IndexReading
  let plan: QueryPlan

  /// As many candidates are sorted without a thought.
  private static let few = 8000
  /// So many rows are tried along an index before the candidates are taken after all.
  private static let patience = 20_000

  /// The versions that are sought, in order.
  func versions(by order: RecordOrder, limit: Int) throws -> [Int64] {
    guard limit > 0 else { return [] }
    if plan.wantsRetired { return try candidates(try cheapest()?.sql, by: order, limit: limit) }
    let driver = try cheapest()
    if let driver, driver.count <= Search.few || limit == .max {
      return try candidates(driver.sql, by: order, limit: limit)
    }
    let patience = driver == nil ? Int.max : Search.patience
    if let found = try walk(by: order, limit: limit, patience: patience) { return found }
    return try candidates(driver?.sql, by: order, limit: limit)
  }

  /// How many there are.
  func count() throws -> Int {
    var sql = "SELECT count(*) FROM version v NOT INDEXED WHERE \(visible) AND \(plan.holds)"
    if let driver = try cheapest() {
      sql += " AND v.vid IN (\(driver.sql))"
    } else if !plan.wantsRetired {
      return try paths(by: .chronological).reduce(0) { count, path in
        let arms = path.arms.map { "SELECT v.vid AS vid FROM \($0) AND \(plan.holds)" }
        let sql = "SELECT count(*) FROM (\(arms.joined(separator: " UNION ALL ")))"
        return count + Int(try first(sql))
      }
    }
    return Int(try first(sql))
  }

  private func first(_ sql: String) throws -> Int64 {
    let row = try reading.connection.fresh(sql)
    return try row.step() ? row.integer(0) : 0
  }

  private var visible: String {
    plan.wantsRetired ? reading.moment.sees("v") : reading.moment.stands("v")
  }

  /// The condition with the fewest candidates; of common ones it is only known that they are many.
  private func cheapest() throws -> (sql: String, count: Int)? {
    var best: (sql: String, count: Int)?
    for sql in plan.drivers {
      let bound = min(best?.count ?? .max, Search.few + 1)
      let count = Int(try first("SELECT count(*) FROM (\(sql) LIMIT \(bound))"))
      if count < best?.count ?? .max { best = (sql, count) }
      if count == 0 { break }
    }
    return best
  }

  /// The rows among candidates that fulfil the plan, sorted.
  private func candidates(_ driver: String?, by order: RecordOrder, limit: Int) throws -> [Int64] {
    let among = driver.map { "v.vid IN (\($0)) AND" } ?? ""
    let rows = try reading.connection.fresh(
      """
      SELECT v.vid FROM version v NOT INDEXED WHERE \(among) \(visible) AND \(plan.holds)
      ORDER BY \(order.keys.joined(separator: ", ")) LIMIT \(limit)
      """)
    var found: [Int64] = []
    while try rows.step() { found.append(rows.integer(0)) }
    return found
  }

  /// The first rows along sorted indexes that fulfil the plan; nil when patience ends before.
  private func walk(by order: RecordOrder, limit: Int, patience: Int) throws -> [Int64]? {
    var found: [Int64] = []
    var left = patience
    for path in try paths(by: order) {
      let rows = try reading.connection.fresh(path.sql(plan.holds, order))
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
