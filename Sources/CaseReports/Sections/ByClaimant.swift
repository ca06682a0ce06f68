import CaseModel
import Groundwork

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
      blocks.append(.heading(2, [.text(try teller.file.party(claimant).formal)]))
      blocks.append(.list(try teller.list(groups[claimant] ?? [])))
    }
    return blocks
  }
}
