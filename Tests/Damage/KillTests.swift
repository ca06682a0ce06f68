import Foundation
import Fuzzing
import Testing

/// The process is ended by kill -9 at any instant.
@Suite(.serialized) struct KillTests {
  /// What it does meanwhile, without end; what was acknowledged is in `acked`, whole scripts in `runs`.
  enum Work: String, CaseIterable {
    case adding, scripts, collecting, reindexing

    var command: String {
      switch self {
      case .adding:
        """
        for w in A B; do while :; do kronologi -C c add note "$w" >>acked || exit; done & done; wait
        """
      case .scripts:
        """
        while :; do kronologi -C c run s.kron --again >/dev/null 2>&1 && echo >>runs; done
        """
      case .collecting:
        """
        while :; do head -c $((RANDOM * 40)) /dev/urandom >f; kronologi -C c collect f >>acked; done
        """
      case .reindexing:
        """
        while :; do kronologi -C c reindex; done &
        while :; do kronologi -C c add note x >>acked || exit; done
        """
      }
    }

    /// What must hold of each case besides.
    var check: String {
      switch self {
      case .scripts:
        // An act is there whole or not at all, and a script whose end was told is there whole.
        """
        kronologi -C c list note --json | jq -c 'group_by(.made)|map(length)' >acts
        jq -e 'all(. == 20 or . == 1040 or . == 1)' acts && \
          jq -e "(map(select(. == 20))|length) >= 2 * $(wc -l <runs)" acts
        """
      default: "true"
      }
    }
  }

  private static let script = """
    { echo 'act satu'; for i in $(seq 20); do echo "add note satu"; done
      echo 'act dua'; for i in $(seq 20); do echo "add note dua"; done
      echo 'act besar'; for i in $(seq 1040); do echo "add note besar"; done; } >s.kron
    """

  @Test(arguments: Work.allCases)
  func `what was acknowledged is there, the case opens, the chain holds`(_ work: Work) throws {
    let bench = try Workbench()
    _ = try bench.run(Self.script)
    var dice = Fuzz(seed: 9)
    for round in 0..<Torture.rounds(6, long: 75) {
      let fresh =
        round % 15 == 0
        ? "rm -rf c; rm -f acked runs; touch acked runs; kronologi new c --title Uji >/dev/null"
        : ""
      let delay = Double.random(in: 0.01..<(work == .scripts ? 1.2 : 0.4), using: &dice)
      let result = try bench.run(
        """
        \(fresh)
        set -m; { \(work.command)
        } >/dev/null 2>&1 & sleep \(delay); kill -9 -- -$!; wait $! 2>/dev/null; set +m
        kronologi -C c status >/dev/null || exit 11
        for k in note exhibit custody; do kronologi -C c list $k --json >list || exit 12
          jq -r '.[].id' list; done | sort >there
        sort acked | comm -23 - there
        kronologi -C c verify >verdict || { cat verdict; exit 13; }
        { \(work.check)
        } >/dev/null || { cat acts; exit 14; }
        kronologi -C c add note after >>acked || exit 15
        """)
      try #require(result.code == 0 && result.output.isEmpty, "round \(round): \(result)")
    }
  }
}
