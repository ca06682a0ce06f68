import CaseModel
import CommandLanguage
import Groundwork
import Testing

@testable import CaseShell

/// The line that says what was answered, or what the ledger holds.
@Suite struct AddLineTests {
  private func line(
    _ kind: String, _ fields: [(Name, [String])], given: [Name: String] = [:],
    kindOf: @escaping (String) throws -> String? = { _ in nil }
  ) throws -> String {
    let kind = try #require(Kinds.named(kind))
    let said = fields.map { SaidField($0.0, $0.1) }
    return Quoting.line(AddLine(kind: kind, given: given, kindOf: kindOf).words(said))
  }

  @Test func `words stand in their places, and the rest has names`() throws {
    #expect(
      try line(
        "event",
        [
          ("when", ["2021-05-21"]), ("text", ["Direksi hadir."]), ("actors", ["@kominfo"]),
          ("tags", ["rapat"]), ("place", ["Jakarta"]),
        ]) == "add event 2021-05-21 \"Direksi hadir.\" @kominfo #rapat --place Jakarta")
  }

  @Test func `a name may come with its sigil or without`() throws {
    for label in ["kotz", "@kotz", "A:kotz"] {
      let line = try line("actor", [("name", ["Kotz"]), ("label", [label])])
      #expect(line == (label == "A:kotz" ? "add actor Kotz A:kotz" : "add actor Kotz @kotz"))
    }
  }

  @Test func `what has no date is undated, unless a standing with gives one`() throws {
    #expect(try line("event", [("text", ["Ada."])]) == "add event undated Ada.")
    #expect(
      try line("event", [("when", ["undated"]), ("text", ["Ada."])]) == "add event undated Ada.")
    #expect(
      try line("event", [("text", ["Ada sesuatu."])], given: ["when": "2021"])
        == "add event \"Ada sesuatu.\"")
  }

  @Test func `a free label that nobody has made yet lands where it was to go`() throws {
    let fields: [(Name, [String])] = [
      ("when", ["2021"]), ("text", ["Ada."]), ("exhibits", ["%baru"]),
    ]
    #expect(try line("event", fields) == "add event 2021 Ada. %baru")
    // What the case knows it for has no place here: it is said by name.
    #expect(
      try line("event", fields, kindOf: { _ in "asset" })
        == "add event 2021 Ada. --exhibits %baru")
  }

  @Test func `what would be read otherwise is said by option`() throws {
    #expect(
      try line("event", [("when", ["2021"]), ("text", ["--dua garis"])])
        == "add event 2021 \"--text=--dua garis\"")
    #expect(
      try line("claim", [("claimant", ["@a"]), ("stance", ["asserts"]), ("words", ["?q"])])
        == "add claim @a asserts --words ?q")
  }
}
