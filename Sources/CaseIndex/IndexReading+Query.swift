import CaseModel
import Groundwork

extension IndexReading {
  func filed(_ query: Query, by order: RecordOrder, limit: Int?) throws -> [Filed] {
    if try isElsewhere { return try byHand.filed(query, by: order, limit: limit) }
    return try Search(query, self).versions(by: order, limit: max(0, limit ?? .max))
      .compactMap { try version(vid: $0)?.filed }
  }

  func each(_ query: Query, by order: RecordOrder, _ body: (Filed) throws -> Void) throws {
    if try isElsewhere {
      for filed in try byHand.filed(query, by: order, limit: nil) { try body(filed) }
      return
    }
    for vid in try Search(query, self).versions(by: order, limit: .max) {
      if let filed = try version(vid: vid)?.filed { try body(filed) }
    }
  }

  func count(_ query: Query) throws -> Int {
    if let uses = try uses(query) { return uses }
    if try isElsewhere { return try byHand.filed(query, by: .number, limit: nil).count }
    return try Search(query, self).count()
  }

  /// How many there are of what stands counted in the index already: all that lacks a source, or a
  /// date.
  private func uses(_ query: Query) throws -> Int? {
    guard case .present = moment, query.terms.count == 1, !query.terms[0].isNegated,
      case .state(let states) = query.terms[0].condition, states.count == 1,
      [.unsourced, .undated].contains(states[0])
    else { return nil }
    try settle()
    let row = try connection.statement("SELECT uses FROM term WHERE field = ? AND word = ?")
    row.bind(1, text: Facts.stateField.text)
    row.bind(2, text: states[0].rawValue)
    guard try row.step() else { return 0 }
    defer { row.reset() }
    return Int(row.integer(0))
  }

  /// Whether the case had another zone at this moment than the one in which days are reckoned.
  var isElsewhere: Bool {
    get throws {
      guard case .past = moment else { return false }
      return try zone.name != indexedZone.name
    }
  }

  /// What is asked of a moment in another zone is found as the model finds it: slowly, and seldom.
  private var byHand: ModelReading.Matching {
    get throws {
      let rows = try connection.fresh(
        "SELECT \(StoredVersion.columns) FROM version v WHERE \(moment.sees("v"))")
      var living: [Name: Filed] = [:]
      var retired: [Name: Filed] = [:]
      while try rows.step() {
        let version = try StoredVersion(rows, kinds: kinds)
        if version.isRetired {
          retired[version.record.id] = version.filed
        } else {
          living[version.record.id] = version.filed
        }
      }
      return ModelReading.Matching(living: living, retired: retired, zone: try zone) {
        Set(try contestedQuestions(zone: zone))
      }
    }
  }
}
