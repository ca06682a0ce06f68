import CaseModel
import Groundwork

/// What is new since an entry: made, changed with old and new wording, taken back, answered, newly
/// in dispute.
enum Changes {
  static let report = Report(
    "changes", "what is new since an entry: made, edited, retired, answered, contested"
  ) { reading, options in
    let file = try CaseFile(reading, options)
    let since = options.since ?? 0
    let delta = try Delta(file, since: since)
    var teller = Teller(file)
    var body = try questions(delta, since, &teller)
    body += try corrections(delta, file)
    body += try edits(delta, since, file)
    body += try retired(delta, since, file)
    body += try news(delta, &teller)
    if delta.isEmpty { body.append(.paragraph([.text(file.say(nothing))])) }
    body += try Disputes.numbered(&teller)
    var marks: PageHead.Marks = teller.sources.cited.isEmpty ? [] : .sources
    if !teller.disputes.questions.isEmpty { marks.insert(.disputes) }
    let head = PageHead.blocks(
      file, name, file.say(says) + " " + (try span(file, since)), marks: marks)
    return head + counts(delta, file) + body + (try Sources.blocks(file, teller.sources.cited))
  }

  /// From which entry to which, and when they were written.
  private static func span(_ file: CaseFile, _ since: Int) throws -> String {
    let head = file.reading.head.entry
    let (from, to) = (try moment(since, file), try moment(head, file))
    guard since > 0 else {
      return file.say(
        Phrase(
          id: "Dari awal berkas sampai entri \(head)\(to).",
          en: "From the beginning up to entry \(head)\(to)."))
    }
    return file.say(
      Phrase(
        id: "Dibandingkan: entri \(since)\(from) dan entri \(head)\(to).",
        en: "Compared: entry \(since)\(from) and entry \(head)\(to)."))
  }

  /// When an entry was written, to the minute.
  private static func moment(_ entry: Int, _ file: CaseFile) throws -> String {
    guard let act = try file.reading.act(entry),
      let date = try? CaseDate(edtf: "\(act.entry.time.prefix(16))Z")
    else { return "" }
    return " (\(file.words(date)))"
  }

  private static func counts(_ delta: Delta, _ file: CaseFile) -> [Block] {
    func count(_ number: Int, _ words: Phrase) -> String? {
      number == 0 ? nil : "\(Wording.quantity(number, file.language)) \(file.say(words))"
    }
    let made = delta.made.count
    let parts = [
      count(made, Phrase(id: "catatan baru", en: "new record\(made == 1 ? "" : "s")")),
      count(delta.edited.count, Phrase(id: "diubah", en: "edited")),
      count(delta.retired.count, Phrase(id: "ditarik", en: "taken back")),
      count(
        delta.answered.count,
        Phrase(
          id: "pertanyaan terjawab", en: "question\(delta.answered.count == 1 ? "" : "s") answered")
      ),
      count(delta.newlyContested.count, Phrase(id: "kini diperselisihkan", en: "newly in dispute")),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return [] }
    return [.paragraph([.text(Opening.capitalised(file.list(parts)) + ".")])]
  }
}

private let name = Phrase(id: "Yang berubah", en: "What has changed")
private let says = Phrase(
  id: """
    Apa yang berubah dalam berkas ini: yang baru dicatat, yang diubah beserta bunyi lama dan \
    barunya, yang ditarik, dan pertanyaan yang kini terjawab atau diperselisihkan.
    """,
  en: """
    What has changed in this case: what was newly recorded, what was edited with its old and new \
    wording, what was taken back, and which questions are now answered or in dispute.
    """)
private let nothing = Phrase(id: "Tidak ada yang berubah.", en: "Nothing has changed.")
