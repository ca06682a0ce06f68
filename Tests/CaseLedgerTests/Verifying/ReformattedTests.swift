import CaseModel
import Foundation
import Groundwork
import Testing

@testable import CaseLedger

/// What other tools do to the bytes of a ledger, and not to its facts.
@Suite struct ReformattedTests {
  private static let ways: [(String, @Sendable (Ailing, Int) throws -> String)] = [
    ("keys sorted", { JSON.object(try $0.members($1)).canonical }),
    ("blanks", { ailing, line in ailing.lines[line - 1].replacing("\",\"", with: "\", \"") }),
    ("the line ends of Windows", { ailing, line in ailing.lines[line - 1] + "\r" }),
    ("a blank at the end", { ailing, line in ailing.lines[line - 1] + " " }),
    (
      "escapes",
      { ailing, line in
        ailing.lines[line - 1].replacing("\u{1F4BE}", with: "\\ud83d\\udcbe")
      }
    ),
  ]

  @Test(arguments: ways.indices)
  func `the same facts in other bytes are told from altered ones`(_ way: Int) throws {
    let (name, change) = Self.ways[way]
    var ailing = try Ailing()
    ailing.lines[3] = try change(ailing, 4)
    #expect(try ailing.found == ["reformatted 4"], "\(name)")
    for number in 2...6 { ailing.lines[number - 1] = try change(Ailing(), number) }
    #expect(try ailing.found == ["reformatted 2-6"], "\(name)")
    #expect(try ailing.verdict.until == 1)
    ailing.lines[3] = ailing.lines[3].replacing("mila", with: "mira")
    #expect(
      try ailing.found == ["reformatted 2-3", "altered 4", "reformatted 5-6"], "\(name)")
  }

  @Test func `a file that was printed prettily has the same facts`() throws {
    let ailing = try Ailing()
    for (indent, last) in [("2", "\n"), ("'\t'", ""), ("2", "\r\n")] {
      let scratch = try Scratch()
      let program = """
        import json, sys
        lines = [json.loads(line) for line in sys.stdin]
        sys.stdout.write("\\n".join(json.dumps(line, indent=\(indent)) for line in lines))
        """
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3", "-c", program]
      let (input, output) = (Pipe(), Pipe())
      (process.standardInput, process.standardOutput) = (input, output)
      try process.run()
      try input.fileHandleForWriting.write(
        contentsOf: Data(ailing.lines.map { "\($0)\n" }.joined().utf8))
      try input.fileHandleForWriting.close()
      let bytes = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      try scratch.put(Array(bytes) + Array(last.utf8))
      let found = try scratch.verify().findings.map(Ailing.short)
      #expect(found == ["reformatted 1-6"])
    }
  }

  @Test func `the whole file with the line ends of Windows is one finding`() throws {
    var ailing = try Ailing()
    ailing.lines = ailing.lines.map { "\($0)\r" }
    #expect(
      try ailing.verdict.findings.map(\.line) == [
        """
        entry 1: the same facts in other bytes: it ends as lines on Windows do \
        (so too up to entry 6)
        """
      ])
  }
}
