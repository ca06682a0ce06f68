import Foundation
import Testing

/// Each call to the system by which something is written is, in turn, the last or fails.
@Suite struct CallTests {
  private static let canTrace: Bool = {
    let result = try? Workbench().run("strace -qq -o /dev/null true")
    return result?.code == 0
  }()

  private static let calls = [
    "pwrite64", "fdatasync", "fsync", "ftruncate", "write", "linkat", "link", "rename", "unlink",
    "mkdir", "fchmod", "flock", "openat",
  ]

  /// What is tried, and how what it acknowledged is looked for.
  private static let works: [(name: String, command: String, look: String)] = [
    ("add", "kronologi -C c add note catatan", "kronologi -C c show $(cat said)"),
    (
      "run", "kronologi -C c run s.kron 2>/dev/null && echo done",
      "test $(kronologi -C c list note --json | jq length) = 5"
    ),
    ("collect", "kronologi -C c collect f", "kronologi -C c show $(cat said)"),
    ("reindex", "kronologi -C c reindex 2>&1 | tail -n 1", "kronologi -C c show N1"),
  ]

  /// A case to try it on, again and again.
  private func bench() throws -> Workbench {
    let bench = try Workbench.withCase()
    let made = try bench.run(
      """
      kronologi -C c add note awal; head -c 30000 /dev/urandom >f; cp -a c base
      for i in 1 2 3 4; do echo 'add note satu'; done >s.kron
      """)
    try #require(made.code == 0)
    return bench
  }

  /// How often the command makes each call.
  private func counts(_ command: String, in bench: Workbench) throws -> [String: Int] {
    let result = try bench.run(
      """
      rm -rf c; cp -a base c
      strace -f -qq -o trace -e trace=\(Self.calls.joined(separator: ",")) bash -c '\(command)' >/dev/null 2>&1
      sed -E 's/^[0-9]+ +([a-z0-9]+)\\(.*/\\1/' trace | sort | uniq -c
      """)
    var counts: [String: Int] = [:]
    for line in result.output.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2, let count = Int(words[0]) { counts[String(words[1])] = count }
    }
    return counts
  }

  /// Has `fault` happen at each call in turn, and looks at the case afterwards.
  private func inject(
    _ fault: String, into calls: [String], _ work: Int, accepting codes: String, each count: Int
  ) throws {
    let bench = try bench()
    let (name, command, look) = Self.works[work]
    let counts = try counts(command, in: bench)
    for call in calls {
      let places = Array(1...max(1, counts[call] ?? 0))
      for place in Torture.some(count, of: places) where counts[call] != nil {
        let result = try bench.run(
          """
          rm -rf c; cp -a base c; rm -f said
          strace -f -qq -o /dev/null -e trace=\(call) -e inject=\(call):\(fault):when=\(place) \
            bash -c '\(command)' >said 2>told; code=$?
          grep -l Fatal told
          case $code in \(codes)) ;; *) echo "code $code"; cat told;; esac
          kronologi -C c list note >/dev/null 2>told || { echo "it does not open"; cat told; }
          kronologi -C c verify >verdict 2>&1 || cat verdict
          if [ $code = 0 ] && [ -s said ]; then { \(look); } >/dev/null 2>&1 || echo lost; fi
          kronologi -C c add note lagi >/dev/null 2>told || { echo "nothing can be added"; cat told; }
          """)
        #expect(result.output.isEmpty, "\(name), \(call) \(place): \(result.output)")
      }
    }
  }

  @Test(.enabled(if: canTrace, "it needs strace"), arguments: works.indices)
  func `ended at any call, nothing that was acknowledged is lost`(_ work: Int) throws {
    try inject(
      "signal=KILL",
      into: ["pwrite64", "fdatasync", "fsync", "ftruncate", "write", "linkat", "rename"],
      work, accepting: "0|137", each: 4)
  }

  @Test(.enabled(if: canTrace, "it needs strace"), arguments: ["EIO", "ENOSPC"], works.indices)
  func `where a write fails, it is refused in a sentence or done`(
    _ error: String, _ work: Int
  ) throws {
    try inject(
      "error=\(error)",
      into: ["pwrite64", "fdatasync", "fsync", "ftruncate", "linkat", "rename", "mkdir"],
      work, accepting: "0|1|3", each: 3)
  }
}
