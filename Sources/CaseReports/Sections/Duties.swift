import CaseModel
import Groundwork

/// What the law demands, of whom, by when.
enum Duties {
  static func blocks(_ file: CaseFile) throws -> [Block] {
    let tasks = try file.asked(Duty.word).filter {
      $0[Duty.rule] != nil && $0[Duty.state] != .dropped
    }
    guard !tasks.isEmpty else { return [] }
    let table = Table(
      heads.map { [.text(file.say($0))] }, rows: try tasks.map { try row($0, file) })
    return [.heading(2, [.text(file.say(title))]), .table(table)]
  }

  private static func row(_ task: Record, _ file: CaseFile) throws -> [[Inline]] {
    let text = file.prose(task, Duty.text)
    let start = try date(of: task[Duty.starts], file)
    let owner = try task[Duty.owner].map { try file.party($0).short } ?? "–"
    let owed = try task[Duty.owed].map { " → \(try file.party($0).short)" } ?? ""
    return [
      file.inlines(text?.text ?? task.id.text, isOriginal: text?.isOriginal ?? false),
      [.text(owner + owed)],
      [.text(task[Duty.rule].flatMap(LegalRule.named).map { file.say($0.cited) } ?? "–")],
      [.text(start.map { file.words($0) } ?? "–")],
      [.text(try DutyState(file: file).due(task))], [.text(try state(task, file))],
    ]
  }

  private static func date(of event: Name?, _ file: CaseFile) throws -> CaseDate? {
    guard let event else { return nil }
    return try file.reading.living(event)?[Event.when]
  }

  private static func state(_ task: Record, _ file: CaseFile) throws -> String {
    if let met = try date(of: task[Duty.met], file) {
      let day = met.prose(file.language, zone: file.zone)
      return file.say(Phrase(id: "dipenuhi \(day)", en: "met \(day)"))
    }
    return file.say(task[Duty.state] == .done || task[Duty.met] != nil ? done : open)
  }
}

private let title = Phrase(id: "Kewajiban", en: "Duties")
private let heads = [
  Phrase(id: "Kewajiban", en: "Duty"), Phrase(id: "Siapa", en: "Whose"),
  Phrase(id: "Aturan", en: "Rule"), Phrase(id: "Mulai", en: "Starts"),
  Phrase(id: "Tenggat", en: "Due"), Phrase(id: "Keadaan", en: "State"),
]
private let done = Phrase(id: "selesai", en: "done")
private let open = Phrase(id: "belum tercatat dipenuhi", en: "not recorded as met")
