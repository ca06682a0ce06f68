import CommandLanguage
import Groundwork
import Testing

@testable import CaseShell

@Suite struct TypingAidTests {
  private let shell: ScratchShell
  private let aid: TypingAid

  init() throws {
    shell = try ScratchShell(ScratchShell.sample)
    aid = TypingAid(shell.session)
  }

  private func roles(_ line: String) -> [String] {
    let scalars = Array(line.unicodeScalars)
    return aid.highlights(of: line).map {
      "\($0.role) \(String(String.UnicodeScalarView(scalars[$0.range])))"
    }
  }

  @Test func `what the case has is told from what it has not`() {
    #expect(
      roles("show @kotz @nobody %tribun E1 E99 A:bpjs ").dropFirst() == [
        "name @kotz", "missing @nobody", "name %tribun", "name E1", "missing E99", "name A:bpjs",
      ])
    #expect(roles("show @ko").last == "command show")
    #expect(roles("show @xyz").last == "missing @xyz")
    #expect(roles("show ?kotz ").last == "missing ?kotz")
  }

  @Test func `where any word may stand Tab shows what it would be, and begins no option`() throws {
    let plan = try #require(aid.plan(before: "add actor ", after: ""))
    #expect(plan.text == "" && plan.replaced == 0)
    #expect(plan.shown.prefix(2).map(\.value) == ["NAME", "@HANDLE"])
    #expect(plan.shown.contains { $0.value == "--type" })
    #expect(
      aid.plan(before: "add event ", after: "")?.shown.map(\.value) == ["%LABEL", "WHEN"])
    #expect(
      aid.plan(before: "add claim ", after: "")?.shown.contains { $0.value == "%LABEL" } != true)
    #expect(aid.plan(before: "add actor --ty", after: "")?.text == "--type ")
    #expect(aid.plan(before: "add event 2021 \"x\" --place ", after: "")?.shown.count == 1)
    #expect(aid.plan(before: "show ", after: "")?.shown.contains { $0.value == "@kotz" } == true)
  }

  @Test func `what is retired can't be referred to`() throws {
    try shell.type("retire N1")
    #expect(roles("tag N1 ").last == "missing N1")
  }

  @Test func `in the past only what was there is a name`() throws {
    try shell.type("as-of 2")
    #expect(roles("show @bpjs @kotz ").suffix(2) == ["name @bpjs", "missing @kotz"])
    #expect(aid.plan(before: "show @ko", after: "") == nil)
  }

  @Test func `dates, conditions and fields of edit are understood`() {
    #expect(roles("add event 21/5/2021 ").last == "value 21/5/2021")
    #expect(roles("add event gibberish ").last == "unknown gibberish")
    #expect(
      roles("find actor:kotz nonsense:x | kotz").dropFirst() == [
        "value actor:kotz", "unknown nonsense:x", "command |",
      ])
    #expect(
      roles("edit @kotz --aliases+ K --status ").suffix(2) == [
        "option --aliases+", "unknown --status",
      ])
    #expect(roles("as-of 5 ").last == "value 5")
  }

  @Test func `personal data is warned of in a line that would write it, and only there`() {
    #expect(roles("add note \"NIK 3171012304900001 ada").contains("personal 3171012304900001"))
    #expect(
      aid.warning(of: "add note \"NIK 3171012304900001 ada")
        == "NIK: the ledger never forgets")
    #expect(
      aid.warning(of: "add note \"telp 081234567890, 081234567891, a@contoh.id\"")
        == "2 telephone numbers and e-mail address: the ledger never forgets")
    #expect(aid.warning(of: "add note \"NIK 31710123049\"") == nil)
    #expect(aid.warning(of: "find 3171012304900001") == nil)
  }

  @Test func `completion takes the last line of what was pasted`() {
    #expect(aid.plan(before: "show @kotz\nshow @kom", after: "")?.text == "@kominfo ")
    #expect(aid.plan(before: "add event <<END\nshow @kom", after: "") == nil)
  }

  @Test func `F1 says what may come, for the record that is edited too`() {
    #expect(aid.explanation(before: "").contains("timeline"))
    #expect(aid.explanation(before: "add claim @kotz ").contains("asserts"))
    #expect(aid.explanation(before: "edit @kotz --type ").contains("one human being"))
  }

  @Test func `every command's examples are understood while they are typed`() throws {
    for grammar in CommandCatalog.grammars.all {
      for example in grammar.examples where grammar.verb != ["edit"] {
        let unknown = aid.highlights(of: example + " ").filter { $0.role == .unknown }
        #expect(unknown.isEmpty, "\(example): \(unknown)")
      }
    }
  }
}
