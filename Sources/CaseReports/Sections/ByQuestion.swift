import CaseModel
import Groundwork

/// The story by question: every answer given, as it was given.
enum ByQuestion {
  static func blocks(_ book: DayBook, _ teller: inout Teller) throws -> [Block] {
    let file = teller.file
    let asked = Set(book.statements.map(\.id))
    var blocks: [Block] = []
    for inquiry in try Inquiries.inScope(file, book) {
      let claims = inquiry.claims.filter { asked.contains($0.id) }
      guard !claims.isEmpty else { continue }
      blocks.append(.heading(2, file.inlines(inquiry.text, isOriginal: inquiry.isOriginal)))
      blocks.append(.list(try teller.list(claims)))
    }
    return blocks
  }
}
