import Foundation
import Testing

/// A write that a power cut ended: a part of the last line, zeros in its place, half of the parts.
@Suite struct TornTests {
  private func written() throws -> (Workbench, whole: [UInt8], start: Int) {
    let bench = try Workbench.withCase()
    let made = try bench.run(
      "for i in 1 2; do kronologi -C c add note \"Catatan $i\"; done; rm -rf c/.kronologi; cp -a c base"
    )
    try #require(made.code == 0)
    let whole = Array(try Data(contentsOf: bench.folder.appending(path: "c/ledger.jsonl")))
    let start = (whole.dropLast().lastIndex(of: 10) ?? 0) + 1
    return (bench, whole, start)
  }

  private func look(_ bench: Workbench, _ tail: [UInt8], _ whole: [UInt8], _ start: Int) throws {
    try bench.write(whole[..<start] + tail, to: "ragged")
    let result = try bench.run(
      """
      rm -rf c; cp -a base c; cp ragged c/ledger.jsonl
      kronologi -C c verify >verdict; echo $?
      kronologi -C c list note --json 2>/dev/null | jq length
      kronologi -C c add note lagi; kronologi -C c verify | cut -d' ' -f1-2
      head -c \(start) c/ledger.jsonl | cmp - <(head -c \(start) ragged) && cat c/torn-* | xxd -p | tr -d '\\n'
      """)
    let hex = tail.map { String($0, radix: 16) }.map { $0.count < 2 ? "0\($0)" : $0 }.joined()
    #expect(
      result.output == "3\n1\nN2\nsound 3\n\(hex)", "\(tail.count) bytes: \(result)")
  }

  @Test func `cut at any length, what is left of the last line is moved aside, and said`() throws {
    let (bench, whole, start) = try written()
    for length in Torture.some(12, of: Array(1..<(whole.count - start - 1))) {
      try look(bench, Array(whole[start..<(start + length)]), whole, start)
    }
  }

  @Test func `zeros from any place on are moved aside`() throws {
    let (bench, whole, start) = try written()
    for length in Torture.some(8, of: Array(0..<(whole.count - start - 2))) {
      let zeros = [UInt8](repeating: 0, count: whole.count - start - length)
      try look(bench, whole[start..<(start + length)] + zeros, whole, start)
    }
    try look(bench, [UInt8](repeating: 0, count: 1 << 20), whole, start)
  }

  @Test func `what an index has seen is never moved aside, however it looks`() throws {
    let (bench, whole, start) = try written()
    _ = try bench.run("kronologi -C base status")
    let tails = [0, 1, 40, whole.count - start - 5].flatMap { length in
      let kept = Array(whole[start..<(start + length)])
      return [
        kept, kept + [UInt8](repeating: 0, count: whole.count - start - length),
        kept + [UInt8](repeating: 0, count: whole.count - start - length + 5000),
      ]
    }
    for tail in tails {
      try bench.write(whole[..<start] + tail, to: "ragged")
      let result = try bench.run(
        """
        rm -rf c; cp -a base c; cp ragged c/ledger.jsonl
        kronologi -C c verify; echo $?; kronologi -C c list note --json >/dev/null; echo $?
        kronologi -C c add note lagi; echo $?; cmp ragged c/ledger.jsonl && ls c
        """)
      let lines = result.output.split(separator: "\n")
      #expect(lines.first?.contains("the index has seen entries up to 3") == true, "\(result)")
      #expect(lines.dropFirst() == ["3", "0", "3", "ledger.jsonl"], "\(tail.count): \(result)")
    }
  }

  @Test func `parts without their last are void for ever, and their numbers free again`() throws {
    let bench = try Workbench.withCase()
    let result = try bench.run(
      """
      for i in $(seq 2500); do echo "add note n"; done >s.kron; kronologi -C c run s.kron 2>/dev/null
      rm -r c/.kronologi; cp -a c base
      for cut in "head -n 3" "head -n 2" "head -c -30000"; do
        rm -rf c; cp -a base c; $cut base/ledger.jsonl >c/ledger.jsonl
        kronologi -C c list note --json 2>/dev/null | jq length; kronologi -C c add note sesudah
        kronologi -C c verify 2>&1 | sed 's/ [0-9a-f]\\{64\\}$//; /named by no/d'
      done
      """)
    #expect(
      result.output == """
        0
        N1
        sound 4
        Void, from acts that were broken off: 2, 3.
        0
        N1
        sound 3
        Void, from acts that were broken off: 2.
        0
        N1
        sound 4
        Void, from acts that were broken off: 2, 3.

        """, "\(result)")
  }
}
