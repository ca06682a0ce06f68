import CaseModel
import Groundwork

/// Title, what the page is, state of knowledge.
enum PageHead {
  /// Which marks a page uses, and so explains.
  struct Marks: OptionSet {
    let rawValue: Int

    static let sources = Marks(rawValue: 1)
    static let disputes = Marks(rawValue: 2)
  }

  /// The head of a page that is no chronology: its name, and a sentence that says what it is.
  static func blocks(
    _ file: CaseFile, _ name: Phrase, _ lead: String, marks: Marks = []
  ) -> [Block] {
    let legend = legend(marks, file)
    let lead = lead.last == " " ? String(lead.dropLast()) : lead
    let says = [Inline.text(legend.isEmpty ? lead : lead + " ")] + legend
    return [.heading(1, title(file, name)), .paragraph([.emphasis(says)])]
  }

  /// The head of the chronology.
  static func blocks(_ file: CaseFile, _ book: DayBook, hasDisputes: Bool) -> [Block] {
    let marks: Marks = hasDisputes ? [.sources, .disputes] : .sources
    let says = [Inline.text(state(file, book))] + legend(marks, file)
    return [.heading(1, title(file)), .paragraph([.emphasis(says)])] + summary(file)
  }

  /// That a query found nothing to tell of.
  static func nothing(_ file: CaseFile) -> Block {
    .paragraph([.text(file.say(file.isWhole ? empty : noMatch))])
  }

  /// What the case is about, in its own words.
  static func summary(_ file: CaseFile) -> [Block] {
    guard let lead = file.prose(file.theCase, Case.summary) else { return [] }
    return [.paragraph(file.inlines(lead.text, isOriginal: lead.isOriginal))]
  }

  /// `Para pihak: dugaan kebocoran data`, `Actors: alleged data leak`.
  private static func title(_ file: CaseFile, _ name: Phrase) -> [Inline] {
    guard let title = file.prose(file.theCase, Case.title) else { return [.text(file.say(name))] }
    let lowered = title.isOriginal ? nil : Opening.lowered(title.text, names: [])
    return file.inlines(
      "\(file.say(name)): \(lowered ?? title.text)", isOriginal: title.isOriginal)
  }

  /// `Kronologi dugaan kebocoran data`, `Chronology: alleged data leak`.
  private static func title(_ file: CaseFile) -> [Inline] {
    guard let title = file.prose(file.theCase, Case.title) else {
      return [.text(file.say(chronology))]
    }
    let begins = title.text.lowercased().hasPrefix(file.say(chronology).lowercased())
    if begins { return file.inlines(title.text, isOriginal: title.isOriginal) }
    guard file.language == .indonesian, !title.isOriginal,
      let lowered = Opening.lowered(title.text, names: [])
    else { return self.title(file, chronology) }
    return [.text("Kronologi \(lowered)")]
  }

  /// Up to when the sources reach, and which clock.
  static func state(_ file: CaseFile, _ book: DayBook) -> String {
    let last = book.latest(in: file.zone)
    let clock = file.say(clock(file.zone, at: last ?? 0)) + " "
    guard let day = last.flatMap({ Days.day($0, file.zone) }) else { return clock }
    let words = file.words(day, .full)
    let known = Phrase(
      id: "Keadaan menurut sumber sampai \(words). ", en: "As known from sources up to \(words). ")
    return file.say(known) + clock
  }

  /// By which clock times are told: by that of the place where the hour has no name, since an offset
  /// holds for half of the year only where the clocks are moved.
  private static func clock(_ zone: Zone, at unix: Int64) -> Phrase {
    let hour = zone.abbreviation(at: unix)
    guard hour.hasPrefix("UTC"), zone.name.contains("/"),
      let place = zone.name.split(separator: "/").last
    else { return Phrase(id: "Waktu \(hour).", en: "Times are \(hour).") }
    let city = String(place.map { $0 == "_" ? " " : $0 })
    return Phrase(id: "Waktu \(city).", en: "Times are \(city) time.")
  }

  /// What the marks mean.
  private static func legend(_ marks: Marks, _ file: CaseFile) -> [Inline] {
    let sources: [Inline] = [
      .source("X…"), .text(file.say(Phrase(id: " = sumber", en: " = source"))),
    ]
    let disputes = file.say(Phrase(id: "⚠P… = diperselisihkan", en: "⚠P… = disputed"))
    switch (marks.contains(.sources), marks.contains(.disputes)) {
    case (true, true): return sources + [.text("; \(disputes).")]
    case (true, false): return sources + [.text(".")]
    case (false, true): return [.text("\(disputes).")]
    case (false, false): return []
    }
  }
}

private let empty = Phrase(id: "Belum ada yang tercatat.", en: "Nothing is on record yet.")
private let noMatch = Phrase(
  id: "Tidak ada yang cocok dengan pencarian ini.", en: "Nothing matches this query.")
private let chronology = Phrase(id: "Kronologi", en: "Chronology")
