import CaseModel
import Groundwork

/// One entry of the chronicle: an event with what was said of it, or claims that stand alone.
struct Entry {
  let event: Happening?
  var statements: [Statement]

  /// When it stands in the chronicle.
  var order: DateOrder? { event?.order ?? statements.first?.order }

  /// The date as recorded.
  var date: CaseDate? { event.map(\.date) ?? statements.first?.said }

  /// Whose doings it tells of.
  var principals: Set<Name> {
    Set(event?.actors ?? []).union(statements.map(\.principal)).union(statements.map(\.claimant))
  }

  /// The number that decides between entries of one time.
  var rank: Int { event?.id.idParts?.number ?? statements.first?.rank ?? 0 }
}

extension Entry {
  /// An event and the claims about it: those of one day together, of one speaker together, in the
  /// order in which they were recorded; what has no day comes after what was said on the event's.
  init(_ event: Happening, _ statements: [Statement]) {
    self.event = event
    self.statements = Entry.ordered(statements, from: event.order.day)
  }

  /// Claims that stand alone.
  init(_ statements: [Statement]) {
    event = nil
    self.statements = Entry.ordered(statements, from: nil)
  }

  private static func ordered(_ statements: [Statement], from day: Int?) -> [Statement] {
    guard statements.count > 1 else { return statements }
    struct Turn: Hashable {
      let day: Int
      let speaker: Name
    }
    func dayOf(_ statement: Statement) -> Int { statement.order.day ?? day ?? .min }
    let byRank = statements.sorted { $0.rank < $1.rank }
    var firsts: [Turn: Int] = [:]
    for (index, statement) in byRank.enumerated() {
      let turn = Turn(day: dayOf(statement), speaker: statement.claimant)
      let late = statement.order.day == nil ? byRank.count : 0
      firsts[turn] = min(firsts[turn] ?? .max, index + late)
    }
    let keyed = byRank.map { statement in
      let day = dayOf(statement)
      return (statement, day, firsts[Turn(day: day, speaker: statement.claimant)] ?? 0)
    }
    return keyed.sorted { one, other in
      if one.1 != other.1 { return one.1 < other.1 }
      if one.2 != other.2 { return one.2 < other.2 }
      guard one.0.said != nil, other.0.said != nil, one.0.order != other.0.order else {
        return one.0.rank < other.0.rank
      }
      return one.0.order < other.0.order
    }.map(\.0)
  }
}
