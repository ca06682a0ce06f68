import CaseModel
import Groundwork
import Testing

@testable import CaseLedger

/// Lines whose hash is right, and which are none all the same.
@Suite struct DamageTests {
  static let bodies: [(String, String)] = [
    ("a key twice", Sample.body2(more: #","why":"a","why":"b""#)),
    ("a key twice, deep", Sample.body2(#"[{"id":"E1","id":"E2"}]"#)),
    ("keys out of order", #"{"zone":1,"author":"mila"}"#),
    ("a space", Sample.body2(more: #","why": "a""#)),
    ("an escape", Sample.body2(more: #","why":"\u0061""#)),
    ("a slash", Sample.body2(more: #","why":"\/""#)),
    ("a capital key", Sample.body2("[{\"Id\":1}]")),
    ("a fraction", Sample.body2("[1.5]")),
    ("an exponent", Sample.body2("[1e5]")),
    ("minus nought", Sample.body2("[-0]")),
    ("a large number", Sample.body2("[9007199254740992]")),
    ("half a pair", Sample.body2(#"["\ud800"]"#)),
    ("too deep", Sample.body2(nested(16))),
    ("very deep", Sample.body2(nested(200_000))),
    ("two hashes", with(#""hash":"x""#)),
    ("another number", Sample.body2(entry: 3)),
    ("another previous", Sample.body2().replacing(#""previous":"08"#, with: #""previous":"09"#)),
    ("a list", "[1]"),
    ("no author", Sample.body2().replacing(#""author":"mila","#, with: "")),
    ("no changes", Sample.body2().replacing(#""changes":[],"#, with: "")),
    ("no time", Sample.body2().replacing(#","time":"2026-11-23T08:00:00Z""#, with: "")),
    ("changes as a text", Sample.body2(#""x""#)),
    ("a why that is no text", Sample.body2(more: #","why":1"#)),
    ("a part that is no number", with(#""part":"1""#)),
    ("a format that is no number", with(#""format":"2""#)),
    ("a truth as format", with(#""format":true"#)),
    (
      "a seal that is no object",
      Sample.body2().replacing(#","time""#, with: #","seal":"x","time""#)
    ),
  ]

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  /// A body with a member more, in its place before `previous`.
  private static func with(_ member: String, _ changes: String = "[]") -> String {
    Sample.body2(changes).replacing(#""previous""#, with: member + #","previous""#)
  }

  @Test(arguments: bodies)
  func `neither verify nor a reader takes it`(_ name: String, _ body: String) throws {
    let scratch = try Scratch()
    try scratch.put(Sample.bytes1 + Sample.line(body))
    let verdict = try scratch.verify()
    #expect(verdict.findings.map(\.entry) == [2])
    #expect(verdict.head.entry == 1)
    #expect(try scratch.read().end.isDamaged(2))
    let lock = try LedgerLock(Ledger(in: scratch.folder)) { nil }
    lock.release()
  }

  @Test func `text that is no UTF-8 is damage`() throws {
    let scratch = try Scratch()
    let body = Array(Sample.body2(more: #","why":"?""#).utf8)
    for bytes: [UInt8] in [[0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]] {
      let bad = body.flatMap { $0 == 0x3F ? bytes : [$0] }
      try scratch.put(Sample.bytes1 + Sample.line(bad))
      #expect(try scratch.verify().findings.map(\.entry) == [2])
      #expect(try scratch.read().end.isDamaged(2))
    }
  }

  @Test func `a change that is none is sound and yet not read`() throws {
    for change in [#"{"id":"E1","kind":"event","now":null,"was":null}"#, "1", #"{"id":"E1"}"#] {
      let scratch = try Scratch()
      try scratch.put(Sample.bytes1 + Sample.line(Sample.body2("[\(change)]")))
      #expect(try scratch.verify().isSound)
      #expect(try scratch.read().end.isDamaged(2))
    }
  }

  @Test func `what is not known changes nothing`() throws {
    let scratch = try Scratch()
    let change = #"{"extra":[1],"id":"Z1","kind":"ufo","now":{"lamp":true},"was":null}"#
    let body = Sample.body2("[\(change)]", more: #","zeal":{"a":null}"#)
    try scratch.put(Sample.bytes1 + Sample.line(body))
    #expect(try scratch.verify().isSound)
    let act = try #require(try scratch.read().acts.last)
    #expect(act.changes.first?.now == ["lamp": .bool(true)])
    #expect(act.entries[0].other == ["zeal": .object(["a": .null])])
  }

  @Test func `a reader stops where a format begins that it does not know`() throws {
    let scratch = try Scratch()
    for (format, changes) in [(2, "[]"), (2, #"{"of":"another shape"}"#), (0, "[]")] {
      let body = DamageTests.with(#""format":\#(format)"#, changes)
      try scratch.put(Sample.bytes1 + Sample.line(body))
      #expect(try scratch.read().end.rest == .newer(entry: 2, format: format))
      #expect(try scratch.verify().findings.map(\.entry) == [2])
    }
  }

  @Test func `a line of 16 MiB and one byte is refused, one of 16 MiB not`() throws {
    let scratch = try Scratch()
    let text = "\"" + String(repeating: "a", count: 1 << 20) + "\""
    let start = Sample.body2("[" + Array(repeating: text, count: 15).joined(separator: ",") + "]")
    let room = (16 << 20) - 74 - start.utf8.count - #","why":"""#.utf8.count
    for (count, isSound) in [(room, true), (room + 1, false)] {
      let body = Sample.body2(
        "[" + Array(repeating: text, count: 15).joined(separator: ",") + "]",
        more: ",\"why\":\"\(String(repeating: "a", count: count))\"")
      let line = Sample.line(body)
      try #require(line.count == (16 << 20) + (isSound ? 1 : 2))
      try scratch.put(Sample.bytes1 + line)
      #expect(try scratch.verify().isSound == isSound)
    }
  }
}
