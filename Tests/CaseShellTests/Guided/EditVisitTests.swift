import Groundwork
import Testing

@testable import CaseShell

/// `edit E2` alone: the record as text in an editor.
@Suite struct EditVisitTests {
  private func shell() throws -> ScratchShell { try ScratchShell(ScratchShell.sample) }

  @discardableResult
  private func edit(
    _ shell: ScratchShell, _ id: String = "E2", _ editor: @escaping (String) throws -> String
  ) throws -> Outcome {
    let scripted = Scripted([])
    scripted.editor = editor
    shell.session.asking = scripted
    defer { shell.session.asking = nil }
    return try shell.type("edit \(id)")
  }

  @Test func `a record is shown as it would be typed`() throws {
    let shell = try shell()
    var seen = ""
    let outcome = try edit(shell) {
      seen = $0
      return $0
    }
    #expect(outcome.notices == ["Nothing changed."])
    #expect(
      seen == """
        # E2 as of entry 10: an event
        # A field a line; lists repeat it. A line that begins with a blank goes on with the text above.
        # What is left empty is cleared. Lines that begin with # are not read.
        when: 2021-05-21
        text: Kominfo memanggil direksi BPJS Kesehatan untuk dimintai keterangan.
        type:
        actors: @kominfo:regulator
        actors: @bpjs
        assets:
        exhibits: %tribun:par. 9
        status: confirmed
        place:
        sequence:
        highlight:
        label:
        tags: response
        tlp:
        supersedes:
        # kept as they are: typed

        """)
  }

  @Test func `what was changed comes back as one edit line`() throws {
    let shell = try shell()
    try edit(shell) { text in
      text.replacing("actors: @bpjs\n", with: "actors: @kotz:seller\nactors: @bpjs:controller\n")
        .replacing("status: confirmed", with: "status:").replacing("place:", with: "place: Jakarta")
        .replacing(
          "keterangan.\n",
          with: "keterangan.\n  Baris kedua.\n .\n  Baris keempat.\ntext.en: Summoned.\n")
    }
    let event = try shell.json("E2")
    #expect(event["actors"]?.asList?.count == 3)
    #expect(event["status"] == nil)
    #expect(event["place"]?.asText == "Jakarta")
    #expect(event["translations"]?.asObject?["text.en"]?.asText == "Summoned.")
    #expect(event["text"]?.asText?.hasSuffix("keterangan.\nBaris kedua.\n\nBaris keempat.") == true)
    #expect(event["typed"]?.asObject?["when"]?.asText == "Jumat (21/5/2021)")
    #expect(try shell.newest().hasPrefix("edit E2 --text "))
  }

  @Test func `a text of several lines goes there and back`() throws {
    let shell = try shell()
    try edit(shell) { $0.replacing("place:", with: "place: Satu\n  dua\n .\n  empat") }
    #expect(try shell.json("E2")["place"]?.asText == "Satu\ndua\n\nempat")
    let outcome = try edit(shell) { $0 }
    #expect(outcome.notices == ["Nothing changed."])
    try edit(shell) { $0.replacing("  dua\n", with: "  dua puluh\n") }
    #expect(try shell.json("E2")["place"]?.asText == "Satu\ndua puluh\n\nempat")
  }

  @Test func `nonsense is refused with its place, and the text is kept for another try`() throws {
    let shell = try shell()
    let problem = #expect(throws: Problem.self) {
      try edit(shell) { $0.replacing("status: confirmed", with: "status: sure\nplace: Jakarta") }
    }
    #expect(problem?.place?.line == 11)
    #expect(problem?.line == "status: sure")
    #expect(problem?.span == 8..<12)
    #expect(problem?.what.hasPrefix("'sure' is not one of alleged") == true)
    #expect(problem?.hint?.hasSuffix("the text is kept: `edit E2` opens it again") == true)
    var again = ""
    try edit(shell) {
      again = $0
      return $0.replacing("status: sure", with: "status: reported")
    }
    #expect(again.contains("status: sure"))
    #expect(try shell.json("E2")["status"]?.asText == "reported")
    var fresh = ""
    try edit(shell) {
      fresh = $0
      return $0
    }
    #expect(fresh.contains("status: reported"))
  }

  @Test(arguments: [
    ("Status sure", "a line begins with a field and a colon"),
    ("satus: x", "an event has no 'satus'"),
    ("text.xx: x", "an event has no 'text.xx'"), ("status: alleged", "status holds one value"),
    ("actors: @nobody", "no @nobody in the case"), ("files: x", "an event has no 'files'"),
  ])
  func `every mistake has its sentence`(_ line: String, _ sentence: String) throws {
    let shell = try shell()
    let before = try shell.type("checkpoint").result
    let problem = #expect(throws: Problem.self) { try edit(shell) { $0 + line + "\n" } }
    #expect(problem?.what == sentence)
    #expect(problem?.place?.line == 20)
    #expect(try shell.type("checkpoint").result == before)
  }

  @Test func `what somebody else changed meanwhile is not overwritten`() throws {
    let shell = try shell()
    let problem = #expect(throws: Problem.self) {
      try edit(shell) { text in
        try shell.type("edit E2 --status refuted --place Bogor")
        return text.replacing("status: confirmed", with: "status: reported")
      }
    }
    #expect(problem?.what == "status of E2 was changed meanwhile, by entry 18")
    #expect(try shell.json("E2")["status"]?.asText == "refuted")
  }

  @Test func `what somebody else changed elsewhere in the record does no harm`() throws {
    let shell = try shell()
    try edit(shell) { text in
      try shell.type("edit E2 --place Bogor")
      return text.replacing("status: confirmed", with: "status: reported")
    }
    let event = try shell.json("E2")
    #expect(event["status"]?.asText == "reported" && event["place"]?.asText == "Bogor")
  }

  @Test func `an emptied text changes nothing`() throws {
    let shell = try shell()
    let outcome = try edit(shell) { _ in "" }
    #expect(outcome.notices == ["Nothing changed: the text was empty."])
  }
}
