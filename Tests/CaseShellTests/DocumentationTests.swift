import CaseModel
import CommandLanguage
import Foundation
import Testing

@testable import CaseShell

/// What can be made from the grammar is what stands in the documents.
@Suite struct DocumentationTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Documentation")
  private static let file = folder.appending(path: "COMMANDS.md")
  private static let manual = folder.appending(path: "kronologi.1")

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

  /// With RECORD=1 the page is written anew, and the test fails all the same.
  @Test func `the manual page is made from the grammar`() throws {
    let text = try? String(contentsOf: Self.manual, encoding: .utf8)
    #expect(text == Manual.page)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Manual.page.write(to: Self.manual, atomically: true, encoding: .utf8)
      Issue.record("kronologi.1 was recorded")
    }
  }

  @Test
  func `the manual page names every command and every check, and no line is a request by chance`()
    throws
  {
    let requests = [
      ".TH", ".SH", ".SS", ".PP", ".TP", ".RS", ".RE", ".nf", ".fi", ".nh", ".ad", ".\\\"",
    ]
    let page = Manual.page
    for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(requests.contains(where: line.hasPrefix), "\(line)")
    }
    for grammar in CommandCatalog.grammars.all {
      let verb = grammar.verb.joined(separator: " ").replacingOccurrences(of: "-", with: "\\-")
      #expect(page.contains(".SS \"\(verb)"))
    }
    for check in Checks.all {
      #expect(page.contains(check.word.replacingOccurrences(of: "-", with: "\\-")))
    }
  }
}
