import CaseModel
import CaseStore
import CommandLanguage
import Foundation
import Groundwork
import Testing

@testable import CaseShell

/// Every example that help shows can be typed.
@Suite struct ExampleTests {
  private static let examples =
    CommandCatalog.grammars.all.flatMap(\.examples)
    + Kinds.all.filter { !$0.isAppendOnly }.flatMap(\.editing.examples)

  @Test func `every example succeeds in the case of which it speaks`() throws {
    let original = try ExampleCase.desk()
    for example in Self.examples {
      let desk = try original.copy()
      try prepare(desk, for: example)
      do {
        let session = desk.session(in: ExampleCase.name, isShell: Self.isForShell(example))
        let outcome = try Runner(session).run(line: example)
        // What `check` finds in this case is told by its exit code.
        #expect(outcome.code == 0 || example.hasPrefix("check"), "\(example)")
      } catch { Issue.record("`\(example)` fails: \(error)") }
    }
  }

  /// What holds for a session is refused outside a shell; what the others print for a program is
  /// looked at here.
  private static func isForShell(_ example: String) -> Bool {
    ["as-of ", "spool "].contains { example.hasPrefix($0) }
  }

  /// What an example makes must not be there yet.
  private func prepare(_ desk: Desk, for example: String) throws {
    let words = try Lexer.words(in: example)
    if words[0].text == "new" {
      try FileManager.default.removeItem(at: desk.folder.appending(path: words[1].text))
    }
    guard words[0].text == "add" else { return }
    let invocation = try CommandCatalog.grammars.invocation(of: words)
    guard let label = invocation.text("label") else { return }
    let session = desk.session(in: ExampleCase.name)
    if let id = try session.casebook().read({ try $0.id(labelled: String(label.dropFirst())) }) {
      _ = try Runner(session).run(line: "edit \(id) --label dulu")
    }
  }

  @Test func `an example that names what is not there fails the law`() throws {
    let session = try ExampleCase.desk().session(in: ExampleCase.name)
    #expect(throws: (any Error).self) { try Runner(session).run(line: "show E99") }
  }
}
