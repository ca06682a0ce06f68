import CaseLedger
import CaseStore
import Foundation
import Fuzzing
import Groundwork
import Testing

/// One bit is another, somewhere in ledger or vault.
@Suite struct FlipTests {
  /// A file of a case, what it held, and where its bits begin when those of all are counted.
  private struct Target {
    let path: String
    let bytes: [UInt8]
    let first: Int
  }

  private func filled() throws -> Workbench {
    let bench = try Workbench.withCase()
    let made = try bench.run(
      """
      cd c; head -c 700 /dev/urandom >../satu; printf 'isi laporan' >../dua
      kronologi add actor Kotz @kotz; kronologi collect ../satu as Satu; kronologi collect ../dua
      printf 'add note x\\nadd event 2021-05-21 "Data dijual." @kotz\\n' >../s.kron
      kronologi run ../s.kron; kronologi undo; chmod -R u+w evidence; kronologi verify | cut -d' ' -f1
      """)
    try #require(made.output.hasSuffix("sound\n"), "\(made)")
    return bench
  }

  private func targets(_ bench: Workbench) throws -> [Target] {
    var first = 0
    let names = ["ledger.jsonl"] + (try bench.vault.keys.sorted().map { "evidence/\($0)" })
    return try names.map { name in
      let path = bench.folder.appending(path: "c/\(name)").path
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      defer { first += bytes.count * 8 }
      return Target(path: path, bytes: bytes, first: first)
    }
  }

  /// Flips a bit of all that the targets hold while `body` looks; hands it the line, nil in the vault.
  private func flip(
    _ bit: Int, _ targets: [Target], _ body: (_ line: Int?, _ flipped: [UInt8]) throws -> Void
  ) throws {
    let target = try #require(targets.last { $0.first <= bit })
    let offset = (bit - target.first) / 8
    var bytes = target.bytes
    bytes[offset] ^= 1 << UInt8(bit % 8)
    try put(bytes, target.path)
    let isLedger = target.path.hasSuffix("ledger.jsonl")
    try body(isLedger ? target.bytes[..<offset].count { $0 == 10 } + 1 : nil, bytes)
    if isLedger { #expect(Array(try Data(contentsOf: URL(filePath: target.path))) == bytes) }
    try put(target.bytes, target.path)
  }

  private func put(_ bytes: [UInt8], _ path: String) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.write(contentsOf: Data(bytes))
    try file.close()
  }

  private func bits(_ targets: [Target], _ count: Int, seed: UInt64) -> [Int] {
    var dice = Fuzz(seed: seed)
    let all = targets.reduce(0) { $0 + $1.bytes.count * 8 }
    return (0..<count).map { _ in Int.random(in: 0..<all, using: &dice) }
  }

  private static let surroundings = Surroundings(
    clock: { 0 }, isClockSet: true, author: "mila", zones: { _ in nil }, cacheFolder: nil)

  @Test func `random flips are found, the entry is named, and nothing is moved aside`() throws {
    let bench = try filled()
    let targets = try targets(bench)
    let folder = bench.folder.appending(path: "c").path
    try FileManager.default.removeItem(atPath: "\(folder)/.kronologi")
    for bit in bits(targets, Torture.rounds(500, long: 5000), seed: 5) {
      try flip(bit, targets) { line, _ in
        let verdict = try Casebook.verify(folder, Self.surroundings, Verification())
        let found = verdict.findings + verdict.vault
        #expect(!verdict.isSound && !found.isEmpty, "bit \(bit)")
        #expect(line == nil || verdict.findings.map(\.entry) == line.map { [$0] }, "bit \(bit)")
        #expect(line == nil || verdict.until == (line ?? 0) - 1, "bit \(bit)")
        #expect(line != nil || verdict.vault.map(\.kind) == [.evidenceAltered], "bit \(bit)")
        try? FileManager.default.removeItem(atPath: "\(folder)/.kronologi")
        let casebook = try Casebook(opening: folder, Self.surroundings) { _ in }
        #expect((casebook.damage == nil) == (line == nil), "bit \(bit)")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(!names.contains { $0.hasPrefix("torn-") }, "bit \(bit)")
    }
  }

  @Test func `whatever bit is flipped, the program says which entry, and never crashes`() throws {
    let bench = try filled()
    let targets = try targets(bench)
    for bit in bits(targets, Torture.rounds(25, long: 400), seed: 6) {
      try flip(bit, targets) { line, _ in
        let result = try bench.run(
          """
          rm -rf c/.kronologi; kronologi -C c verify; echo "=$?"
          kronologi -C c list note --json >/dev/null; echo "=$?"
          kronologi -C c show A1 X1 E1 --json >/dev/null; echo "=$?"
          kronologi -C c report chronology >/dev/null; echo "=$?"
          \(line == nil ? "" : "kronologi -C c add note x; echo \"=$?\"")
          """)
        let codes = result.output.split(separator: "\n").filter { $0.hasPrefix("=") }
        #expect(codes.first == "=3" && (line == nil || codes.last == "=3"), "bit \(bit): \(result)")
        #expect(codes.allSatisfy { ["=0", "=1", "=3"].contains($0) }, "bit \(bit): \(result)")
        let named = line.map { "entry \($0): " } ?? "entry "
        #expect(result.output.hasPrefix(named), "bit \(bit): \(result)")
      }
    }
  }
}
