import CaseModel
import Groundwork

extension Teller {
  /// The sentence of an event, with what it can be picked by on pages on which one can pick.
  func pickable(_ inlines: [Inline], _ event: Happening) -> [Inline] {
    picks ? [.facts(Facts(event), inlines)] : inlines
  }

  /// The sentence of one or several claims.
  func pickable(_ inlines: [Inline], _ statements: [Statement]) throws -> [Inline] {
    guard picks else { return inlines }
    return [.facts(try Facts(statements, file), inlines)]
  }
}

extension Facts {
  init(_ event: Happening) {
    let actors = event.actors.map(\.text)
    self.init(
      actors: actors, states: [event.status?.rawValue ?? "reported"], questions: [],
      records: [event.id.text])
  }

  init(_ statements: [Statement], _ file: CaseFile) throws {
    self.init(actors: [], states: [], questions: [])
    for statement in statements {
      let inquiry = try statement.question.flatMap { try file.inquiry($0) }
      let isSide = inquiry?.isSide(statement) ?? false
      self = union(
        Facts(
          actors: Set([statement.claimant, statement.principal] + statement.via)
            .map(\.text).sorted(),
          states: [Picking.said] + (isSide ? [Picking.disputed] : []),
          questions: [statement.question?.text].compactMap { $0 }, records: [statement.id.text]))
    }
  }
}
