import CaseModel
import Groundwork

/// The table of what is disputed: the question, and who holds which version since when.
enum Disputes {
  static func blocks(_ book: DayBook, _ teller: inout Teller) throws -> [Block] {
    let file = teller.file
    for inquiry in try Inquiries.inScope(file, book) where inquiry.isContested {
      _ = teller.disputes.number(of: inquiry.id)
    }
    return try numbered(&teller)
  }

  /// The table of the disputes that a mark has called by number.
  static func numbered(_ teller: inout Teller) throws -> [Block] {
    let file = teller.file
    var rows: [[[Inline]]] = []
    for question in teller.disputes.questions {
      guard let inquiry = try file.inquiry(question) else { continue }
      rows += try self.rows(inquiry, &teller)
    }
    guard !rows.isEmpty else { return [] }
    let head = heads.map { [Inline.text(file.say($0))] }
    return [.heading(2, [.text(file.say(title))]), .table(Table(head, rows: rows))]
  }

  /// A row for each side; the question stands in the first alone.
  private static func rows(_ inquiry: Inquiry, _ teller: inout Teller) throws -> [[[Inline]]] {
    let file = teller.file
    let number = teller.disputes.number(of: inquiry.id)
    var opening = [
      [Inline.text("P\(number)")], file.inlines(inquiry.text, isOriginal: inquiry.isOriginal),
    ]
    var rows: [[[Inline]]] = []
    for statement in inquiry.versions.joined() {
      let side: [[Inline]] = [
        try teller.inquiring.version(statement, of: inquiry),
        [.text(try who(statement, inquiry, file))],
        [.text(Days.worded(statement.said, file))],
        [try teller.sources.mark(statement.citations, namesCopied: false)],
      ]
      rows.append(opening + side)
      opening = [[], []]
    }
    return rows
  }

  /// Whose version it is, who spoke for them; who reports it, where others report it otherwise.
  private static func who(
    _ statement: Statement, _ inquiry: Inquiry, _ file: CaseFile
  ) throws -> String {
    var who = try file.party(statement.principal).short
    if statement.claimant != statement.principal {
      who += " (\(try file.party(statement.claimant).short))"
    }
    let reporters = inquiry.isRetold(statement) ? try file.reporters(of: statement) : []
    guard !reporters.isEmpty else { return who }
    let names = file.list(reporters)
    return who + file.say(Phrase(id: ", menurut \(names)", en: ", according to \(names)"))
  }
}

private let title = Phrase(id: "Diperselisihkan", en: "In dispute")
private let heads = [
  Phrase(id: "No.", en: "No."), Phrase(id: "Pertanyaan", en: "Question"),
  Phrase(id: "Versi", en: "Version"), Phrase(id: "Menurut", en: "According to"),
  Phrase(id: "Kapan", en: "When"), Phrase(id: "Sumber", en: "Source"),
]
