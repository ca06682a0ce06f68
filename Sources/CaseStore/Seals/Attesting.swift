import CaseLedger
import CaseModel
import Groundwork

/// Looks at the seals of a ledger.
struct Attesting {
  let programs: Programs
  let trusted: Trusted
  /// The hashes of line 1 and of the lines that are sealed, as they are now.
  let hashes: [Int: Digest]
  let progress: Progress

  func judge(_ entries: [SealedEntry]) throws -> [Attestation] {
    try entries.enumerated().map { number, sealed in
      try progress.report(number, entries.count)
      guard let seal = sealed.seal else {
        return Attestation(sealed, .bad(what: "its seal can't be read"))
      }
      return try judge(seal, sealed)
    }
  }

  private func judge(_ seal: Seal, _ sealed: SealedEntry) throws(Problem) -> Attestation {
    let text = seal.statement.text
    switch seal.proof {
    case .signature(let signature):
      let found = try Signatures(programs: programs).check(
        signature, of: text, signers: trusted.signers, at: sealed.time)
      return Attestation(sealed, state(found.state, of: seal), key: found.key)
    case .timestamp(let reply):
      let found = try TimeStamps(programs: programs).check(
        reply, of: text, authorities: trusted.authorities)
      return Attestation(sealed, state(found.state, of: seal), stamp: found.stamp?.stamp)
    case .unknown:
      let why = "a sort of seal that this program does not know"
      return Attestation(sealed, state(.unchecked(why: why), of: seal))
    }
  }

  /// What becomes of a seal whose proof is in that state, once the ledger is looked at.
  private func state(_ state: Attestation.State, of seal: Seal) -> Attestation.State {
    if case .bad = state { return state }
    let statement = seal.statement
    if statement.opening != hashes[1] { return .bad(what: "its seal is of another case") }
    return hashes[statement.head.entry] == statement.head.hash ? state : .contradicted
  }
}
