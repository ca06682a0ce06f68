import Groundwork

/// The case as the fold of its acts gives it: the model that the index must agree with.
///
/// It goes through everything for every question, so that each answer is plainly right.
public struct ModelReading: CaseReading {
  let committed: [CommittedAct]
  let state: CaseState
  let zones: @Sendable (String) -> Zone?
  /// The act that last touched a record, or one that refers to it.
  let used: [Name: Int]
  /// The zone of the days.
  public let zone: Zone

  /// Folds `acts`, oldest first.
  ///
  /// - Parameter zones: finds the rule of an IANA time zone.
  /// - Throws: `Problem` of kind `broken` where a change does not fit.
  public init(
    _ acts: [CommittedAct], zones: @escaping @Sendable (String) -> Zone?
  ) throws(Problem) {
    var state = CaseState()
    var used: [Name: Int] = [:]
    var bodies: [Name: Record] = [:]
    for act in acts {
      try state.take(act)
      for change in act.changes {
        for id in ModelReading.used(by: change, &bodies) { used[id] = act.number }
      }
    }
    committed = acts
    self.state = state
    self.zones = zones
    self.used = used
    let name = state.living[Case.id]?.record[Case.zone]
    zone = name.flatMap(zones) ?? .utc
  }

  /// The record that a change touches, and those to which it refers after it.
  private static func used(by change: Change, _ bodies: inout [Name: Record]) -> [Name] {
    var record = bodies[change.id] ?? Record(id: change.id, kind: change.kind)
    for member in change.now ?? JSONObject() {
      record.body[member.key] = member.value == .null ? nil : member.value
    }
    bodies[change.id] = record
    return [change.id] + record.mentions.map(\.target)
  }

  /// The last line that this reading knows.
  public var head: Head { state.head }

  /// The record of this id, also when it is retired.
  public func filed(_ id: Name) -> Filed? { state.living[id] ?? state.retired[id] }

  /// The id that bears this label, also when it is retired.
  public func id(labelled label: String) -> Name? {
    (Array(state.living.values) + Array(state.retired.values)).map(\.record)
      .filter { $0[Common.label]?.isSame(as: label) == true }
      .map(\.id).min { $0.rank < $1.rank }
  }

  /// The records for which `query` holds.
  public func filed(_ query: Query, by order: RecordOrder, limit: Int?) throws -> [Filed] {
    try matching.filed(query, by: order, limit: limit)
  }

  /// How many records `query` holds for.
  public func count(_ query: Query) throws -> Int {
    try matching.filed(query, by: .number, limit: nil).count
  }

  private var matching: Matching {
    Matching(living: state.living, retired: state.retired, zone: zone) {
      Set(try contestedQuestions(zone: zone))
    }
  }

  /// The living records that refer to `id`, by number.
  public func referrers(of id: Name) -> [Name] {
    state.living.values.filter { $0.record.mentions.contains { $0.target == id } }
      .map(\.record.id).sorted { $0.rank < $1.rank }
  }

  /// The same case as it stood after line `number`.
  public func asOf(_ number: Int) throws -> any CaseReading {
    try ModelReading(committed.filter { $0.head.entry <= number }, zones: zones)
  }
}
