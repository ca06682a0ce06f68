import CaseModel
import Groundwork

/// What is still missing: sources, answers, dates, and the word of those who keep silent.
enum Open {
  static let report = Report(
    "open", "what is missing: sources, answers, dates, and the word of the silent"
  ) { reading, options in
    let file = try CaseFile(reading, options)
    let book = try DayBook(file)
    let blocks =
      try unsourced(book, file) + unanswered(book, file) + undated(book, file)
      + silent(book, file)
    return PageHead.blocks(file, name, file.say(says)) + blocks
  }

  private static func section(
    _ title: Phrase, _ items: [[Inline]], none: Phrase, _ file: CaseFile
  ) -> [Block] {
    [
      .heading(2, [.text(file.say(title))]),
      items.isEmpty ? .paragraph([.text(file.say(none))]) : .list(items),
    ]
  }

  private static func unsourced(_ book: DayBook, _ file: CaseFile) throws -> [Block] {
    let lines = Lines(file: file)
    let events = try book.events.filter { $0.citations.isEmpty }.map(lines.event)
    let claims = try book.statements.filter { $0.citations.isEmpty }.map(lines.claim)
    return section(noSource, events + claims, none: allSourced, file)
  }

  private static func unanswered(_ book: DayBook, _ file: CaseFile) throws -> [Block] {
    let open = try Inquiries.inScope(file, book).filter { $0.answer == nil }
    let items = open.map { inquiry -> [Inline] in
      file.inlines(inquiry.text, isOriginal: inquiry.isOriginal)
        + [.text(" \(Opening.capitalised(state(inquiry, file))). (\(inquiry.id))")]
    }
    return section(noAnswer, items, none: allAnswered, file)
  }

  /// What was said on a question so far.
  private static func state(_ inquiry: Inquiry, _ file: CaseFile) -> String {
    let count = Wording.quantity(inquiry.claims.count, file.language)
    let said = file.say(
      Phrase(
        id: "\(count) keterangan",
        en: "\(count) statement\(inquiry.claims.count == 1 ? "" : "s")"))
    if inquiry.claims.count == 1 { return said }
    if inquiry.isContested { return said + file.say(clashing) }
    if inquiry.claims.isEmpty { return file.say(nobody) }
    return said + file.say(inquiry.claims.contains { $0.value != nil } ? agreeing : undecided)
  }

  private static func undated(_ book: DayBook, _ file: CaseFile) throws -> [Block] {
    let lines = Lines(file: file)
    let events = try book.events.filter { $0.date == nil }.map(lines.event)
    let claims = try book.statements.filter { $0.said == nil }.map(lines.claim)
    let outside = try HandedOver(file)
    let papers = try file.asked(Exhibit.word).filter { !outside.has($0) }
      .map { try file.paper($0.id) }
      .filter { $0.published == nil && !$0.isWithheld }.map(lines.exhibit)
    return section(noDate, events + claims + papers, none: allDated, file)
  }

  /// Who was asked and has not answered since.
  private static func silent(_ book: DayBook, _ file: CaseFile) throws -> [Block] {
    let quiet = book.statements.filter { statement in
      guard statement.stance == .silent || statement.stance == .declines else { return false }
      return !book.statements.contains { later in
        later.principal == statement.principal && later.question == statement.question
          && later.question != nil && later.stance.takesValue && statement.isBefore(later)
      }
    }
    return section(noWord, try quiet.map(Lines(file: file).claim), none: allSpoke, file)
  }
}

private let name = Phrase(id: "Yang masih terbuka", en: "What is still open")
private let says = Phrase(
  id: """
    Yang masih harus dicari: catatan tanpa sumber, pertanyaan tanpa jawaban, hal tanpa tanggal, dan \
    pihak yang belum bicara.
    """,
  en: """
    What is still to be found: records without a source, questions without an answer, things without \
    a date, and those who have not spoken.
    """)
private let noSource = Phrase(id: "Tanpa sumber", en: "Without a source")
private let allSourced = Phrase(
  id: "Setiap peristiwa dan pernyataan punya sumber.",
  en: "Every event and statement has a source.")
private let noAnswer = Phrase(id: "Belum terjawab", en: "Not answered")
private let allAnswered = Phrase(
  id: "Semua pertanyaan sudah terjawab.", en: "All questions are answered.")
private let noDate = Phrase(id: "Tanpa tanggal", en: "Undated")
private let allDated = Phrase(
  id: "Semua peristiwa, pernyataan, dan barang bukti bertanggal.",
  en: "All events, statements and exhibits are dated.")
private let noWord = Phrase(id: "Belum bicara", en: "Not heard from")
private let allSpoke = Phrase(
  id: "Tidak ada yang tercatat diam atau enggan menjawab.",
  en: "Nobody is on record as silent or unwilling to answer.")
private let clashing = Phrase(id: ", saling bertentangan", en: ", which clash")
private let agreeing = Phrase(id: ", tidak saling bertentangan", en: ", none of which clash")
private let undecided = Phrase(
  id: ", belum ada yang memastikan", en: ", none of which settles it")
private let nobody = Phrase(id: "belum ada keterangan", en: "nobody has said anything")
