import CaseModel
import Groundwork

/// Puts the lines of acts together that follow nothing.
///
/// A run of parts that another line broke off never counted, and does not count now. One that
/// damage broke off may have been whole: what is left of it is taken.
struct LooseRuns {
  private(set) var acts: [Wreck.Loose] = []
  private var run: [(entry: Entry, hash: Digest)]

  /// Starts with the run that is open where the ledger ends.
  init(_ open: [(entry: Entry, hash: Digest)]) { run = open }

  /// What has been put together by the end.
  var all: [Wreck.Loose] { acts }

  /// Takes the next line.
  mutating func take(_ entry: Entry, _ hash: Digest) {
    guard let part = entry.part else {
      run = []
      return acts.append(Wreck.Loose(entries: [(entry, hash)], isWhole: true))
    }
    if part != (run.last?.entry.part ?? part - 1) + 1 { run = [] }
    run.append((entry, hash))
    guard let parts = entry.parts else { return }
    if parts == part { acts.append(Wreck.Loose(entries: run, isWhole: run.count == parts)) }
    run = []
  }

  /// A line is lost here.
  mutating func breakOff() {
    if !run.isEmpty { acts.append(Wreck.Loose(entries: run, isWhole: false)) }
    run = []
  }
}
