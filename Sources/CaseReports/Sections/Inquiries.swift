import CaseModel
import Groundwork

/// The questions of which a report speaks.
enum Inquiries {
  /// All questions of the whole case; else those of the claims that were asked for, and those asked
  /// for themselves.
  static func inScope(_ file: CaseFile, _ book: DayBook) throws -> [Inquiry] {
    if file.isWhole { return try file.all(Question.word).compactMap { try file.inquiry($0.id) } }
    let touched = Set(book.statements.compactMap(\.question))
      .union(try file.asked(Question.word).map(\.id))
    return try touched.sorted { $0.rank < $1.rank }.compactMap { try file.inquiry($0) }
  }
}
