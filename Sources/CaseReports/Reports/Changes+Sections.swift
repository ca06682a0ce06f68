import CaseModel
import Groundwork

extension Changes {
  /// Questions that were answered, came into dispute or out of it.
  static func questions(
    _ delta: Delta, _ since: Int, _ teller: inout Teller
  ) throws -> [Block] {
    let file = teller.file
    let answers = try delta.answered.map { inquiry -> [Inline] in
      let words = try inquiry.answer.map { try teller.inquiring.settled($0, inquiry) } ?? ""
      let why = try Reasons(file).why(changed: inquiry.id, since: since)
      return question(inquiry, file) + [.text(" \(try file.opened(words)).")]
        + (why.isEmpty ? [] : [.text(" ")] + why)
    }
    var clashes: [[Inline]] = []
    for inquiry in delta.newlyContested {
      let sides = try Conflict(file).sides(inquiry)
      let number = teller.disputes.number(of: inquiry.id)
      clashes.append(
        question(inquiry, file)
          + [.text(" \(try file.opened(sides)). "), .dispute(number)])
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
  static func corrections(_ delta: Delta, _ file: CaseFile) throws -> [Block] {
    let items = try delta.made.flatMap { new in
      try new[Common.supersedes].compactMap { old in
        try file.reading.filed(old).map {
          try Rewording(file: file).words($0.record, by: new)
        }
      }
    }
    return section(corrected, items, file)
  }

  /// Each record that was changed: what it is, why, and its fields before and after.
  static func edits(_ delta: Delta, _ since: Int, _ file: CaseFile) throws -> [Block] {
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

  static func retired(_ delta: Delta, _ since: Int, _ file: CaseFile) throws -> [Block] {
    let items = try delta.retired.map { record -> [Inline] in
      let why = try Reasons(file).why(changed: record.id, since: since)
      return try Lines(file: file).any(record) + (why.isEmpty ? [] : [.text(" ")] + why)
    }
    return section(withdrawn, items, file)
  }

  /// What was recorded: events and claims as the chronology tells them, the rest by their titles.
  static func news(_ delta: Delta, _ teller: inout Teller) throws -> [Block] {
    let outside = try HandedOver(teller.file)
    let gone = try delta.made.filter(outside.tells)
    let ids = Set(gone.map(\.id))
    let byKind = Dictionary(grouping: delta.made.filter { !ids.contains($0.id) }) { $0.kind }
    var blocks: [Block] = []
    for kind in Kinds.all {
      guard let records = byKind[kind.word] else { continue }
      let title = titles[kind.word] ?? kind.noun
      blocks += section(title, try items(records, of: kind, &teller), teller.file)
    }
    return blocks + section(handedOver, try outside.lines(gone), teller.file)
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

private let answered = Phrase(id: "Kini terjawab", en: "Now answered")
private let contested = Phrase(id: "Kini diperselisihkan", en: "Now in dispute")
private let settled = Phrase(id: "Tidak lagi diperselisihkan", en: "No longer in dispute")
private let corrected = Phrase(id: "Dibetulkan", en: "Corrected")
private let edited = Phrase(id: "Diubah", en: "Edited")
private let withdrawn = Phrase(id: "Ditarik", en: "Taken back")
private let handedOver = Phrase(id: "Diserahkan", en: "Handed over")
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
