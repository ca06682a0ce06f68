import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `status`.
  static let status = Command.reading(
    Grammar(
      "status", summary: "show the case on one screen", options: Option.reading,
      examples: ["status"])
  ) { desk in
    let glance = try CaseGlance(desk)
    if desk.wantsJSON { return .json(try glance.json) }
    return desk.outcome(try StatusView(glance, desk).lines())
  }
}

/// The case in figures: how much, what clashes, what lacks a source, what is late.
struct CaseGlance {
  let reading: any CaseReading
  let filed: Filed?
  let zone: Zone
  let counts: [(kind: String, count: Int)]
  let contested: [Name]
  let overdue: [Name]
  /// The entry of the past that was asked for.
  let asOf: Int?

  init(_ desk: ReadingDesk) throws {
    let reading = desk.reading
    let zone = try desk.zone
    self.reading = reading
    self.zone = zone
    filed = try reading.filed(Case.id)
    let counts = try reading.counts()
    self.counts = Kinds.all.filter { $0.word != Case.word }.map { ($0.word, counts[$0.word] ?? 0) }
    contested = try reading.contestedQuestions(zone: zone)
    let done = Query.Condition.field(
      Duty.state.name, [Duty.State.done.rawValue, Duty.State.dropped.rawValue])
    let open = Query([Query.Term(.kind([Duty.word])), Query.Term(done, isNegated: true)])
    let now = desk.session.surroundings.clock()
    overdue = try reading.filed(open, by: .number, limit: nil).map(\.record)
      .filter { try DutyClock.due(of: $0, reading, zone: zone).isOverdue(at: now) }
      .map(\.id)
    let isPast = desk.invocation.binding("as-of") != nil || desk.session.past != nil
    asOf = isPast ? reading.head.entry : nil
  }

  static let lacking = Query([Query.Term(.state([.unsourced]))])

  /// What needs a source and has none, by number.
  func unsourced(limit: Int?) throws -> [Name] {
    try reading.filed(CaseGlance.lacking, by: .number, limit: limit).map(\.record.id)
  }

  /// The entry that the last act seals; nil where it is no seal.
  func sealed() throws -> Int? {
    try reading.acts(limit: 1).first?.seal?.statement.head.entry
  }

  var json: JSON {
    get throws {
      var numbers = JSONObject()
      for row in counts where row.count > 0 { numbers[Name(row.kind)] = .count(row.count) }
      return .object([
        "case": filed?.json ?? .null, "entries": .count(reading.head.entry),
        "head": .text(reading.head.hash.hex), "counts": .object(numbers),
        "contested": .texts(contested.map(\.text)),
        "unsourced": .texts(try unsourced(limit: nil).map(\.text)),
        "overdue": .texts(overdue.map(\.text)), "as_of": asOf.map { .count($0) } ?? .null,
        "sealed": try sealed().map { .count($0) } ?? .null,
      ])
    }
  }
}
