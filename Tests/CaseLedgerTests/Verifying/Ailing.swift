import CaseModel
import Foundation
import Groundwork
import Testing

@testable import CaseLedger

/// A ledger of lines that a test may do anything with.
struct Ailing {
  var lines: [String]

  /// A sound one of six lines; `branch` tells two histories apart from line `from` on.
  init(branch: String = "x", from: Int = 7, count: Int = 6) throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(1)
    let acts = (2...count).map { Sample.event($0 - 1, $0 < from ? "\u{1F4BE} \($0)" : branch) }
    try scratch.append(acts, to: ledger)
    lines = String(decoding: try scratch.bytes, as: UTF8.self).split(separator: "\n").map {
      String($0)
    }
  }

  var verdict: Verdict {
    get throws {
      let scratch = try Scratch()
      try scratch.put(Array(lines.map { "\($0)\n" }.joined().utf8))
      return try scratch.verify()
    }
  }

  /// The kinds that are found, each with its entries: `altered 3`, `missing 3-5`.
  var found: [String] {
    get throws { try verdict.findings.map(Ailing.short) }
  }

  static func short(_ finding: Verdict.Finding) -> String {
    "\(finding.kind.rawValue) \(finding.entry)\(finding.last.map { "-\($0)" } ?? "")"
  }

  /// One line as the members of its object.
  func members(_ number: Int) throws -> JSONObject {
    try #require(try JSONReader.read(Array(lines[number - 1].utf8)).asObject)
  }

  /// Changes a fact of one line, and nothing else.
  mutating func alter(_ number: Int) {
    lines[number - 1] = lines[number - 1].replacing("\"mila\"", with: "\"mira\"")
  }
}
