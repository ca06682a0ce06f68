import CaseModel
import Groundwork

/// For each question who said what, what can't all be true, and how the wording moved.
enum Claims {
  static let report = Report(
    "claims", "for each question who said what, what clashes, and how it moved"
  ) { reading, options in
    let file = try CaseFile(reading, options)
    let book = try DayBook(file)
    var (sources, disputes) = (SourceBook(file), DisputeBook())
    let asked = Set(book.statements.map(\.id))
    let inquiries = try Inquiries.inScope(file, book)
    var body: [Block] = []
    for inquiry in inquiries {
      let claims = inquiry.claims.filter { asked.contains($0.id) }
      guard file.isWhole || !claims.isEmpty || inquiry.claims.isEmpty else { continue }
      body += try blocks(inquiry, claims, file, &sources, &disputes)
    }
    body += try others(book, file, &sources)
    if body.isEmpty { body.append(PageHead.nothing(file)) }
    let isContested = inquiries.contains { $0.isContested }
    return PageHead.blocks(
      file, name, try lead(file, inquiries),
      marks: isContested ? [.sources, .disputes] : .sources)
      + body + (try Sources.blocks(file, sources.cited))
  }

  private static func blocks(
    _ inquiry: Inquiry, _ claims: [Statement], _ file: CaseFile, _ sources: inout SourceBook,
    _ disputes: inout DisputeBook
  ) throws -> [Block] {
    var heading = file.inlines(inquiry.text, isOriginal: inquiry.isOriginal)
    if inquiry.isContested {
      heading += [.text(" "), .dispute(disputes.number(of: inquiry.id))]
    }
    var blocks: [Block] = [
      .heading(2, heading),
      .paragraph([.emphasis([.text(try Standing(file: file).words(inquiry))])]),
    ]
    guard !claims.isEmpty else { return blocks }
    blocks.append(try Testimony(file: file).table(claims, on: inquiry, &sources))
    let lines = try Conflict(file).lines(inquiry, among: Set(claims.map(\.id)))
    return lines.isEmpty ? blocks : blocks + [.list(lines)]
  }

  /// What was said that answers none of the questions.
  private static func others(
    _ book: DayBook, _ file: CaseFile, _ sources: inout SourceBook
  ) throws -> [Block] {
    let rest = book.statements.filter { $0.question == nil }
    guard !rest.isEmpty else { return [] }
    return [
      .heading(2, [.text(file.say(besides))]),
      try Testimony(file: file).table(rest, on: nil, &sources),
    ]
  }

  private static func lead(_ file: CaseFile, _ inquiries: [Inquiry]) throws -> String {
    let contested = inquiries.count { $0.isContested }
    let (all, some) = (inquiries.count, Wording.count(contested, file.language))
    let what = file.say(says)
    guard all > 1, contested > 0 else { return what }
    let questions = Wording.count(all, file.language)
    return what
      + file.say(
        Phrase(
          id: " Dari \(questions) pertanyaan, \(some) diperselisihkan.",
          en: " Of \(questions) questions, \(some) \(contested == 1 ? "is" : "are") in dispute."))
  }
}

private let name = Phrase(id: "Siapa mengatakan apa", en: "Who said what")
private let says = Phrase(
  id: """
    Untuk setiap pertanyaan: siapa mengatakan apa, kapan, dengan kata apa, dan menurut sumber mana; \
    lalu apa yang saling bertentangan dan bagaimana keterangan berubah.
    """,
  en: """
    For each question: who said what, when, in which words and according to which source; then what \
    can't all be true, and how statements changed.
    """)
private let besides = Phrase(id: "Pernyataan lain", en: "Other statements")
