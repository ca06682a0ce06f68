import CaseModel
import Groundwork

extension Teller {
  /// Claims in the order in which they were said, each after its date.
  mutating func list(_ statements: [Statement]) throws -> [[Inline]] {
    var items: [[Inline]] = []
    for statement in statements.sorted(by: Teller.isEarlier) {
      // The label before the sentence is its heading: the sentence does not say the date again.
      open(statement.said)
      let day = Opening.capitalised(Days.worded(statement.said, file))
      items.append([.strong([.text(day)]), .text(": ")] + (try tell(statement)))
    }
    return items
  }

  /// Whether `left` was said before `right`; what has no date comes last.
  static func isEarlier(_ left: Statement, _ right: Statement) -> Bool {
    if (left.said == nil) != (right.said == nil) { return right.said == nil }
    return left.order != right.order ? left.order < right.order : left.rank < right.rank
  }
}
