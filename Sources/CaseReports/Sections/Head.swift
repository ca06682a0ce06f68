import CaseModel
import Groundwork

/// Title, state of knowledge, lead.
enum Head {
  static func blocks(_ file: CaseFile, _ book: DayBook, hasDisputes: Bool) -> [Block] {
    var blocks: [Block] = [.heading(1, title(file))]
    blocks.append(.paragraph([.emphasis(state(file, book) + legend(file, hasDisputes))]))
    if let lead = file.prose(file.theCase, Case.summary) {
      blocks.append(.paragraph(file.inlines(lead.text, isOriginal: lead.isOriginal)))
    }
    return blocks
  }

  /// `Kronologi dugaan kebocoran data`, `Chronology: alleged data leak`.
  private static func title(_ file: CaseFile) -> [Inline] {
    guard let title = file.prose(file.theCase, Case.title) else {
      return [.text(file.say(chronology))]
    }
    let begins = title.text.lowercased().hasPrefix(file.say(chronology).lowercased())
    let lowered = title.isOriginal ? nil : Opening.lowered(title.text, names: [])
    let whole = Phrase(
      id: lowered.map { "Kronologi \($0)" } ?? "Kronologi: \(title.text)",
      en: "Chronology: \(lowered ?? title.text)")
    return file.inlines(begins ? title.text : file.say(whole), isOriginal: title.isOriginal)
  }

  /// Up to when the sources reach, and which clock.
  private static func state(_ file: CaseFile, _ book: DayBook) -> [Inline] {
    let last = book.latest
    let zone = file.zone.abbreviation(at: last ?? 0)
    let clock = file.say(Phrase(id: "Waktu \(zone). ", en: "Times are \(zone). "))
    guard let day = last.flatMap({ Days.day($0, file) }) else { return [.text(clock)] }
    let words = file.words(day, .full)
    let known = Phrase(
      id: "Keadaan menurut sumber sampai \(words). ", en: "As known from sources up to \(words). ")
    return [.text(file.say(known) + clock)]
  }

  /// What the marks mean.
  private static func legend(_ file: CaseFile, _ hasDisputes: Bool) -> [Inline] {
    let disputes = Phrase(id: "; ⚠P… = diperselisihkan", en: "; ⚠P… = disputed")
    let tail = (hasDisputes ? file.say(disputes) : "") + "."
    return [.source("X…"), .text(file.say(Phrase(id: " = sumber", en: " = source")) + tail)]
  }
}

private let chronology = Phrase(id: "Kronologi", en: "Chronology")
