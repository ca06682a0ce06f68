import CaseStore
import Foundation
import Groundwork
import Testing

@testable import CaseShell

/// What somebody wrote in an editor and could not be taken is never lost.
@Suite struct KeptTextTests {
  private let shell: ScratchShell

  init() throws { shell = try ScratchShell(ScratchShell.sample) }

  @discardableResult
  private func edit(_ editor: @escaping (String) throws -> String) throws -> Outcome {
    let scripted = Scripted([])
    scripted.editor = editor
    let outer = shell.session.asking
    shell.session.asking = scripted
    defer { shell.session.asking = outer }
    return try shell.type("edit E2")
  }

  private func path() throws -> String {
    try #require(shell.session.current?.indexFolder) + "/edit-E2"
  }

  private func spoil(_ text: String) -> String {
    text.replacing("status: confirmed", with: "status: sure\nplace: Bogor")
  }

  /// Somebody else edits, too, and writes nonsense.
  private func keepMeanwhile() throws {
    #expect(throws: Problem.self) { try edit(spoil) }
  }

  @Test func `a text without its first line is taken up again`() throws {
    #expect(throws: Problem.self) {
      try edit { spoil($0.split(separator: "\n").dropFirst().joined(separator: "\n")) }
    }
    var again = ""
    try edit {
      again = $0
      return $0.replacing("status: sure", with: "status: reported")
    }
    #expect(again.hasPrefix("# E2 as of entry 10:\n"))
    #expect(again.contains("place: Bogor"))
    #expect(try shell.json("E2")["status"]?.asText == "reported")
    #expect(try !FileManager.default.fileExists(atPath: path()))
  }

  @Test func `a text with the line ends of Windows is taken up again without its first line`()
    throws
  {
    #expect(throws: Problem.self) {
      try edit { text in
        spoil(text.split(separator: "\n").dropFirst().joined(separator: "\n"))
          .replacing("\n", with: "\r\n") + "\r\n"
      }
    }
    try edit { $0.replacing("status: sure", with: "status: reported") }
    #expect(try shell.newest() == "edit E2 --status reported --place Bogor")
  }

  @Test func `a first line that names another entry does not count`() throws {
    #expect(throws: Problem.self) { try edit { spoil($0.replacing("entry 10", with: "entry 1")) } }
    var again = ""
    try edit {
      again = $0
      return ""
    }
    #expect(again.hasPrefix("# E2 as of entry 10:\n# E2 as of entry 1: an event\n"))
  }

  @Test(arguments: [
    "status: sure\n", "# E2 as of entry 2: an event\n", "# E2 as of entry 999: x\n",
  ])
  func `a text that can't be taken up again stays, and its path is said`(_ text: String) throws {
    try text.write(toFile: path(), atomically: true, encoding: .utf8)
    let problem = #expect(throws: Problem.self) { try edit { $0 } }
    #expect(problem?.what == "the text that was kept of E2 can't be taken up again")
    #expect(try problem?.hint?.contains(path()) == true)
    #expect(try String(contentsOfFile: path(), encoding: .utf8) == text)
  }

  @Test func `a text that somebody else keeps meanwhile stays`() throws {
    try edit { text in
      try keepMeanwhile()
      return text.replacing("place:", with: "place: Jakarta")
    }
    #expect(try shell.json("E2")["place"]?.asText == "Jakarta")
    #expect(try String(contentsOfFile: path(), encoding: .utf8).contains("place: Bogor"))
  }

  @Test func `where somebody else keeps a text, yours is kept beside it`() throws {
    let problem = #expect(throws: Problem.self) {
      try edit { text in
        try keepMeanwhile()
        return spoil(text).replacing("Bogor", with: "Depok")
      }
    }
    #expect(try problem?.hint?.hasSuffix("the text is kept in \(path())-2") == true)
    #expect(try String(contentsOfFile: path(), encoding: .utf8).contains("place: Bogor"))
    #expect(try String(contentsOfFile: path() + "-2", encoding: .utf8).contains("place: Depok"))
  }

  @Test func `an editor that writes as Windows does loses nothing`() throws {
    let outcome = try edit { text in
      "\u{FEFF}" + text.replacing("place:", with: "place: Bogor").replacing("\n", with: "\r\n")
    }
    #expect(outcome.notices != ["Nothing changed: the text was empty."])
    #expect(try shell.json("E2")["place"]?.asText == "Bogor")
    #expect(try shell.newest() == "edit E2 --place Bogor")
  }

  @Test func `editing one line of a text leaves its others as they are`() throws {
    try edit { $0.replacing("place:", with: "place: first\n ..\n      indented\n  last") }
    #expect(try shell.json("E2")["place"]?.asText == "first\n.\n    indented\nlast")
    try edit { $0.replacing("  last\n", with: "  end\n") }
    #expect(try shell.json("E2")["place"]?.asText == "first\n.\n    indented\nend")
  }
}
