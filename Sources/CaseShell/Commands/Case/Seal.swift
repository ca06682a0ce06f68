import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `seal [--key FILE]`, `seal --timestamp …`.
  static let seal = Command.session(
    Grammar(
      "seal", summary: "sign the ledger as it stands with your SSH key, or have its time stamped",
      details: """
        What is signed names the case by the hash of its first entry, and its last entry with its \
        hash; the signature is kept as an entry that changes nothing. ssh-keygen makes it, with \
        the key of --key (also a public one whose other half the agent has), else of \
        KRONOLOGI_KEY, else ~/.ssh/id_ed25519, else the agent's only one. `verify` checks all seals.

        --timestamp has an authority bear out since when the same has been so (RFC 3161): \
        --authority sends the request to the address named, and nowhere else; --request writes it \
        to a file, and --reply takes what came back, also when more has been added meanwhile. \
        Seal first: the stamp then bears out the signature too.
        """,
      options: [
        .key,
        Option(flag: "timestamp", meaning: "a time stamp instead of a signature"),
        Option("authority", Slot("URL", meaning: "who is asked for it, by http or https")),
        Option("request", Slot("FILE", topic: "file", meaning: "write the request to this file")),
        Option("reply", Slot("FILE", topic: "file", meaning: "keep the reply in this file")),
        .authorities, .why,
        Option(flag: "dry-run", meaning: "show what would be signed, sign nothing"), .json, .plain,
      ],
      examples: ["seal", "seal --key kunci", "seal --timestamp --request stamp.tsq"]),
    writes: .always
  ) { session, invocation in
    try session.refusePast()
    let casebook = try session.casebook()
    if invocation.has("dry-run") {
      return Outcome(
        try casebook.statement().text, notices: ["Nothing was written: this was a dry run."])
    }
    if let outcome = try session.stamp(invocation) { return outcome }
    let draft = ActDraft(command: "seal", why: invocation.text("why"))
    let sealed = try casebook.seal(with: try session.signingKey(invocation), draft)
    session.own([sealed.act])
    return SealedView(sealed, session, wantsJSON: invocation.has("json")).outcome
  }
}
