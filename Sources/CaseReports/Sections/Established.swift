import CaseModel
import Groundwork

/// What is established: the few events that matter most and stand firm, and the questions answered.
enum Established {
  private static let most = 6

  static func blocks(_ file: CaseFile, _ book: DayBook) throws -> [Block] {
    let firm = book.events.filter {
      $0.isHighlight && ($0.status == .confirmed || $0.status == .corroborated)
    }.sorted { $0.order < $1.order }
    var items = firm.map { item($0, file) }
    for inquiry in try Inquiries.inScope(file, book) {
      if let answer = inquiry.answer { items.append(try self.item(inquiry, answer, file)) }
    }
    guard !items.isEmpty else { return [] }
    return [
      .heading(2, [.text(title[file.language])]), .list(Array(items.prefix(most))),
    ]
  }

  private static func item(_ event: Happening, _ file: CaseFile) -> [Inline] {
    let day = event.date.map { $0.worded(file.language, zone: file.zone, .short) }
    let lead = day.map { "\(Opening.capitalised($0)): " } ?? ""
    return [.text(lead + event.text)] + (event.isOriginal ? [.text(" "), file.originalMark] : [])
  }

  private static func item(_ inquiry: Inquiry, _ answer: String, _ file: CaseFile) throws -> [Inline] {
    let words = try Inquiring(file: file).answer(answer, to: inquiry)
    return [.text("\(inquiry.text) "), .strong([.text(Opening.capitalised(words))]), .text(".")]
  }
}

private let title = Phrase(id: "Yang sudah jelas", en: "What is established")
