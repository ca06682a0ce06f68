import CaseModel
import Groundwork

/// What is established: the few events that matter most and stand firm, and the questions answered.
enum Established {
  private static let most = 6

  static func blocks(_ file: CaseFile, _ book: DayBook) throws -> [Block] {
    let firm = try book.events.filter { try $0.isHighlight && isFirm($0, file) }.sorted {
      $0.order < $1.order
    }
    var told = ToldYear(.unknown, file.zone)
    var items = try firm.map { try item($0, &told, file) }
    for inquiry in try Inquiries.inScope(file, book) {
      if let answer = inquiry.answer { items.append(try item(inquiry, answer, file)) }
    }
    guard !items.isEmpty else { return [] }
    return [.heading(2, [.text(file.say(title))]), .list(Array(items.prefix(most)))]
  }

  /// Whether it stands: confirmed, or borne out by several; the word alone makes none of one source.
  private static func isFirm(_ event: Happening, _ file: CaseFile) throws -> Bool {
    guard event.status == .corroborated else { return event.status == .confirmed }
    return try file.reading.independentSources(of: event.citations.map(\.exhibit)) > 1
  }

  /// The day, the sentence, and what makes it firm.
  private static func item(
    _ event: Happening, _ told: inout ToldYear, _ file: CaseFile
  ) throws -> [Inline] {
    let isKnown = told.covers(event.order.bounds, file.zone)
    let day =
      event.date.map {
        Opening.capitalised(file.words($0, isKnown ? .short : .dated)) + ": "
      } ?? ""
    var words = EventWords(event.text)
    let voices = try SourceBook(file).voices(event.citations).count
    if voices > 1 {
      let count = Wording.count(voices, file.language)
      words.body += file.say(
        Phrase(id: " (\(count) sumber independen)", en: " (\(count) independent sources)"))
    }
    let sentence = day + (try file.opened(words.sentence))
    told.read(sentence)
    return file.traced(
      file.inlines(sentence, isOriginal: event.isOriginal), event.id)
  }

  /// The question, its answer, and whose claims it rests on.
  private static func item(
    _ inquiry: Inquiry, _ answer: String, _ file: CaseFile
  ) throws -> [Inline] {
    let words = try file.opened(try Inquiring(file: file).settled(answer, inquiry))
    let question = file.inlines(inquiry.text, isOriginal: inquiry.isOriginal)
    return file.traced(question + [.text(" \(words).")], inquiry.id)
  }
}

private let title = Phrase(id: "Yang sudah jelas", en: "What is established")
