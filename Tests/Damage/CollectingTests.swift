import Foundation
import Fuzzing
import Testing

/// What becomes of a case when collecting is broken off, or the world is not as it should be.
@Suite struct CollectingTests {
  /// Whether a file system may be mounted here.
  static let canMount = geteuid() == 0

  /// Runs a collection of 80 MB and ends it with `signal` after a while, so often.
  private func breakOff(with signal: Int32, rounds: Int) throws {
    let bench = try Workbench.withCase()
    _ = try bench.run("head -c 80000000 /dev/urandom > besar")
    let clock = ContinuousClock()
    let whole = try clock.measure { _ = try bench.run("kronologi -C c collect besar --dry-run") }
    let span = Int(whole.components.attoseconds / 1_000_000_000_000) + 50_000
    var dice = Fuzz(seed: 7)
    for _ in 0..<rounds {
      let process = bench.process("exec kronologi -C c collect besar as Besar")
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(useconds_t(Int.random(in: 0..<span * 3, using: &dice)))
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      // Whatever bears a digest as its name is whole, and nothing else is there.
      for (name, bytes) in try bench.vault {
        #expect(name.hasSuffix(try bench.run("sha256sum besar | cut -c1-64").output.trimmed))
        #expect(bytes.count == 80_000_000)
      }
      let verdict = try bench.run("kronologi -C c verify")
      #expect(verdict.code == 0, "\(verdict)")
    }
    let last = try bench.run("kronologi -C c collect besar as Besar && kronologi -C c verify")
    #expect(last.code == 0, "\(last)")
  }

  @Test func `kill -9 leaves no half file and a case that is sound`() throws {
    try breakOff(with: SIGKILL, rounds: 20)
  }

  @Test func `Ctrl-C leaves nothing half done`() throws {
    try breakOff(with: SIGINT, rounds: 10)
  }

  @Test func `other writers need not wait while a file is copied`() throws {
    let bench = try Workbench.withCase()
    _ = try bench.run("head -c 400000000 /dev/zero > besar")
    let result = try bench.run(
      """
      kronologi -C c collect besar as Besar > collected & \
      for i in 1 2 3 4 5; do timeout 2 kronologi -C c add note "$i" || exit 9; done; wait; \
      cat collected; kronologi -C c verify | cut -d' ' -f1-2
      """)
    #expect(result.code == 0 && result.output.hasSuffix("X1\nK1\nsound 7\n"), "\(result)")
  }

  @Test func `a file of any size takes little memory`() throws {
    let bench = try Workbench.withCase()
    // Four gigabytes that take no room: what is read matters, not what is kept.
    let result = try bench.run(
      """
      truncate -s 4G besar && python3 -c 'import resource, subprocess, sys
      subprocess.run(["kronologi", "-C", "c", "collect", "besar", "--reference"], check=True)
      subprocess.run(["kronologi", "-C", "c", "verify", "--record"], check=True)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)'
      """)
    let peak = Int(result.output.split(separator: "\n").last ?? "") ?? .max
    #expect(result.code == 0 && peak < 120, "\(result)")
  }

  @Test(.enabled(if: canMount, "mounting needs root"))
  func `a full disk refuses, says so, and leaves nothing`() throws {
    let bench = try Workbench()
    let result = try bench.run(
      """
      mkdir small && mount -t tmpfs -o size=3m tmpfs small && kronologi new small/c --title Kecil && \
      head -c 5000000 /dev/urandom > besar && head -c 2500000 /dev/urandom > muat; cd small/c; \
      kronologi collect ../../besar; echo $?; kronologi collect ../../muat; \
      find evidence -type f | wc -l; kronologi verify | cut -d' ' -f1; cd ../..; umount small
      """)
    #expect(result.errors.hasPrefix("error: the disk has "), "\(result)")
    #expect(result.output.hasSuffix("c\n1\nX1\nK1\n1\nsound\n"), "\(result)")
  }

  @Test(.enabled(if: canMount, "mounting needs root"), arguments: ["btrfs", "xfs"])
  func `where the file system can, the copy shares the original's blocks`(_ type: String) throws {
    let bench = try Workbench()
    guard try bench.run("command -v mkfs.\(type) && grep -qw \(type) /proc/filesystems").code == 0
    else { return }
    let result = try bench.run(
      """
      truncate -s 400M disk && mkfs.\(type) -q disk > /dev/null && mkdir m && mount -o loop disk m || exit 9
      cd m && kronologi new c --title Uji > ../made && head -c 100000000 /dev/urandom > besar && sync
      before=$(df --output=used -k . | tail -1)
      kronologi -C c collect besar && sync
      after=$(df --output=used -k . | tail -1)
      kronologi -C c verify | cut -d' ' -f1
      cd .. && umount m; echo $((after - before))
      """)
    let lines = result.output.split(separator: "\n")
    #expect(lines.prefix(3) == ["X1", "K1", "sound"], "\(result)")
    #expect(lines.last.flatMap { Int($0) }.map { $0 < 20_000 } == true, "\(result)")
  }
}

extension String {
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
