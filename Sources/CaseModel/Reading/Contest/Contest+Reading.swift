import Groundwork

extension CaseReading {
  /// What is said in answer to `question`, and where it can't all be true.
  ///
  /// - Parameter zone: the zone of its days; the case's where none is given.
  /// - Throws: `Problem` where there is no such question.
  public func contest(of question: Name, zone: Zone? = nil) throws -> Contest {
    try contest(of: question, in: zone ?? self.zone)
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
    let living = try questions.compactMap(living).filter { $0.kind == Question.word }
    if living.isEmpty { return [] }
    return try DisputeFinder(self, zone: zone ?? self.zone).disputed(among: living)
  }

  private func contest(of id: Name, in zone: Zone) throws -> Contest {
    guard let question = try filed(id)?.record else {
      throw Problem.refused("no \(id) in the case")
    }
    guard question.kind == Question.word else {
      throw Problem.refused("\(id) is \(EntryDesk.article(question.kind)), not a question")
    }
    let claims = try filed(.claims(on: id), by: .number, limit: nil)
    return Contest.of(question, claims: claims, elsewhere: try elsewhere(of: claims), zone: zone)
  }

  /// What the rest of the case says of `claims`: what takes them back, or back what does, and what
  /// corrects them.
  func elsewhere(of claims: [Filed]) throws -> Contest.Elsewhere {
    var retractions: [Filed] = []
    var superseded: Set<Name> = []
    var known: Set<Name> = []
    var ids = claims.map(\.record.id)
    while !ids.isEmpty {
      for claim in try remarks(on: ids, in: Common.supersedes.name) {
        superseded.formUnion(claim.record[Common.supersedes].filter { $0 != claim.record.id })
      }
      let found = try remarks(on: ids, in: Claim.about.name)
        .filter { $0.record[Claim.stance] == .retracts && known.insert($0.record.id).inserted }
      retractions += found
      ids = found.map(\.record.id)
    }
    return Contest.Elsewhere(superseded: superseded, retractions: retractions)
  }

  /// The claims that name some of these in a field.
  private func remarks(on ids: [Name], in field: Name) throws -> [Filed] {
    let query = Query([
      Query.Term(.kind([Claim.word])), Query.Term(.refers(to: ids, fields: [field])),
    ])
    return try whole.filed(query, by: .number, limit: nil)
  }

  /// What was taken back or corrected stays so where the retraction itself may not be seen.
  private var whole: any CaseReading { (self as? Discreet)?.base ?? self }
}
