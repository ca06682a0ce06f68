import CaseModel
import Groundwork

@testable import CaseLedger

/// Entries and lines to test with.
enum Sample {
  /// The line of entry 1 as FORMAT.md shows it.
  static let line1 =
    #"{"author":"mila","changes":[{"id":"case","kind":"case","now":{"language":"id","title":"Dugaan kebocoran data BPJS Kesehatan","zone":"Asia/Jakarta"},"was":null}],"clock":"set","command":"new bpjs-2021 --title \"Dugaan kebocoran data BPJS Kesehatan\"","entry":1,"format":1,"previous":"0000000000000000000000000000000000000000000000000000000000000000","program":"kronologi 0.1.0","time":"2026-11-23T08:00:00Z","hash":"08b39dcafb02302843da4d5c23a80da6a4947478c4255e3de8bdaa9cade19904"}"#

  /// Entry 1.
  static var first: Entry {
    let body: JSONObject = [
      "language": .text("id"), "title": .text("Dugaan kebocoran data BPJS Kesehatan"),
      "zone": .text("Asia/Jakarta"),
    ]
    var entry = act(
      #"new bpjs-2021 --title "Dugaan kebocoran data BPJS Kesehatan""#,
      [Change(id: "case", kind: "case", was: nil, now: body)])
    entry.number = 1
    entry.format = 1
    entry.isClockSet = true
    return entry
  }

  static func act(_ command: String, _ changes: [Change]) -> Entry {
    Entry(
      author: "mila", changes: changes, command: command, program: "kronologi 0.1.0",
      time: "2026-11-23T08:00:00Z")
  }

  /// An act that makes one event.
  static func event(_ number: Int, _ text: String = "Sampel \u{1F4BE}\n\"1 juta\"") -> Entry {
    act("add event", [change(number, text)])
  }

  static func change(_ number: Int, _ text: String = "x") -> Change {
    Change(id: Name("E\(number)"), kind: "event", was: nil, now: ["text": .text(text)])
  }

  /// The line, newline included, whose hash is right whatever the body says.
  static func line(_ body: [UInt8]) -> [UInt8] {
    body.dropLast() + Array(",\"hash\":\"\(Digest(of: body).hex)\"}\n".utf8)
  }

  static func line(_ body: String) -> [UInt8] { line(Array(body.utf8)) }

  /// A body for entry 2 of a ledger that begins with `line1`.
  static func body2(_ changes: String = "[]", more: String = "", entry: Int = 2) -> String {
    let previous = "08b39dcafb02302843da4d5c23a80da6a4947478c4255e3de8bdaa9cade19904"
    return #"{"author":"mila","changes":\#(changes),"command":"x","entry":\#(entry),"#
      + #""previous":"\#(previous)","program":"p","time":"2026-11-23T08:00:00Z"\#(more)}"#
  }

  static let bytes1 = Array("\(line1)\n".utf8)
}
