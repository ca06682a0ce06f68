import CaseModel
import CaseStore
import CommandLanguage
import Foundation
import Groundwork
import Testing

@testable import CaseShell

/// What each command may do where: in a script, before a filter, while it is typed.
@Suite struct CommandLawTests {
  private static let examples = CommandCatalog.all.flatMap { $0.grammar.examples }
  /// The commands that change no case.
  private static let reading: Set<String> = [
    "open", "cases", "status", "check", "verify", "checkpoint", "reindex", "repair", "show", "list",
    "export", "find", "timeline", "claims", "graph", "edtf", "log", "history", "diff", "report",
    "with", "as-of", "spool", "complete", "help", "tutorial", "set", "quit", "exit",
  ]

  private func isReading(_ line: String) -> Bool {
    let word = line.split(separator: " ").first.map(String.init) ?? ""
    return Self.reading.contains(word) && !line.contains("--record")
  }

  @Test func `what writes is not filtered, and leaves no trace`() throws {
    let desk = try ExampleCase.desk()
    let session = desk.session(in: ExampleCase.name)
    let entries = try session.casebook().head.entry
    for line in Self.examples where !isReading(line) {
      #expect(throws: Problem.self, "\(line)") {
        try Runner(session).run(line: line + " | zzz")
      }
    }
    try session.casebook().refresh()
    #expect(try session.casebook().head.entry == entries)
  }

  @Test func `a script is told the same of a filter behind what writes`() throws {
    let desk = try ExampleCase.desk()
    let session = desk.session(in: ExampleCase.name)
    let script = Script(name: "naskah", bytes: Array("collect bukti.txt as Bukti | zzz\n".utf8))
    do {
      _ = try session.run(script)
      Issue.record("it was carried out")
    } catch let problem as Problem {
      #expect(problem.what == "`|` filters what a reading command prints")
    }
  }

  @Test func `what a command prints is filtered where it only reads`() throws {
    let desk = try ExampleCase.desk()
    let runner = Runner(desk.session(in: ExampleCase.name))
    for line in ["list actor", "help", "cases", "verify", "edtf kemarin", "log"] {
      #expect(try runner.run(line: line + " | zzzz").result == "", "\(line)")
    }
  }

  @Test func `a number that should not be written down is warned of in all that writes`() throws {
    let aid = TypingAid(try ScratchShell().session)
    for line in Self.examples {
      let isWarned = aid.warning(of: line + " \"3171012304900001 ") != nil
      #expect(isWarned == !isReading(line), "\(line)")
    }
    #expect(aid.warning(of: "collect h.txt as H --condition \"3171012304900001 ") != nil)
  }

  @Test func `a script has no command that is for the session alone`() throws {
    let refused: Set<String> = [
      "new", "open", "run", "undo", "redo", "reindex", "repair", "seal", "as-of", "spool",
      "tutorial", "quit", "exit",
    ]
    let desk = try ExampleCase.desk()
    let session = desk.session(in: ExampleCase.name, isShell: true)
    for command in CommandCatalog.all {
      let line = command.grammar.examples.last ?? ""
      let script = Script(name: "naskah", bytes: Array((line + "\n").utf8))
      var said = ""
      do { _ = try session.run(script, dryRun: true) } catch let problem as Problem {
        said = problem.what
      }
      let verb = command.grammar.verb[0]
      #expect((said == "a script has no `\(verb)`") == refused.contains(verb), "\(line): \(said)")
    }
  }
}
