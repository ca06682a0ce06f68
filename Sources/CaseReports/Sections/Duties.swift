import CaseModel
import Groundwork

/// What has to be done, by whom, by when: with the clocks of the law.
enum Duties {
  static func blocks(_ file: CaseFile) throws -> [Block] {
    let tasks = try file.asked(Duty.word).filter { $0[Duty.rule] != nil && $0[Duty.state] != .dropped }
    guard !tasks.isEmpty else { return [] }
    let rows = try tasks.map { try row($0, file) }
    return [
      .heading(2, [.text(title[file.language])]),
      .table(Table(heads.map { [.text($0[file.language])] }, rows: rows)),
    ]
  }

  private static func row(_ task: Record, _ file: CaseFile) throws -> [[Inline]] {
    let text = file.prose(task, Duty.text)
    let rule = task[Duty.rule].flatMap(LegalRule.named)
    let start = try date(task[Duty.starts], file)
    let who = try task[Duty.owner].map { try file.party($0).short } ?? "–"
    let owed = try task[Duty.owed].map { try file.party($0).short }
    return [
      [.text(text?.text ?? task.id.text)] + (text?.isOriginal == true ? [.text(" "), file.originalMark] : []),
      [.text(owed.map { "\(who) → \($0)" } ?? who)], [.text(rule?.name ?? "–")],
      [.text(start.map { $0.worded(file.language, zone: file.zone, .plain) } ?? "–")],
      [.text(due(task, rule, start, file))], [.text(try state(task, file))],
    ]
  }

  private static func date(_ event: Name?, _ file: CaseFile) throws -> CaseDate? {
    guard let event else { return nil }
    return try file.reading.living(event)?[Event.when]
  }

  /// The day typed, else what the law gives counted from the event that starts its clock.
  private static func due(
    _ task: Record, _ rule: LegalRule?, _ start: CaseDate?, _ file: CaseFile
  ) -> String {
    if let due = task[Duty.due] { return due.worded(file.language, zone: file.zone, .plain) }
    guard let rule else { return "–" }
    if case .none = rule.limit { return noLimit[file.language] }
    guard let start, let end = deadline(rule.limit, start.bounds(in: file.zone)) else {
      return notReckoned[file.language]
    }
    let isDay = start.bounds(in: file.zone).span != 0
    let text = DateText.rfc3339(end, zone: file.zone)
    let date = try? CaseDate(edtf: isDay ? String(text.prefix(10)) : text)
    return date.worded(file.language, zone: file.zone, .plain)
  }

  private static func deadline(_ limit: LegalRule.Limit, _ start: DateBounds) -> Int64? {
    guard start.span <= 1, let from = start.earliest else { return nil }
    switch limit {
    case .hours(let hours): return from + Int64(hours) * 3600
    case .calendarDays(let days): return from + Int64(days) * 86_400
    case .none: return nil
    }
  }

  private static func state(_ task: Record, _ file: CaseFile) throws -> String {
    if let met = try date(task[Duty.met], file) {
      let day = met.prose(file.language, zone: file.zone)
      return Phrase(id: "dipenuhi \(day)", en: "met \(day)")[file.language]
    }
    return (task[Duty.state] == .done || task[Duty.met] != nil ? done : open)[file.language]
  }
}

private let title = Phrase(id: "Kewajiban", en: "Duties")
private let heads = [
  Phrase(id: "Kewajiban", en: "Duty"), Phrase(id: "Siapa", en: "Whose"),
  Phrase(id: "Aturan", en: "Rule"), Phrase(id: "Mulai", en: "Starts"),
  Phrase(id: "Tenggat", en: "Due"), Phrase(id: "Keadaan", en: "State"),
]
private let noLimit = Phrase(id: "tanpa tenggat pasti", en: "no fixed limit")
private let notReckoned = Phrase(id: "belum dapat dihitung", en: "can't be reckoned yet")
private let done = Phrase(id: "selesai", en: "done")
private let open = Phrase(id: "belum tercatat dipenuhi", en: "not recorded as met")
