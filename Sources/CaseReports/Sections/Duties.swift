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
      [.text(try due(task, file))], [.text(try state(task, file))],
    ]
  }

  private static func date(_ event: Name?, _ file: CaseFile) throws -> CaseDate? {
    guard let event else { return nil }
    return try file.reading.living(event)?[Event.when]
  }

  /// The end of the time as typed or as the law counts it; the latest there can be.
  private static func due(_ task: Record, _ file: CaseFile) throws -> String {
    let due = try DutyClock.due(of: task, file.reading, zone: file.zone)
    if let date = due.date { return date.worded(file.language, zone: file.zone, .plain) }
    guard let rule = task[Duty.rule].flatMap(LegalRule.named) else { return "–" }
    if case .none = rule.limit { return noLimit[file.language] }
    return notReckoned[file.language]
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
