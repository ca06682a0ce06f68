import CaseModel
import Groundwork

/// What has to be done, by law and by us: since when the clock runs, until when, met or missed.
enum Tasks {
  static let report = Report(
    "tasks", "duties with their legal clocks, each arguable start reckoned; other tasks",
    reckons: true
  ) { reading, options in
    let file = try CaseFile(reading, options)
    var sources = SourceBook(file)
    let tasks = try file.asked(Duty.word)
    var notes = try file.all(Note.word)
    var body: [Block] = []
    for duty in LegalDuty.all(of: tasks) { body += try duty.blocks(file, &notes, &sources) }
    body += try others(tasks.filter { $0[Duty.rule].flatMap(LegalRule.named) == nil }, file)
    if tasks.isEmpty { body.append(PageHead.nothing(file)) }
    let today = Days.today(file.options)
    let reckoned = file.say(
      Phrase(id: " Dihitung per \(today).", en: " Reckoned on \(today)."))
    let head = PageHead.blocks(
      file, name, file.say(says) + reckoned, marks: sources.cited.isEmpty ? [] : .sources)
    return head + body + (try Sources.blocks(file, sources.cited))
  }

  /// What no law demands.
  private static func others(_ tasks: [Record], _ file: CaseFile) throws -> [Block] {
    guard !tasks.isEmpty else { return [] }
    let state = DutyState(file: file)
    let rows = try tasks.map { task -> [[Inline]] in
      let text = file.prose(task, Duty.text)
      return [
        [.text(task.id.text)],
        file.inlines(text?.text ?? task.id.text, isOriginal: text?.isOriginal ?? false),
        [.text(try task[Duty.owner].map { try file.party($0).short } ?? "–")],
        [.text(try state.due(task))], [.text(try state.words(task))],
      ]
    }
    return [
      .heading(2, [.text(file.say(besides))]),
      .table(Table(heads.map { [.text(file.say($0))] }, rows: rows)),
    ]
  }
}

private let name = Phrase(id: "Kewajiban dan tugas", en: "Duties and tasks")
private let says = Phrase(
  id: """
    Apa yang wajib dilakukan, oleh siapa, kepada siapa, sampai kapan, dan apakah sudah dipenuhi. \
    Bila awal tenggat dapat diperdebatkan, setiap awal dihitung sendiri.
    """,
  en: """
    What has to be done, by whom, for whom, by when, and whether it was. Where the start of a clock \
    can be argued, each start is reckoned on its own.
    """)
private let besides = Phrase(id: "Tugas lain", en: "Other tasks")
private let heads = [
  Phrase(id: "No.", en: "No."), Phrase(id: "Tugas", en: "Task"),
  Phrase(id: "Penanggung jawab", en: "Owner"), Phrase(id: "Tenggat", en: "Due"),
  Phrase(id: "Keadaan", en: "State"),
]
