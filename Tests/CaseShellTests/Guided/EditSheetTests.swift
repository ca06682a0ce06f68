import CaseModel
import Fuzzing
import Groundwork
import Testing

@testable import CaseShell

/// A record's text, as it comes back from an editor.
@Suite struct EditSheetTests {
  private func sheet(_ text: String) throws -> String {
    let body: JSONObject = ["text": .text(text), "status": .text("confirmed")]
    let kind = try #require(Kinds.named("event"))
    let record = Record(id: "E1", kind: "event", body: body)
    return try EditSheet(record: record, kind: kind, entry: 1) { $0.text }.text
  }

  private func back(_ sheet: String) throws -> [Name] {
    try EditedSheet(EditedSheet.plain(sheet), file: "E1").texts("text").map { Name($0) }
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `a text of several lines comes back as it went`(_ seed: UInt64) throws {
    var dice = Fuzz(seed: seed)
    let text = dice.text()
    #expect(try back(sheet(text)) == [Name(text)])
    let plain = text.replacing("\r", with: "").replacing("\r\n", with: "\n")
    #expect(try back(sheet(plain).replacing("\n", with: "\r\n")) == [Name(plain)])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every way to end a line is read`(_ end: String) throws {
    let rows = ["# E1 as of entry 1: an event", "text: Satu", "  dua", "status: confirmed", ""]
    let edited = try EditedSheet(EditedSheet.plain(rows.joined(separator: end)), file: "E1")
    #expect(edited.lines.map(\.key) == ["text", "status"])
    #expect(edited.texts("text") == ["Satu\ndua"])
    #expect(edited.lines.map(\.number) == [2, 4])
  }

  @Test(arguments: [
    ("text: a\n .\n  b", "a\n\nb"), ("text: a\n ..\n  b", "a\n.\nb"), ("text: a\n  ....", "a\n..."),
    ("text: a\n b\n   c\n\t\td", "a\nb\n c\n\td"), ("text:a  ", "a"), ("text:   a", "a"),
    ("text: a\n  # b\n# c", "a\n# b"), ("text: \u{301}a\n  \u{301}b", "\u{301}a\n\u{301}b"),
  ])
  func `what stands there is what is said`(_ sheet: String, _ text: String) throws {
    #expect(try back(sheet) == [Name(text)])
  }

  @Test func `another spelling of the same letter is a change`() throws {
    let old = try EditedSheet("text: caf\u{E9}", file: "E1")
    #expect(try EditedSheet("text: cafe\u{301}", file: "E1").changed(from: old) == ["text"])
  }
}

extension Fuzz {
  /// A text of two to six lines, of all that means something in a sheet.
  mutating func text() -> String {
    let pieces = [
      "a", ".", "..", " ", "  ", "\t", "#", ":", "text:", "\r", "é", "e\u{301}", "\u{301}",
      "\u{2028}", "\u{A0}", "\u{FEFF}", "\"", "\\",
    ]
    let lines = (0..<Int.random(in: 2...6, using: &self)).map { _ in
      (0..<Int.random(in: 0...4, using: &self)).map { _ in
        pieces.randomElement(using: &self) ?? ""
      }.joined()
    }
    return lines.joined(separator: "\n")
  }
}
