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
    var marks: Head.Marks = teller.sources.cited.isEmpty ? [] : .sources
    if !teller.disputes.questions.isEmpty { marks.insert(.disputes) }
    let head = Head.blocks(
      file, name, file.say(says) + " " + (try span(file, since)), marks: marks)
    return Document(
      head + counts(delta, file) + body + (try Sources.blocks(file, teller.sources.cited))
        + (try Foot.blocks(file)))
  }

  /// From which entry to which, and when they were written.
  private static func span(_ file: CaseFile, _ since: Int) throws -> String {
    let head = file.reading.head.entry
    let (from, to) = (try moment(since, file), try moment(head, file))
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

extension Changes {
  /// Questions that were answered, came into dispute or out of it.
  private static func questions(
    _ delta: Delta, _ since: Int, _ teller: inout Teller
  ) throws -> [Block] {
    let file = teller.file
    let answers = try delta.answered.map { inquiry -> [Inline] in
      let words = try inquiry.answer.map { try teller.inquiring.settled($0, inquiry) } ?? ""
      let why = try Reasons(file).why(changed: inquiry.id, since: since)
      return question(inquiry, file) + [.text(" \(Opening.capitalised(words)).")]
        + (why.isEmpty ? [] : [.text(" ")] + why)
    }
    var clashes: [[Inline]] = []
    for inquiry in delta.newlyContested {
      let sides = try Conflict(file).sides(inquiry)
      let number = teller.disputes.number(of: inquiry.id)
      clashes.append(
        question(inquiry, file)
          + [.text(" \(Opening.capitalised(sides)). "), .dispute(number)])
    }
    return section(answered, answers, file) + section(contested, clashes, file)
      + section(settled, delta.settled.map { question($0, file) }, file)
  }

  private static func question(_ inquiry: Inquiry, _ file: CaseFile) -> [Inline] {
    file.inlines(inquiry.text, isOriginal: inquiry.isOriginal)
  }

  private static func section(_ title: Phrase, _ items: [[Inline]], _ file: CaseFile) -> [Block] {
    items.isEmpty ? [] : [.heading(2, [.text(file.say(title))]), .list(items)]
  }

  /// Records that were replaced by what was newly recorded.
  private static func corrections(_ delta: Delta, _ file: CaseFile) throws -> [Block] {
    let items = try delta.made.flatMap { new in
      try new[Common.supersedes].compactMap { old in
        try file.reading.filed(old).map {
          try Corrections(file: file).words($0.record, by: new)
        }
      }
    }
    return section(corrected, items, file)
  }

  /// Each record that was changed: what it is, why, and its fields before and after.
  private static func edits(_ delta: Delta, _ since: Int, _ file: CaseFile) throws -> [Block] {
    let known = Set(delta.answered.map(\.id))
    var blocks: [Block] = []
    for edit in delta.edited {
      let told: Set<Name> =
        known.contains(edit.after.id) ? [Question.answer.name, Question.because.name] : []
      let rows = try EditTable(file: file, told: told).rows(edit)
      guard !rows.isEmpty else { continue }
      let why = try Reasons(file).why(changed: edit.after.id, since: since)
      blocks.append(.heading(3, try Lines(file: file).any(edit.after)))
      blocks += why.isEmpty ? [] : [.paragraph(why)]
      blocks.append(.table(Table(heads.map { [.text(file.say($0))] }, rows: rows)))
    }
    return blocks.isEmpty ? [] : [.heading(2, [.text(file.say(edited))])] + blocks
  }

  private static func retired(_ delta: Delta, _ since: Int, _ file: CaseFile) throws -> [Block] {
    let items = try delta.retired.map { record -> [Inline] in
      let why = try Reasons(file).why(changed: record.id, since: since)
      return try Lines(file: file).any(record) + (why.isEmpty ? [] : [.text(" ")] + why)
    }
    return section(withdrawn, items, file)
  }

  /// What was recorded: events and claims as the chronology tells them, the rest by their titles.
  private static func news(_ delta: Delta, _ teller: inout Teller) throws -> [Block] {
    let byKind = Dictionary(grouping: delta.made) { $0.kind }
    var blocks: [Block] = []
    for kind in Kinds.all {
      guard let records = byKind[kind.word] else { continue }
      let title = titles[kind.word] ?? kind.noun
      blocks += section(title, try items(records, of: kind, &teller), teller.file)
    }
    return blocks
  }

  private static func items(
    _ records: [Record], of kind: Kind, _ teller: inout Teller
  ) throws -> [[Inline]] {
    let file = teller.file
    switch kind.word {
    case Event.word:
      let events = records.map { Happening($0, in: file) }.sorted { $0.order < $1.order }
      return try events.map { event in
        teller.open(event.date)
        let day = Opening.capitalised(Days.worded(event.date, file))
        return [.strong([.text(day)]), .text(": ")] + (try teller.tell(event))
      }
    case Claim.word: return try teller.list(records.map { Statement($0, in: file) })
    default: return try records.map(Lines(file: file).any)
    }
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
private let answered = Phrase(id: "Kini terjawab", en: "Now answered")
private let contested = Phrase(id: "Kini diperselisihkan", en: "Now in dispute")
private let settled = Phrase(id: "Tidak lagi diperselisihkan", en: "No longer in dispute")
private let corrected = Phrase(id: "Dibetulkan", en: "Corrected")
private let edited = Phrase(id: "Diubah", en: "Edited")
private let withdrawn = Phrase(id: "Ditarik", en: "Taken back")
private let heads = [
  Phrase(id: "Bagian", en: "Field"), Phrase(id: "Semula", en: "Before"),
  Phrase(id: "Menjadi", en: "Now"),
]
private let titles: [String: Phrase] = [
  Case.word: Phrase(id: "Perkara baru", en: "The case, newly opened"),
  Actor.word: Phrase(id: "Pihak baru", en: "New actors"),
  Asset.word: Phrase(id: "Objek baru", en: "New assets"),
  Exhibit.word: Phrase(id: "Barang bukti baru", en: "New exhibits"),
  Custody.word: Phrase(id: "Catatan penguasaan baru", en: "New custody records"),
  Event.word: Phrase(id: "Peristiwa baru", en: "New events"),
  Claim.word: Phrase(id: "Pernyataan baru", en: "New statements"),
  Question.word: Phrase(id: "Pertanyaan baru", en: "New questions"),
  Link.word: Phrase(id: "Hubungan baru", en: "New links"),
  Duty.word: Phrase(id: "Tugas baru", en: "New tasks"),
  Note.word: Phrase(id: "Catatan penyelidik baru", en: "New notes"),
]
