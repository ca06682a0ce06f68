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
    let signatures = Signatures(programs: surroundings.programs)
    guard let key = try key ?? signatures.keyOfAgent() else {
      throw Problem.refused(
        "there is no key to sign with",
        hint: "`seal --key FILE` names one; `ssh-keygen -t ed25519` makes one")
    }
    let statement = try statement()
    let signature = try signatures.sign(statement.text, with: key)
    let found = try signatures.check(
      signature, of: statement.text, signers: nil, at: DateText.utc(surroundings.clock()))
    guard found.state == .unknown else {
      throw Problem.refused("ssh-keygen made a signature that does not hold")
    }
    return try keep(Seal(statement, .signature(signature)), draft, key: found.key)
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
