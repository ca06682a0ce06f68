import Groundwork

extension Contest.Docket {
  /// Marks what was taken back.
  ///
  /// - Returns: the retractions that did it. They count where the claim stood which they take back,
  ///   so that what was said after it stays, and what it had replaced does not come back.
  static func markRetracted(
    _ statements: inout [Contest.Statement], _ elsewhere: Contest.Elsewhere,
    _ desk: inout Contest.Desk
  ) -> Set<Name> {
    var retractions = statements.filter { $0.stance == .retracts && $0.about != nil }
    let known = Set(retractions.map(\.id))
    for filed in elsewhere.retractions
    where filed.retired == nil && !known.contains(filed.record.id)
      && !elsewhere.superseded.contains(filed.record.id)
    {
      var retraction = Contest.Statement(filed.record, place: -1)
      desk.number(&retraction)
      if retraction.stance == .retracts, retraction.about != nil { retractions.append(retraction) }
    }
    guard !retractions.isEmpty else { return [] }
    return mark(&statements, standing(retractions))
  }

  private static func mark(
    _ statements: inout [Contest.Statement], _ retractions: [Contest.Statement]
  ) -> Set<Name> {
    let byClaim = Dictionary(grouping: retractions) { $0.about ?? $0.id }
    var taken: Set<Name> = []
    for index in statements.indices {
      for retraction in byClaim[statements[index].id] ?? []
      where retraction.takesBack(statements[index]) {
        statements[index].isRetracted = true
        taken.insert(retraction.id)
      }
    }
    return taken
  }

  /// Those that were not taken back themselves: the newest is judged first.
  private static func standing(_ retractions: [Contest.Statement]) -> [Contest.Statement] {
    var standing: [Contest.Statement] = []
    var byClaim: [Name: [Contest.Statement]] = [:]
    for retraction in retractions.sorted(by: { $1.isBefore($0) }) {
      let against = byClaim[retraction.id] ?? []
      if against.contains(where: { $0.takesBack(retraction) }) { continue }
      standing.append(retraction)
      if let about = retraction.about { byClaim[about, default: []].append(retraction) }
    }
    return standing
  }
}

extension Contest.Statement {
  /// Whether this retraction takes `claim` back: only who said it can, and not before.
  ///
  /// A retraction without date counts: it names the claim, so it came after it.
  fileprivate func takesBack(_ claim: Contest.Statement) -> Bool {
    let isSameVoice =
      (holder != nil && holder == claim.holder) || (claimant != nil && claimant == claim.claimant)
    guard isSameVoice, id != claim.id, about == claim.id else { return false }
    guard let said, let other = claim.said, let last = said.latest, let first = other.earliest
    else { return true }
    return last >= first
  }
}
