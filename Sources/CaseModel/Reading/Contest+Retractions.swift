import Groundwork

extension Contest {
  /// The claims that take others back, and were not taken back themselves.
  struct Retractions {
    private struct Retraction {
      let id: Name
      let about: Name
      let statement: Statement
    }

    private var byClaim: [Name: [Retraction]] = [:]

    /// Gathers those among `statements` and elsewhere in the case; the newest is judged first.
    init(
      _ claims: [Filed], _ statements: [Statement], _ elsewhere: Elsewhere, _ desk: inout Desk
    ) {
      var found: [Retraction] = []
      for statement in statements where statement.stance == .retracts {
        let record = claims[statement.place].record
        guard let about = record[Claim.about] else { continue }
        found.append(Retraction(id: record.id, about: about, statement: statement))
      }
      let known = Set(found.map(\.id)).union(elsewhere.superseded)
      for filed in elsewhere.retractions where filed.retired == nil {
        guard !known.contains(filed.record.id), let about = filed.record[Claim.about] else {
          continue
        }
        let statement = desk.read(filed.record, place: -1)
        guard statement.stance == .retracts else { continue }
        found.append(Retraction(id: filed.record.id, about: about, statement: statement))
      }
      for retraction in found.sorted(by: { $1.statement.isBefore($0.statement) })
      where !isTakenBack(retraction.id, retraction.statement) {
        byClaim[retraction.about, default: []].append(retraction)
      }
    }

    private func isTakenBack(_ id: Name, _ statement: Statement) -> Bool {
      byClaim[id]?.contains { $0.statement.canTakeBack(statement) } == true
    }

    /// Marks what was taken back.
    ///
    /// - Returns: the retractions that did it, by number. They count where the claim stood which
    ///   they take back, so that what was said after it stays, and what it had replaced does not
    ///   come back.
    func mark(_ statements: inout [Statement], _ claims: [Filed]) -> Set<Int64> {
      guard !byClaim.isEmpty else { return [] }
      var taken: Set<Int64> = []
      for index in statements.indices {
        let statement = statements[index]
        for retraction in byClaim[claims[statement.place].record.id] ?? []
        where retraction.statement.canTakeBack(statement) {
          statements[index].isRetracted = true
          taken.insert(retraction.statement.number)
        }
      }
      return taken
    }
  }
}

extension Contest.Statement {
  /// Whether this retraction can take `claim` back: only who said it can, and not before.
  ///
  /// A retraction without date can: it names the claim, so it came after it.
  fileprivate func canTakeBack(_ claim: Contest.Statement) -> Bool {
    let nobody = Contest.Statement.nobody
    let isSameVoice =
      (holder != nobody && holder == claim.holder)
      || (claimant != nobody && claimant == claim.claimant)
    guard isSameVoice, number != claim.number else { return false }
    return !isDated || last >= claim.first
  }
}
