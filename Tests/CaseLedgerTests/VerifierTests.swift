import CaseModel
import Foundation
import Groundwork
import Testing

@testable import CaseLedger

/// The program in FORMAT.md, run against ours.
@Suite struct VerifierTests {
  private static let document: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let file = folder.appendingPathComponent("Documentation/FORMAT.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  private static func block(_ language: String) -> String {
    let parts = document.components(separatedBy: "```\(language)\n")
    return parts.count == 2 ? parts[1].components(separatedBy: "\n```")[0] + "\n" : ""
  }

  /// Runs a command in the scratch folder; returns what it prints, and how it ends.
  private func run(_ words: [String], in scratch: Scratch) throws -> (text: String, code: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
  }

  /// Runs the verifier, with `program` after it in place of its own last lines.
  private func run(_ program: String, in scratch: Scratch) throws -> [Substring] {
    try write(VerifierTests.block("python"), "verify.py", scratch)
    try write("import io, os, verify\n" + program, "harness.py", scratch)
    let (text, code) = try run(["python3", "harness.py"], in: scratch)
    try #require(code == 0)
    return text.split(separator: "\n")
  }

  private func write(_ text: String, _ name: String, _ scratch: Scratch) throws {
    try text.write(toFile: "\(scratch.folder)/\(name)", atomically: true, encoding: .utf8)
  }

  /// What the verifier says, without its reason.
  private func plain(_ verdict: Verdict) -> String {
    guard let finding = verdict.findings.first else {
      return "sound \(verdict.head.entry) \(verdict.head.hash.hex)"
    }
    return "entry \(finding.entry)"
  }

  private func plain(_ line: Substring) -> String {
    line.hasPrefix("entry") ? String(line.prefix { $0 != ":" }) : String(line)
  }

  @Test func `FORMAT_md shows entry 1 as it is written`() {
    #expect(VerifierTests.block("json") == Sample.line1 + "\n")
    #expect(VerifierTests.document.contains("one line, \(Sample.line1.utf8.count) bytes"))
  }

  @Test func `the verifier and the two commands say of a sound ledger what we say`() throws {
    let scratch = try Scratch()
    try scratch.made(7)
    try write(VerifierTests.block("python"), "verify.py", scratch)
    let head = try scratch.verify().head
    let (text, code) = try run(["python3", "verify.py", Ledger.fileName], in: scratch)
    #expect(text == "sound 7 \(head.hash.hex)\n")
    #expect(code == 0)
    let commands = VerifierTests.document.split(separator: "\n").filter {
      $0.hasPrefix("    {") || $0.hasPrefix("    python3")
    }
    #expect(commands.count == 2)
    for command in commands {
      let answer = try run(["sh", "-c", String(command)], in: scratch)
      #expect(answer.text.prefix(64) == head.hash.hex)
    }
    try scratch.put(scratch.bytes.dropLast())
    let torn = try run(["python3", "verify.py", Ledger.fileName], in: scratch)
    #expect(torn.code == 3)
    #expect(torn.text.hasPrefix("entry 7: "))
  }

  @Test func `the verifier finds every bit flip of two lines, where we find it`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(2)
    let bytes = try scratch.bytes
    let program = """
      data = open("ledger.jsonl", "rb").read()
      for bit in range(len(data) * 8):
          flipped = bytearray(data)
          flipped[bit // 8] ^= 1 << bit % 8
          print(verify.verify(io.BytesIO(flipped))[1].replace("\\n", " "))
      """
    let lines = try run(program, in: scratch)
    #expect(lines.count == bytes.count * 8)
    let file = try Descriptor(scratch.path, O_RDWR)
    for (bit, line) in lines.enumerated() {
      try file.write([bytes[bit / 8] ^ (1 << UInt8(bit % 8))], at: bit / 8)
      let ours = plain(try ledger.verify())
      #expect(plain(line) == ours && ours.hasPrefix("entry"), "bit \(bit)")
      try file.write([bytes[bit / 8]], at: bit / 8)
    }
  }

  @Test func `the verifier agrees on ledgers of every sort`() throws {
    let scratch = try Scratch()
    let ledgers = try Self.ledgers()
    for (index, bytes) in ledgers.enumerated() {
      let name = "\(scratch.folder)/\(10_000 + index).ledger"
      try Data(bytes).write(to: URL(fileURLWithPath: name))
    }
    let program = """
      for name in sorted(n for n in os.listdir() if n.endswith(".ledger")):
          print(verify.verify(open(name, "rb"))[1].replace("\\n", " "))
      """
    let lines = try run(program, in: scratch)
    try #require(lines.count == ledgers.count)
    var sound = 0
    for (bytes, line) in zip(ledgers, lines) {
      try scratch.put(bytes)
      let ours = plain(try scratch.verify())
      #expect(plain(line) == ours, "\(line): \(String(decoding: bytes.suffix(400), as: UTF8.self))")
      sound += ours.hasPrefix("sound") ? 1 : 0
    }
    #expect(sound > 30)
  }

  /// Whole and broken ones; those of `DamageTests`, cut ones, and texts that are awkward to write.
  private static func ledgers() throws -> [[UInt8]] {
    let scratch = try Scratch()
    let ledger = try scratch.made(2)
    let awkward =
      (0..<0x22).compactMap { Unicode.Scalar(UInt32($0)) } + ["\u{7F}", "\u{80}", "/"]
      + ["\\", "\u{2028}", "\u{D7FF}", "\u{E000}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}"]
    try scratch.append(
      awkward.enumerated().map { Sample.event($0.offset + 5, String($0.element)) }, to: ledger)
    let bytes = try scratch.bytes
    let ends = bytes.indices.filter { bytes[$0] == 10 }
    return ends.map { Array(bytes[...$0]) } + ends.map { Array(bytes[..<$0]) }
      + stride(from: 0, to: bytes.count, by: 97).map { Array(bytes[..<$0]) }
      + DamageTests.bodies.map { Sample.bytes1 + Sample.line($0.1) }
      + [bytes + [0], bytes + [10], bytes + [UInt8](repeating: 0, count: 100), [10], [0]]
      + ["[1.0]", "[1E5]", "[NaN]", "[Infinity]", "[-9007199254740991]", #"["\u007f"]"#, "[01]"].map
    {
      Sample.bytes1 + Sample.line(Sample.body2($0))
    }
  }
}
