import CaseModel
import CommandLanguage
import Groundwork
import Testing

@testable import CaseShell

/// `add KIND` and Return alone.
@Suite struct GuidedEntryTests {
  @Test func `an event is asked for field by field, and saved by the line that is shown`() throws {
    let shell = try ScratchShell(ScratchShell.sample)
    let (outcome, asked) = try shell.type(
      "add event",
      answering: [
        "Jumat (21/5/2021)", "Direksi hadir.", "", "@bpjs:controller @kominfo", "%tribun", "", "",
        "", "4", "", "", "", "",
      ])
    let line =
      #"add event "Jumat (21/5/2021)" "Direksi hadir." @bpjs:controller @kominfo %tribun --status confirmed"#
    #expect(asked.heard.contains(line), "\(asked.text)")
    #expect(asked.remembered == [line])
    #expect(try shell.newest() == line)
    #expect(outcome.result.contains("E4"))
    let event = try shell.json("E4")
    #expect(event["when"]?.asText == "2021-05-21")
    #expect(event["status"]?.asText == "confirmed")
    #expect(event["actors"]?.asList?.count == 2)
  }

  @Test func `an answer is checked at once, and asked again with what is wrong`() throws {
    let shell = try ScratchShell(ScratchShell.sample)
    let (_, asked) = try shell.type(
      "add event",
      answering: ["32/5/2021", "Kamis (21/5/2021)", "", "Teks.", ".", ""])
    #expect(asked.text.contains("error: `2021-05-32` is no date"))
    #expect(asked.text.contains("21 May 2021 was a Friday, not a Thursday"))
    #expect(asked.text.contains("text is needed: what happened, as a sentence"))
    #expect(try shell.json("E4")["text"]?.asText == "Teks.")
  }

  @Test func `stepping back shows the old answer, which Return keeps`() throws {
    let shell = try ScratchShell(ScratchShell.sample)
    let (_, asked) = try shell.type(
      "add event",
      answering: ["2021", "Satu.", "<", "Dua.", "<", "<", "2022", "", ".", "<", "", ""])
    #expect(asked.text.contains("text [Satu.]: Dua."))
    #expect(asked.text.contains("when [2021]: 2022"))
    #expect(asked.text.contains("add event 2022 Dua."))
    #expect(asked.left == 0)
    #expect(try shell.json("E4")["text"]?.asText == "Dua.")
  }

  @Test(arguments: [0, 1, 2, 5]) func `Ctrl-C leaves nothing`(_ answers: Int) throws {
    let shell = try ScratchShell(ScratchShell.sample)
    let before = try shell.type("checkpoint").result
    let all = ["2021-05-21", "Satu.", "satu", "@baru", "y", "Nama Baru"]
    let (outcome, _) = try shell.type("add event", answering: Array(all.prefix(answers)))
    #expect(outcome.notices == ["Nothing was added."])
    #expect(try shell.type("checkpoint").result == before)
  }

  @Test func `a value is asked for only where it makes sense, among the question's choices`() throws
  {
    let shell = try ScratchShell(
      ScratchShell.sample + [
        #"add question ?ya "Apakah bocor?" --expects boolean"#
      ])
    let (_, asked) = try shell.type(
      "add claim", answering: ["@dedy", "1", "?ya", "2", "data itu bocor", ".", ""])
    #expect(asked.text.contains("add claim @dedy asserts ?ya no \"data itu bocor\""))
    let (_, undecided) = try shell.type(
      "add claim", answering: ["@dedy", "undecided", "?ya", "belum tahu", ".", ""])
    #expect(!undecided.text.contains("value:"))
    #expect(try shell.json("C6")["words"]?.asText == "belum tahu")
  }

  @Test func `what a standing with fills is the default, and stays out of the line`() throws {
    let shell = try ScratchShell(ScratchShell.sample + ["with --claimant @dedy --said 2021-05-22"])
    let (_, asked) = try shell.type(
      "add claim", answering: ["", "denies", "", "data itu bocor", ".", ""])
    #expect(asked.text.contains("claimant [@dedy]: "))
    #expect(asked.text.contains(#"add claim denies "data itu bocor""#))
    #expect(try shell.json("C5")["said"]?.asText == "2021-05-22")
  }

  @Test func `custody is logged as of now, unless somebody says otherwise`() throws {
    let shell = try ScratchShell(ScratchShell.sample)
    let (_, asked) = try shell.type(
      "add custody", answering: ["%tribun", "received", "", "@kotz", "@dedy", "", ".", ""])
    #expect(asked.text.contains("when [now]: "))
    #expect(asked.remembered == ["add custody %tribun received --from @kotz --to @dedy"])
    #expect(try shell.json("K1")["when"]?.asText == "2026-11-23T15:00:00+07:00")
  }

  @Test func `while the past is looked at nobody is asked a dozen questions for nothing`() throws {
    let shell = try ScratchShell(ScratchShell.sample + ["as-of 3"])
    let scripted = Scripted(["2021", "Teks.", ".", ""])
    shell.session.asking = scripted
    for line in ["add event", "edit E2", "add event 2021 X. @baru"] {
      #expect(throws: Problem.self) { try shell.type(line) }
    }
    #expect(scripted.heard.isEmpty)
  }

  @Test func `add alone asks for the kind`() throws {
    let shell = try ScratchShell()
    let (_, asked) = try shell.type("add", answering: ["note", "Ingat.", ".", ""])
    #expect(asked.text.contains("add what? note"))
    #expect(try shell.json("N1")["text"]?.asText == "Ingat.")
  }

  @Test func `Tab offers the words of the field`() throws {
    let shell = try ScratchShell(ScratchShell.sample)
    var offered: [String: [String]] = [:]
    let scripted = Scripted(["2021", "Teks.", "", "", "", "", "", "", ".", "n"])
    scripted.onAsk = { prompt in
      let found = Completion(shell.session).candidates(after: [], prefix: "")
      offered[prompt] = found.map(\.value)
    }
    shell.session.asking = scripted
    try shell.type("add event")
    #expect(offered["actors: "]?.contains("@kominfo") == true)
    #expect(offered["status: "] == Event.Status.terms.map(\.word))
    #expect(offered["text*: "] == [])
  }

  /// A lazy person's answer for a field, from its shape alone.
  private func answer(_ step: GuidedStep) -> String {
    switch step.field.shape.element {
    case .term(let terms):
      terms.contains { $0.word == "text" } ? "text" : terms.last?.word ?? ""
    case .date: "21 Mei 2021"
    case .flag: "yes"
    case .integer: "3"
    case .grade: "b2"
    case .zone: "Asia/Jakarta"
    case .digest: String(repeating: "a", count: 64)
    case .tag: "#satu dua"
    case .label: "nama-baru"
    case .reference(let kinds):
      ["asset": "%data", "event": "E1", "claim": "C1", "exhibit": "X1", "question": "?sample"][
        kinds.first ?? ""]
        ?? "@kotz"
    case .citation: #"%tribun:"par. 9""#
    case .participation: "@kotz:seller"
    case .value: "satu juta"
    default: #"teks # dengan @tanda dan "kutipan" --x"#
    }
  }

  @Test(arguments: Kinds.all.filter { $0.word != "case" }.map(\.word))
  func `every kind is entered from its fields alone, and the line says just that`(
    _ word: String
  ) throws {
    let kind = try #require(Kinds.named(word))
    let shell = try ScratchShell(ScratchShell.sample + ["add asset %data Data"])
    let steps = GuidedStep.all(for: kind)
    #expect(Set(steps.map(\.field.name)).isSuperset(of: kind.required.flatMap { $0 }))
    let person = Person { prompt in
      guard let step = steps.first(where: { prompt.hasPrefix("\($0.field.name)") }) else {
        return ""
      }
      return prompt.contains("[") ? "" : self.answer(step)
    }
    shell.session.asking = person
    let outcome = try shell.type("add \(word)")
    #expect(outcome.result.hasPrefix("Entry"), "\(person.heard.joined(separator: "\n"))")
    let record = try shell.json("%nama-baru")
    for step in steps where step.place.map({ $0.field != "value" }) ?? true {
      #expect(record[step.field.name] != nil, "\(step.field.name)")
    }
  }

  /// Answers by what is asked.
  private final class Person: Asking {
    let answer: (String) -> String
    var heard: [String] = []

    init(_ answer: @escaping (String) -> String) { self.answer = answer }

    func say(_ lines: [String]) { heard += lines }
    func edit(_ text: String) -> String { text }
    func remember(_: String) {}

    func ask(_ prompt: String) -> Answer {
      let line = answer(prompt)
      heard.append(prompt + line)
      return heard.count > 400 ? .cancelled : Answer(typed: line)
    }
  }
}
