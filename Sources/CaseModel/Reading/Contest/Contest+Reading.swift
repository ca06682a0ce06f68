import Groundwork

extension CaseReading {
  /// What is said in answer to `question`, and where it can't all be true.
  ///
  /// - Parameter zone: the zone of its days; the case's where none is given.
  /// - Throws: `Problem` where there is no such question.
  public func contest(of question: Name, zone: Zone? = nil) throws -> Contest {
    try contest(of: question, zone: zone ?? self.zone, retractions: retractions())
  }

  /// The living questions whose answers are in dispute, by number.
  public func contestedQuestions(zone: Zone? = nil) throws -> [Name] {
    let query = Query([Query.Term(.kind([Question.word]))])
    let all = try filed(query, by: .number, limit: nil).map(\.record.id)
    let contested = try contestedQuestions(among: all, zone: zone)
    return all.filter(contested.contains)
  }

  /// Those of `questions` whose answers are in dispute.
  public func contestedQuestions(among questions: [Name], zone: Zone? = nil) throws -> Set<Name> {
    let living = try questions.filter { try self.living($0)?.kind == Question.word }
    if living.isEmpty { return [] }
    let zone = try zone ?? self.zone
    let retractions = try retractions()
    let corrected = Query([
      Query.Term(.kind([Claim.word])), Query.Term(.state([.superseded])),
    ])
    let superseded = try whole.filed(corrected, by: .number, limit: nil).map(\.record.id)
    var finder = DisputeFinder(
      among: living, self, zone: zone,
      Contest.Elsewhere(superseded: Set(superseded), retractions: retractions)
    ) { try contest(of: $0, zone: zone, retractions: retractions) }
    try finder.run()
    return finder.found
  }

  private func contest(of id: Name, zone: Zone, retractions: [Filed]) throws -> Contest {
    guard let question = try filed(id)?.record else {
      throw Problem.refused("no \(id) in the case")
    }
    guard question.kind == Question.word else {
      throw Problem.refused("\(id) is \(EntryDesk.article(question.kind)), not a question")
    }
    let onQuestion = [
      Query.Term(.kind([Claim.word])),
      Query.Term(.refers(to: [id], fields: [Claim.question.name])),
    ]
    let corrected = Query(onQuestion + [Query.Term(.state([.superseded]))])
    let superseded = try whole.filed(corrected, by: .number, limit: nil).map(\.record.id)
    return Contest.of(
      question, claims: try filed(Query(onQuestion), by: .number, limit: nil),
      elsewhere: Contest.Elsewhere(superseded: Set(superseded), retractions: retractions),
      zone: zone)
  }

  /// Every claim that takes another back: it need not name the question.
  private func retractions() throws -> [Filed] {
    let stance = Query.Condition.field(Claim.stance.name, [Stance.retracts.rawValue])
    let query = Query([Query.Term(.kind([Claim.word])), Query.Term(stance)])
    return try whole.filed(query, by: .number, limit: nil)
  }

  /// What was taken back or corrected stays so where the retraction itself may not be seen.
  private var whole: any CaseReading { (self as? Discreet)?.base ?? self }
}
