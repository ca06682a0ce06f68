import CommandLanguage
import Foundation
import Testing

@testable import CaseShell

/// The reference in COMMANDS.md is what `help` says.
@Suite struct DocumentationTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation/COMMANDS.md")

  private var reference: String {
    CommandCatalog.grammars.all.map { grammar in
      "### \(grammar.verb.joined(separator: " "))\n\n```\n\(HelpPage.command(grammar))\n```\n"
    }.joined(separator: "\n")
  }

  /// With RECORD=1 the reference is written anew, and the test fails all the same.
  @Test func `the reference in COMMANDS.md is what help says`() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let mark = "## Reference\n\n"
    let parts = text.components(separatedBy: mark)
    #expect(parts.last == reference)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try (parts[0] + mark + reference).write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("COMMANDS.md was recorded")
    }
  }
}
