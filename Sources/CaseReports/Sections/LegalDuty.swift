import CaseModel
import Groundwork

/// One duty under one rule: the same provision, owed by one to another, with each start of its clock
/// that somebody argues.
struct LegalDuty {
  let rule: LegalRule
  let owner: Name?
  let owed: Name?
  var tasks: [Record]

  /// The duties that `tasks` speak of, in the order in which they were recorded.
  static func all(of tasks: [Record]) -> [LegalDuty] {
    var duties: [LegalDuty] = []
    for task in tasks {
      guard let rule = task[Duty.rule].flatMap(LegalRule.named) else { continue }
      let (owner, owed) = (task[Duty.owner], task[Duty.owed])
      if let index = duties.firstIndex(where: {
        $0.rule.id == rule.id && $0.owner == owner && $0.owed == owed
      }) {
        duties[index].tasks.append(task)
      } else {
        duties.append(LegalDuty(rule: rule, owner: owner, owed: owed, tasks: [task]))
      }
    }
    return duties
  }

  /// The duty in a sentence, its clocks in a table, the remarks on it, each of which is told once.
  func blocks(
    _ file: CaseFile, _ notes: inout [Record], _ sources: inout SourceBook
  ) throws -> [Block] {
    var rows: [[[Inline]]] = []
    for task in tasks { rows.append(try row(task, file, &sources)) }
    let ids = Set(tasks.map(\.id))
    let remarks = notes.filter { !ids.isDisjoint(with: $0[Note.on]) }
    notes.removeAll { !ids.isDisjoint(with: $0[Note.on]) }
    var blocks: [Block] = [
      .heading(2, [.text(try heading(file))]), .paragraph([.text(try sentence(file))]),
      .table(Table(heads.map { [.text(file.say($0))] }, rows: rows)),
    ]
    for note in remarks {
      guard let text = file.prose(note, Note.text) else { continue }
      blocks.append(
        .paragraph(
          [.strong([.text(file.say(remark))]), .text(" ")]
            + file.inlines(text.text, isOriginal: text.isOriginal)))
    }
    return blocks
  }

  /// `BPJS Kesehatan kepada Pemilik data pribadi: Pasal 28 huruf c Permenkominfo 20/2016`.
  private func heading(_ file: CaseFile) throws -> String {
    let cited = file.say(rule.cited)
    guard let owner = try owner.map({ try file.party($0).short }) else { return cited }
    guard let owed = try owed.map({ try file.party($0).short }) else { return "\(owner): \(cited)" }
    return file.say(
      Phrase(id: "\(owner) kepada \(owed): \(cited)", en: "\(owner) to \(owed): \(cited)"))
  }

  /// What the rule demands, and how long it gives.
  private func sentence(_ file: CaseFile) throws -> String {
    let (duty, from) = (Opening.capitalised(file.say(rule.duty)), file.say(rule.from))
    var text = duty
    switch rule.limit {
    case .hours(let hours):
      let long = Wording.hours(hours, file.language)
      text += file.say(
        Phrase(
          id: ", paling lambat \(long) sejak \(from).", en: ", no later than \(long) after \(from)."
        ))
    case .calendarDays(let days):
      let long = Wording.days(days, file.language)
      text += file.say(
        Phrase(
          id: ", paling lambat \(long) sejak \(from).", en: ", no later than \(long) after \(from)."
        ))
    case .none: text += ". " + file.say(unlimited)
    }
    guard tasks.count > 1 else { return text }
    let count = Wording.count(tasks.count, file.language)
    return text
      + file.say(
        Phrase(
          id: " Awal hitungannya dapat diperdebatkan: ada \(count) yang diajukan.",
          en: " When its clock began can be argued: \(count) starts are put forward."))
  }

  private func row(
    _ task: Record, _ file: CaseFile, _ sources: inout SourceBook
  ) throws -> [[Inline]] {
    let text = file.prose(task, Duty.text)
    let state = DutyState(file: file)
    return [
      [.text(task.id.text)],
      file.inlines(text?.text ?? task.id.text, isOriginal: text?.isOriginal ?? false),
      try start(task, file, &sources), [.text(try state.due(task))],
      [.text(try state.words(task))],
    ]
  }

  /// The event that starts the clock, with its day and sources.
  private func start(
    _ task: Record, _ file: CaseFile, _ sources: inout SourceBook
  ) throws -> [Inline] {
    guard let event = try task[Duty.starts].flatMap(file.reading.living) else {
      return [.text(file.say(noStart))]
    }
    let happening = Happening(event, in: file)
    var text = "\(Days.worded(happening.date, file)): \(happening.text)"
    if let end = happening.order.bounds.latest, let force = inForce(file), end < force {
      text += " " + file.say(notYet)
    }
    return file.inlines(text, isOriginal: happening.isOriginal) + [
      .text(" "), try sources.mark(happening.citations),
    ]
  }

  private func inForce(_ file: CaseFile) -> Int64? {
    (try? CaseDate(edtf: rule.inForce))?.bounds(in: file.zone).earliest
  }
}

private let heads = [
  Phrase(id: "No.", en: "No."), Phrase(id: "Kewajiban", en: "Duty"),
  Phrase(id: "Dihitung sejak", en: "Counted from"), Phrase(id: "Tenggat", en: "Due"),
  Phrase(id: "Keadaan", en: "State"),
]
private let remark = Phrase(id: "Catatan penyelidik:", en: "Investigators' note:")
private let unlimited = Phrase(
  id: "Aturannya tidak menyebut batas waktu yang pasti.", en: "The rule names no fixed limit.")
private let noStart = Phrase(id: "belum ditetapkan", en: "not settled yet")
private let notYet = Phrase(
  id: "(Aturan ini belum berlaku ketika itu.)", en: "(The rule was not in force at the time.)")
