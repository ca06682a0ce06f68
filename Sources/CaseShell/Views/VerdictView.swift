import CaseLedger
import CaseModel
import Groundwork

/// What `verify` says.
struct VerdictView {
  let verdict: Verdict
  let wantsJSON: Bool

  init(_ verdict: Verdict, wantsJSON: Bool) {
    self.verdict = verdict
    self.wantsJSON = wantsJSON
  }

  var outcome: Outcome {
    var outcome: Outcome
    if wantsJSON {
      outcome = .json(verdict.json)
    } else if verdict.isSound {
      outcome = .lines(["sound \(verdict.head.entry) \(verdict.head.hash.hex)"])
    } else {
      // What a forged ledger calls its records is no more to be trusted than what it says.
      let wrong = (verdict.findings + verdict.vault).map(\.line) + verdict.bag.map(\.line)
      outcome = .lines(wrong.map { Display.escaped($0) })
      outcome.notices = [summary]
    }
    if !verdict.void.isEmpty {
      let lines = verdict.void.map { String($0) }.joined(separator: ", ")
      outcome.notices.append("Void, from acts that were broken off: \(lines).")
    }
    if let origin = verdict.origin {
      outcome.notices.append(
        "A redacted copy of the case \(origin.caseHash.hex), made of its entry \(origin.head).")
    }
    outcome.notices += AttestationView(verdict).lines
    let seals = Set(verdict.attestations.compactMap(\.witness))
    outcome.notices += verdict.witnesses.filter { !seals.contains($0) }.map {
      "Entry \($0.head.entry) stands as \($0.name) has seen it."
    }
    let verb = verdict.findings.isEmpty ? "is named by no entry" : "is named by no sound entry"
    outcome.notices += verdict.extra.prefix(VerdictView.shown).map { "\($0) \(verb)." }
    if verdict.extra.count > VerdictView.shown {
      outcome.notices.append("So are \(verdict.extra.count - VerdictView.shown) more.")
    }
    outcome.code = verdict.isSound ? 0 : Problem.Kind.broken.rawValue
    return outcome
  }

  /// How many files that nothing names are mentioned by name.
  private static let shown = 10

  private var summary: String {
    let seals = verdict.findings.filter { $0.kind == .sealInvalid }.count
    if seals > 0, seals == verdict.findings.count, verdict.vault.isEmpty {
      return "The lines are sound; \(seals == 1 ? "a seal is" : "\(seals) seals are") not."
    }
    guard verdict.findings.isEmpty else {
      let until = verdict.until
      return until > 0 ? "Sound up to entry \(until), not after." : "Nothing is sound."
    }
    if verdict.vault.isEmpty { return "The case is sound, but the bag is not as it was packed." }
    let count = verdict.vault.count == 1 ? "1 file" : "\(verdict.vault.count) files"
    return
      "The ledger is sound; \(count) of the vault \(verdict.vault.count == 1 ? "is" : "are") not."
  }
}
