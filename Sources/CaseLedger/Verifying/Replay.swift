import CaseModel
import Groundwork

/// Folds a ledger anew, and tells what no hash shows: changes that don't fit the record as the
/// entries before left it, and references to what never was.
///
/// It goes on after a misfit as if the change had fitted, so that one is not told a hundred times.
struct Replay {
  private var living: [Name: Record] = [:]
  private var retired: [Name: Record] = [:]
  private var acts: Set<Int> = []
  private(set) var findings: [Verdict.Finding] = []

  /// Takes in the next act.
  mutating func take(_ act: CommittedAct) {
    for entry in act.entries {
      for change in entry.changes { take(change, entry.number) }
    }
    // What an act makes may be named by it too.
    for entry in act.entries {
      for change in entry.changes { look(change, entry.number) }
    }
    if let target = act.act.entry.reverses, !acts.contains(target) {
      note(act.number, .dangling, "takes back entry \(target), where no act begins before it")
    }
    acts.insert(act.number)
  }

  private mutating func note(_ entry: Int, _ kind: Verdict.Kind, _ what: String) {
    findings.append(.init(entry: entry, kind, what: what))
  }

  private mutating func take(_ change: Change, _ entry: Int) {
    let (old, tombstone) = (living[change.id], retired[change.id])
    let record: Record?
    do throws(Change.Misfit) {
      record = try change.applied(to: old, tombstone: tombstone)
    } catch {
      note(entry, .misfit, error.clause(about: change.id))
      record = forced(change, on: old)
    }
    living[change.id] = record
    retired[change.id] = record == nil ? old ?? tombstone : nil
  }

  private func forced(_ change: Change, on old: Record?) -> Record? {
    guard let now = change.now else { return nil }
    var record = Record(id: change.id, kind: change.kind, body: change.was == nil ? now : [:])
    guard change.was != nil else { return record }
    record = old ?? record
    for member in now { record.body[member.key] = member.value == .null ? nil : member.value }
    return record
  }

  /// Whether what the change newly says names records that are, or were, there.
  private mutating func look(_ change: Change, _ entry: Int) {
    guard let now = change.now else { return }
    for mention in Record(id: change.id, kind: change.kind, body: now).mentions
    where living[mention.target] == nil && retired[mention.target] == nil {
      guard isReference(mention, change) else { continue }
      let what = "\(mention.field) of \(change.id) names \(mention.target), which never was"
      note(entry, .dangling, what)
    }
  }

  /// Whether what looks like an actor's id is meant as one: only its question knows.
  private func isReference(_ mention: Mention, _ change: Change) -> Bool {
    guard case .value? = Kinds.named(change.kind)?.field(mention.field)?.shape else { return true }
    guard let record = living[change.id] ?? retired[change.id] else { return false }
    let question = record[Claim.question].flatMap { living[$0] ?? retired[$0] } ?? record
    return question[Question.expects] == .actor
  }
}

extension Ledger {
  /// Folds the ledger anew, as far as it is sound, and tells what does not fit.
  public func replay(progress: Progress = .silent) throws -> [Verdict.Finding] {
    var replay = Replay()
    let end = try read(from: .start, progress: progress) { act, _ in replay.take(act) }
    var findings = replay.findings
    if case .damaged(let entry, let what) = end.rest {
      findings.append(.init(entry: entry, .malformed, what: what))
    }
    return findings
  }
}
