import Groundwork
import Testing

@testable import CaseShell

/// A name that nobody has made is made while a line is written.
@Suite struct CreationTests {
  private func shell() throws -> ScratchShell { try ScratchShell(ScratchShell.sample) }

  @Test func `an unknown actor is made in the same act, and one undo takes back both`() throws {
    let shell = try shell()
    let (outcome, asked) = try shell.type(
      #"add event 2021-05-22 "BSSN bicara." @bssn:regulator --why "dari rapat""#,
      answering: ["y", "Badan Siber dan Sandi Negara", "2"])
    #expect(asked.text.contains("There is no @bssn in the case."))
    #expect(outcome.result == "Entry 18: A5, E4\n")
    #expect(try shell.json("@bssn")["type"]?.asText == "organization")
    #expect(try shell.json("E4")["actors"]?.asList?.count == 1)
    #expect(
      try shell.newest() == """
        add actor "Badan Siber dan Sandi Negara" @bssn --type organization
        add event 2021-05-22 "BSSN bicara." @bssn:regulator
        """)
    try shell.type("undo")
    #expect(throws: Problem.self) { try shell.type("edit @bssn --name X") }
    #expect(try shell.json("E4")["retired"] != nil)
  }

  @Test func `who says no gets the usual sentence, and nothing is made`() throws {
    let shell = try shell()
    let before = try shell.type("checkpoint").result
    let problem = #expect(throws: Problem.self) {
      try shell.type(#"add event 2021-05-22 "X." @komino"#, answering: ["n"])
    }
    #expect(problem?.what == "no @komino in the case")
    #expect(problem?.hint == "did you mean @kominfo?")
    #expect(try shell.type("checkpoint").result == before)
  }

  @Test func `near names are said before somebody makes a second one`() throws {
    let shell = try shell()
    let (outcome, asked) = try shell.type(#"edit E1 --actors+ @komino"#, answering: ["^C"])
    #expect(asked.text.contains("Did you mean @kominfo?"))
    #expect(outcome.notices == ["Nothing was added."])
  }

  @Test func `a label may be of several kinds, and is asked for`() throws {
    let shell = try shell()
    let (_, asked) = try shell.type(
      #"add event 2021-05-22 "X." %sampel"#, answering: ["y", "asset", "Sampel data", "dataset"])
    #expect(asked.text.contains("%sampel is a: asset"))
    #expect(try shell.json("E4")["assets"]?.asList?.count == 1)
    #expect(try shell.json("%sampel")["type"]?.asText == "dataset")
  }

  @Test func `a question and a speaker are made for one claim`() throws {
    let shell = try shell()
    let (outcome, _) = try shell.type(
      "add claim @iqbal asserts ?motif uang",
      answering: ["y", "M. Iqbal", "person", "y", "Apa motifnya?", "text"])
    #expect(outcome.result == "Entry 18: A5, Q3, C5\n")
    #expect(try shell.json("C5")["value"]?.asText == "uang")
  }

  @Test func `in guided entry too`() throws {
    let shell = try shell()
    let (_, asked) = try shell.type(
      "add event",
      answering: ["2021-05-22", "BSSN bicara.", "", "@bssn", "y", "BSSN", "organization", ".", ""])
    #expect(asked.heard.contains(#"add actor BSSN @bssn --type organization"#))
    #expect(try shell.json("E4")["actors"]?.asList?.count == 1)
    try shell.type("undo")
    #expect(try shell.json("@bssn")["retired"] != nil)
  }

  @Test func `what is no longer named is not made`() throws {
    let shell = try shell()
    let (_, asked) = try shell.type(
      "add event",
      answering: [
        "2021-05-22", "X.", "", "@bssn", "y", "BSSN", "organization", "<", "-", "@kotz", ".", "",
      ])
    #expect(asked.heard.contains(#"add event 2021-05-22 X. @kotz"#))
    #expect(throws: Problem.self) { try shell.type("show @bssn") }
  }

  @Test func `a script and a single command make nothing by the way`() throws {
    let shell = try shell()
    shell.session.asking = Scripted(["y", "BSSN", "organization"])
    #expect(throws: Problem.self) {
      try Runner(shell.session).run(arguments: ["add", "event", "2021", "X.", "@bssn"])
    }
    let script = Script(name: "x.kron", bytes: Array("add event 2021 X. @bssn\n".utf8))
    #expect(throws: Problem.self) { try shell.session.run(script) }
  }
}
