import CaseModel
import Groundwork

/// Each report that was handed over: to whom it went, and what of it no longer stands.
enum Corrections {
  static let report = Report(
    "corrections", "what handed-over reports said and no longer stands, and to whom they went",
    about: .handed
  ) { reading, options in
    let file = try CaseFile(reading, options)
    let ralat = Ralat(file: file)
    var body: [Block] = []
    for handed in try ralat.shown {
      let lines = try ralat.lines(handed)
      body.append(.heading(2, try ralat.title(handed)))
      body.append(.paragraph([.text(try ralat.recipients(handed))]))
      body.append(lines.isEmpty ? .paragraph([.text(file.say(stands))]) : .list(lines))
    }
    if body.isEmpty { body.append(.paragraph([.text(file.say(none))])) }
    return PageHead.blocks(file, name, file.say(says)) + body
  }
}

private let name = Phrase(id: "Ralat", en: "Corrections")
private let says = Phrase(
  id: """
    Setiap laporan yang sudah diserahkan: kepada siapa, dan apa di dalamnya yang tidak lagi berlaku, \
    dengan kata semula dan kata sekarang.
    """,
  en: """
    Each report that was handed over: to whom, and what in it no longer stands, in the old and the \
    new wording.
    """)
private let stands = Phrase(
  id: "Semua yang dikatakannya masih berlaku.", en: "All that it said still stands.")
private let none = Phrase(
  id: "Belum ada laporan yang diserahkan.", en: "No report has been handed over.")
