import CaseLedger
import CaseModel
import Groundwork

extension Casebook {
  /// A request to an authority for a time stamp of the ledger as it stands.
  public func stampRequest() throws -> (bytes: [UInt8], head: Head) {
    let statement = try statement()
    return (try stamps.request(for: statement.text), statement.head)
  }

  /// What an authority replies to a request, which is sent to it now.
  public func reply(of authority: String) throws -> [UInt8] {
    try stamps.send(try stampRequest().bytes, to: authority)
  }

  /// Keeps an authority's reply, whichever entry it is of.
  ///
  /// - Throws: `Problem` where it is of no entry of this ledger, or does not hold.
  public func stamp(
    with reply: [UInt8], trusting trusted: Trusted, _ draft: ActDraft
  ) throws -> (Sealed, Attestation.State) {
    guard let found = try stamps.read(reply) else {
      throw Problem.refused("that is no reply of an authority (RFC 3161)")
    }
    guard found.isGranted else {
      throw Problem.refused("the authority refused: \(found.refusal ?? "it does not say why")")
    }
    let opening = try statement().opening
    var sealed: Head?
    try ledger.eachHead { head in
      let text = SealStatement(opening: opening, head: head).text
      if Digest(of: Array(text.utf8)) == found.digest { sealed = head }
      return sealed == nil
    }
    guard let sealed else {
      throw Problem.refused(
        "the reply is of no entry of this ledger",
        hint: "`seal --timestamp --request FILE` writes what an authority has to be sent")
    }
    let statement = SealStatement(opening: opening, head: sealed)
    let (state, _) = try stamps.check(
      reply, of: statement.text, authorities: trusted.orBeside(folder).authorities)
    switch state {
    case .good, .unknown, .contradicted: break
    case .bad(let what), .unchecked(let what): throw Problem.refused("the reply is no use: \(what)")
    }
    let seal = Seal(statement, .timestamp(reply))
    return (try keep(seal, draft, stamp: found.stamp), state)
  }

  private var stamps: TimeStamps { TimeStamps(programs: surroundings.programs) }
}
