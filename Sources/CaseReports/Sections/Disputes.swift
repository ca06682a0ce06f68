import CaseModel
import Groundwork

/// The table of what is disputed: the question, and who holds which version since when.
enum Disputes {
  static func blocks(_ file: CaseFile, _ book: DayBook, _ teller: inout Teller) throws -> [Block] {
    for inquiry in try Inquiries.inScope(file, book) where inquiry.isContested {
      _ = teller.disputes.number(of: inquiry.id)
    }
    var rows: [[[Inline]]] = []
    for question in teller.disputes.questions {
      guard let inquiry = try file.inquiry(question) else { continue }
      rows += try self.rows(inquiry, teller.disputes.number(of: question), &teller)
    }
    guard !rows.isEmpty else { return [] }
    let head = heads.map { [Inline.text($0[file.language])] }
    return [.heading(2, [.text(title[file.language])]), .table(Table(head, rows: rows))]
  }

  private static func rows(
    _ inquiry: Inquiry, _ number: Int, _ teller: inout Teller
  ) throws -> [[[Inline]]] {
    let file = teller.file
    let mark = inquiry.isOriginal ? [.text(" "), file.originalMark] : []
    var rows: [[[Inline]]] = []
    for (index, version) in inquiry.versions.enumerated() {
      for (place, statement) in version.enumerated() {
        let isFirst = index == 0 && place == 0
        let words = try teller.inquiring.version(statement, of: inquiry)
        rows.append([
          isFirst ? [.text("P\(number)")] : [], isFirst ? [.text(inquiry.text)] + mark : [],
          words, [.text(try who(statement, file))],
          [.text(Days.worded(statement.said, file))],
          [try teller.sources.mark(statement.citations)],
        ])
      }
    }
    return rows
  }

  /// Whose version it is, and who spoke for them.
  private static func who(_ statement: Statement, _ file: CaseFile) throws -> String {
    let principal = try file.party(statement.principal).short
    guard statement.claimant != statement.principal else { return principal }
    return "\(principal) (\(try file.party(statement.claimant).short))"
  }
}

private let title = Phrase(id: "Diperselisihkan", en: "In dispute")
private let heads = [
  Phrase(id: "No.", en: "No."), Phrase(id: "Pertanyaan", en: "Question"),
  Phrase(id: "Versi", en: "Version"), Phrase(id: "Menurut", en: "According to"),
  Phrase(id: "Kapan", en: "When"), Phrase(id: "Sumber", en: "Source"),
]
