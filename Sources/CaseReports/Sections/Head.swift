import CaseModel
import Groundwork

/// Title, state of knowledge, lead.
enum Head {
  static func blocks(_ file: CaseFile, _ book: DayBook, hasDisputes: Bool) throws -> [Block] {
    var blocks: [Block] = [.heading(1, title(file))]
    blocks.append(.paragraph([.emphasis(state(file, book, hasDisputes))]))
    if let lead = file.prose(file.theCase, Case.summary) {
      blocks.append(.paragraph([.text(lead.text)] + mark(lead.isOriginal, file)))
    }
    return blocks
  }

  private static func mark(_ isOriginal: Bool, _ file: CaseFile) -> [Inline] {
    isOriginal ? [.text(" "), file.originalMark] : []
  }

  /// `Kronologi dugaan kebocoran data`, `Chronology: alleged data leak`.
  private static func title(_ file: CaseFile) -> [Inline] {
    guard let title = file.prose(file.theCase, Case.title) else {
      return [.text(Phrase(id: "Kronologi", en: "Chronology")[file.language])]
    }
    let (text, lowered) = (title.text, Opening.lowered(title.text, names: []))
    if ["kronologi", "chronology"].contains(where: { text.lowercased().hasPrefix($0) }) {
      return [.text(text)] + mark(title.isOriginal, file)
    }
    let words = Phrase(
      id: !title.isOriginal ? lowered.map { "Kronologi \($0)" } ?? "Kronologi: \(text)" : "Kronologi: \(text)",
      en: "Chronology: \(title.isOriginal ? text : lowered ?? text)")
    return [.text(words[file.language])] + mark(title.isOriginal, file)
  }

  /// Up to when the sources reach, which clock, and what the marks mean.
  private static func state(_ file: CaseFile, _ book: DayBook, _ hasDisputes: Bool) -> [Inline] {
    var sentences: [String] = []
    if let last = lastDay(file, book) {
      let day = last.worded(file.language, zone: file.zone, .full)
      sentences.append(
        Phrase(
          id: "Keadaan menurut sumber sampai \(day).",
          en: "As known from sources up to \(day).")[file.language])
    }
    let latest = DayBook.latest(book, in: file.zone) ?? 0
    let zone = file.zone.abbreviation(at: latest)
    sentences.append(Phrase(id: "Waktu \(zone).", en: "Times are \(zone).")[file.language])
    var out: [Inline] = [.text(sentences.joined(separator: " ") + " "), .source("X…")]
    out.append(.text(Phrase(id: " = sumber", en: " = source")[file.language]))
    if hasDisputes { out.append(.text(Phrase(id: "; ⚠P… = diperselisihkan", en: "; ⚠P… = disputed")[file.language])) }
    return out + ["."]
  }

  private static func lastDay(_ file: CaseFile, _ book: DayBook) -> CaseDate? {
    guard let last = DayBook.latest(book, in: file.zone) else { return nil }
    return Days.day(last, file)
  }
}

extension DayBook {
  /// The last second that anything in it has.
  static func latest(_ book: DayBook, in zone: Zone) -> Int64? {
    (book.events.compactMap(\.order.bounds.latest) + book.statements.compactMap(\.order.bounds.latest))
      .max()
  }
}
