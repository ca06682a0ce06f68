import CaseModel
import Groundwork

/// The story by question: every answer given, as it was given.
enum ByQuestion {
  static func blocks(_ book: DayBook, _ teller: inout Teller) throws -> [Block] {
    var blocks: [Block] = []
    let asked = Set(book.statements.map(\.id))
    for inquiry in try Inquiries.inScope(teller.file, book) {
      let claims = inquiry.claims.filter { asked.contains($0.id) }
      guard !claims.isEmpty else { continue }
      blocks.append(.heading(2, [.text(inquiry.text)]))
      blocks.append(.list(try teller.list(claims)))
    }
    return blocks
  }
}

/// The story by claimant: all that each said, as it was said.
enum ByClaimant {
  static func blocks(_ book: DayBook, _ teller: inout Teller) throws -> [Block] {
    var order: [Name] = []
    var groups: [Name: [Statement]] = [:]
    for statement in book.statements.sorted(by: Teller.isEarlier) {
      if groups[statement.principal] == nil { order.append(statement.principal) }
      groups[statement.principal, default: []].append(statement)
    }
    var blocks: [Block] = []
    for claimant in order {
      let party = try teller.file.party(claimant)
      let name =
        party.full.contains(party.short) ? party.full : "\(party.full) (\(party.short))"
      blocks.append(.heading(2, [.text(name)]))
      blocks.append(.list(try teller.list(groups[claimant] ?? [])))
    }
    return blocks
  }
}

extension Teller {
  /// Claims in the order in which they were said, each after its date.
  mutating func list(_ statements: [Statement]) throws -> [[Inline]] {
    var items: [[Inline]] = []
    var last: CaseDate??
    for statement in statements.sorted(by: Teller.isEarlier) {
      if last == nil || last != .some(statement.said) { open(statement.said) }
      let day = statement.said.worded(file.language, zone: file.zone, .plain)
      items.append([.strong([.text(Opening.capitalised(day))]), .text(": ")] + (try tell(statement)))
      last = .some(statement.said)
    }
    return items
  }

  static func isEarlier(_ left: Statement, _ right: Statement) -> Bool {
    if (left.said == nil) != (right.said == nil) { return right.said == nil }
    return left.order != right.order ? left.order < right.order : left.rank < right.rank
  }
}
