import CaseModel
import Groundwork

/// What is established: the few events that matter most and stand firm, and the questions answered.
enum Established {
  private static let most = 6

  static func blocks(_ file: CaseFile, _ book: DayBook) throws -> [Block] {
    let firm = book.events.filter {
      $0.isHighlight && ($0.status == .confirmed || $0.status == .corroborated)
    }.sorted { $0.order < $1.order }
    var items = try firm.map { try item($0, file) }
    for inquiry in try Inquiries.inScope(file, book) {
      if let answer = inquiry.answer { items.append(try self.item(inquiry, answer, file)) }
    }
    guard !items.isEmpty else { return [] }
    return [
      .heading(2, [.text(title[file.language])]), .list(Array(items.prefix(most))),
    ]
  }

  /// The sentence, and what makes it firm.
  private static func item(_ event: Happening, _ file: CaseFile) throws -> [Inline] {
    let day = event.date.map { $0.worded(file.language, zone: file.zone, .short) }
    let lead = day.map { "\(Opening.capitalised($0)): " } ?? ""
    let voices = try SourceBook(file).voices(event.citations).count
    var words = EventWords(event.text)
    if voices > 1, !event.isOriginal {
      let count = Wording.count(voices, file.language)
      words.body += Phrase(id: " (\(count) sumber independen)", en: " (\(count) independent sources)")[file.language]
    }
    return [.text(lead + words.sentence)] + (event.isOriginal ? [.text(" "), file.originalMark] : [])
  }

  private static func item(_ inquiry: Inquiry, _ answer: String, _ file: CaseFile) throws -> [Inline] {
    let words = try Inquiring(file: file).answer(answer, to: inquiry)
    let because = Set(inquiry.because)
    let principals = inquiry.claims.filter { because.contains($0.id) }.map(\.principal)
    let names = try principals.map { try file.party($0).short }
    let by = names.isEmpty ? "" : ", " + Phrase(id: "menurut ", en: "according to ")[file.language] + Wording.list(names, file.language)
    return [.text("\(inquiry.text) \(Opening.capitalised(words))\(by).")]
  }
}

private let title = Phrase(id: "Yang sudah jelas", en: "What is established")
