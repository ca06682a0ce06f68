import CaseLedger
import CaseModel
import Groundwork

/// A seal that was set.
public struct Sealed: Sendable {
  /// The seal.
  public let seal: Seal
  /// The act that keeps it.
  public let act: Act
  /// The key, in ssh-keygen's words.
  public let key: String?
  /// When an authority stamped it.
  public let stamp: Attestation.Stamp?
}

extension Casebook {
  /// What a seal of the ledger as it stands says.
  public func statement() throws -> SealStatement {
    try refresh()
    if let damage { throw damage }
    guard let opening = try ledger.hashes(of: [1])[1] else {
      throw Problem.broken("entry 1 is missing")
    }
    return SealStatement(opening: opening, head: head)
  }

  /// Signs the ledger as it stands, and keeps that.
  ///
  /// Whoever has to unlock a key may take long over it, so nothing is locked meanwhile: what others
  /// add stands between the sealed entry and the seal.
  public func seal(with key: SigningKey?, _ draft: ActDraft) throws -> Sealed {
    guard let key = try key ?? keyOfAgent() else {
      throw Problem.refused(
        "there is no key to sign with",
        hint: "`seal --key FILE` names one; `ssh-keygen -t ed25519` makes one")
    }
    let signed = try sign(try statement(), with: key)
    return try keep(signed.seal, draft, key: signed.key)
  }

  /// The only key of the agent; nil where there is no agent, or it has none.
  public func keyOfAgent() throws(Problem) -> SigningKey? {
    try Signatures(programs: surroundings.programs).keyOfAgent()
  }

  /// Signs a statement, and looks whether the signature holds; returns it with the key in
  /// ssh-keygen's words.
  func sign(
    _ statement: SealStatement, with key: SigningKey
  ) throws(Problem) -> (seal: Seal, key: String?) {
    let signatures = Signatures(programs: surroundings.programs)
    let signature = try signatures.sign(statement.text, with: key)
    let found = try signatures.check(
      signature, of: statement.text, signers: nil, at: DateText.utc(surroundings.clock()))
    guard found.state == .unknown else {
      throw .refused("ssh-keygen made a signature that does not hold")
    }
    return (Seal(statement, .signature(signature)), found.key)
  }

  /// Appends a seal.
  func keep(
    _ seal: Seal, _ draft: ActDraft, key: String? = nil, stamp: Attestation.Stamp? = nil
  ) throws -> Sealed {
    var draft = draft
    draft.seal = seal
    let (_, written) = try write(draft) { _ in }
    guard let act = written.acts.first else {
      throw Problem(.internalError, "a seal left no entry")
    }
    return Sealed(seal: seal, act: act, key: key, stamp: stamp)
  }
}
