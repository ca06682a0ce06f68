import CaseModel
import CaseStore
import CommandLanguage
import Foundation
import Groundwork
import Testing

@testable import CaseShell

@Suite struct SessionStateTests {
  private func prompt(_ shell: ScratchShell) -> String {
    shell.session.prompt.map(\.text).joined()
  }

  @Test func `the prompt tells the case, the past and what stands`() throws {
    let shell = try ScratchShell(ScratchShell.sample)
    #expect(prompt(shell) == "uji> ")
    try shell.type("with X1 --said 2021-05-21")
    #expect(prompt(shell) == "uji with X1 --said 2021-05-21> ")
    try shell.type("with --said 2021-05-21 --claimant @dedy --hedge \"diduga kuat\"")
    #expect(prompt(shell).count <= 45)
    try shell.type("with")
    try shell.type("as-of 3")
    #expect(prompt(shell) == "uji (as of 3)> ")
  }

  @Test func `in the past everything reads the past, and nothing is written`() throws {
    let shell = try ScratchShell(ScratchShell.sample)
    try shell.type("as-of 3")
    #expect(throws: Problem.self) { try shell.type("show @kotz") }
    #expect(try shell.screen("list actor").contains("@kominfo"))
    for line in ["note @bpjs x", "undo", "edit @bpjs --name X", "run x"] {
      #expect(throws: Problem.self, "\(line)") { try shell.type(line) }
    }
    #expect(throws: Problem.self) { try shell.type("as-of 999") }
    #expect(prompt(shell) == "uji (as of 3)> ")
    try shell.type("as-of 2026-11-23T09:00:00Z")
    #expect(prompt(shell) == "uji (as of 17)> ")
    #expect(try shell.type("status --json").result.contains("\"as_of\":17"))
    try shell.type("as-of now")
    #expect(try shell.type("note @bpjs x").result.contains("18"))
  }

  @Test func `counts are found out once for each state of the case`() throws {
    let shell = try ScratchShell(ScratchShell.sample)
    #expect(shell.session.glance == "17 entries · 1 contested")
    let first = shell.session.visit.glanced?.moment
    _ = shell.session.glance
    #expect(shell.session.visit.glanced?.moment == first)
    try shell.type("as-of 1")
    #expect(shell.session.glance == "1 entry")
  }

  @Test func `what others add is news, what we add is not`() throws {
    let shell = try ScratchShell(ScratchShell.sample)
    let session = shell.session
    #expect(session.news() == [])
    var other = session.surroundings
    other.author = "oki"
    let theirs = Runner(
      Session(
        other, folders: CaseFolders(here: try session.folder(), root: "", named: nil),
        screen: session.screen, isShell: false))
    _ = try theirs.run(line: "add note satu")
    try shell.type("add note dua")
    _ = try theirs.run(line: "add note tiga")
    #expect(session.news() == ["oki added 2 entries: 18, 20"])
    try shell.type("add note empat")
    #expect(session.news() == [])
    for _ in 0..<9 { _ = try theirs.run(line: "add note lima") }
    #expect(session.news() == ["oki added 9 entries: 22 … 30"])
  }

  @Test func `settings change the session, and say what they are`() throws {
    let shell = try ScratchShell()
    shell.session.typedLines = { [TypedRecord(time: "2026", line: "show @x\nmore")] }
    #expect(try shell.screen("set history") == "1  2026  show @x …\n")
    try shell.type("set suggestions off")
    try shell.type("set pager off")
    try shell.type("set columns 60")
    #expect(try shell.screen("set") == "columns 60\nsuggestions off\nhistory on\npager off\n")
    #expect(throws: Problem.self) { try shell.type("set suggestions maybe") }
    #expect(throws: Problem.self) { try shell.type("set nonsense on") }
  }

  @Test func `a transcript is added to, each line with its time and without colours`() throws {
    let shell = try ScratchShell()
    let path = try shell.session.folder() + "/log"
    try "before\n".write(toFile: path, atomically: true, encoding: .utf8)
    try shell.type("spool \(Quoting.word(path))")
    let spool = try #require(shell.session.spool)
    try spool.typed("add note \"a\nb\"", 0)
    try spool.answered("\u{1B}[31mred\u{1B}[0m\u{202E}\n", 0)
    try spool.answered("", 0)
    try spool.remarked("error: x", 0)
    try shell.type("spool off")
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(
      String.init)
    let head = try shell.session.casebook().head.description
    #expect(
      rows == [
        "before", "2026-11-23T08:00:00Z = transcript of uji begins at \(head)",
        "1970-01-01T00:00:00Z > add note \"a", "1970-01-01T00:00:00Z > b\"",
        "1970-01-01T00:00:00Z   red\\u{202E}", "1970-01-01T00:00:00Z ! error: x",
        "2026-11-23T08:00:00Z = transcript ends",
      ])
    #expect(throws: Problem.self) { try shell.type("spool /no/such/folder/log") }
  }

  @Test func `a transcript says that it ends when it is let go`() throws {
    let shell = try ScratchShell()
    let path = try shell.session.folder() + "/log"
    try shell.type("spool \(Quoting.word(path))")
    shell.session.endSpool()
    #expect(shell.session.spool == nil)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasSuffix("= transcript ends\n"))
  }

  @Test func `names of files complete, folders with a slash`() throws {
    let shell = try ScratchShell()
    let folder = try shell.session.folder()
    let found = TypingAid(shell.session).plan(before: "run \(folder)/led", after: "")
    #expect(found?.text == "\(folder)/ledger.jsonl ")
    let upper = String(folder.dropLast(2))
    #expect(TypingAid(shell.session).plan(before: "run \(upper)", after: "")?.text == "\(folder)/")
  }
}
