import CommandLanguage
import Foundation
import Groundwork
import Testing

@testable import CaseShell

/// What helps somebody on who has typed nearly the right thing.
@Suite struct SmallHelpTests {
  private let shell: ScratchShell

  init() throws { shell = try ScratchShell(ScratchShell.sample) }

  private func problem(_ line: String) -> Problem? {
    do {
      _ = try shell.type(line)
      return nil
    } catch { return error as? Problem }
  }

  @Test func `several words parted by commas are said to be one`() throws {
    let outcome = try shell.type("edit @kotz --aliases Kotzz,Kotz_,K")
    #expect(
      outcome.notices == [
        "aliases took 'Kotzz,Kotz_,K' as one; several are typed `--aliases Kotzz --aliases Kotz_ --aliases K`"
      ])
    for one in ["\"Kotz, Inc.\"", "1,5", "Kotz", "Kotz,"] {
      #expect(try shell.type("edit @kotz --aliases \(one)").notices == [], "\(one)")
    }
    #expect(try shell.type("edit E1 --place Bandung,Jakarta").notices == [])
  }

  @Test func `a second actor of a claim is told what it may be`() {
    for line in ["add claim @kotz @dedy", "add claim @kotz asserts \"x\" @dedy"] {
      #expect(problem(line)?.what == "a claim has one speaker", "\(line)")
    }
    #expect(problem("add claim @kotz nonsense")?.what == "'nonsense' is no STANCE")
    #expect(problem("add claim kotz asserts")?.what == "'kotz' is no @WHO")
  }

  @Test func `collect says how a title and an exhibit are named`() {
    #expect(problem("collect a.txt --title x")?.hint == "`collect FILE as TITLE`")
    #expect(problem("collect a.txt --into X1")?.hint == "`collect FILE into X1`")
    #expect(problem("collect a.txt --nonsense")?.hint?.hasPrefix("options: --from") == true)
  }

  @Test func `exit leaves as quit does`() throws {
    #expect(try shell.type("exit").isEnd && shell.type("quit").isEnd)
  }

  @Test func `a change tells lists as they are typed`() throws {
    try shell.type("edit E2 --actors- @bpjs --exhibits+ X1:hlm.3 --highlight yes")
    let lines = try shell.type("history E2").result
    #expect(lines.contains("    actors: A2:regulator, A1\n"))
    #expect(lines.contains("    actors: A2:regulator, A1 → A2:regulator\n"))
    #expect(lines.contains("    exhibits: X1:par. 9 → X1:par. 9, X1:hlm.3\n"))
    #expect(lines.contains("    highlight: (none) → yes\n"))
    #expect(!lines.contains("{") && !lines.contains("["))
  }

  @Test func `what a script brings back is not new`() throws {
    try shell.type("retire N1")
    let script = Script(name: "x.kron", bytes: Array("restore N1\nadd note dua\n".utf8))
    let outcome = try shell.session.run(script)
    #expect(outcome.notices == ["x.kron: 2 records, 1 of them new, in entry 19."])
  }

  @Test func `an act with custody says how the rest of it is taken back`() throws {
    let script = """
      add exhibit %lain Lain
      add custody %lain received --from @kotz
      add note "Bukan soal itu."

      """
    _ = try shell.session.run(Script(name: "x.kron", bytes: Array(script.utf8)))
    #expect(problem("undo")?.what == "custody is never undone, and entry 18 holds K1")
    #expect(
      problem("undo")?.hint?.hasPrefix("`undo 18 --except-changed` takes the rest back") == true)
    #expect(try shell.type("undo 18 --except-changed").result.contains("N2"))
    #expect(try shell.type("list exhibit").result.contains("Lain"))
    #expect(problem("show N2") == nil)
    try shell.type("add custody %lain returned")
    #expect(problem("undo 20 --except-changed")?.hint?.hasPrefix("a further record") == true)
  }

  @Test func `a report takes its form from the ending of its file`() throws {
    let folder = try Desk()
    for (name, start) in [
      ("a.html", "<!DOCTYPE"), ("a.svg", "<svg"), ("a.md", "# "), ("a", "# "),
      ("a.txt", "Garis waktu"),
    ] {
      let path = folder.folder.appending(path: name).path
      try shell.type("report timeline --out \(path)")
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.hasPrefix(start) || text.hasPrefix("<?xml"), "\(name): \(text.prefix(40))")
    }
    let path = folder.folder.appending(path: "b.html").path
    try shell.type("report timeline --format md --out \(path)")
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("# "))
  }
}
