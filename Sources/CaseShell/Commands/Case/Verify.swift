import CaseModel
import CaseLedger
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `verify [--against ENTRY:HASH]`.
  static let verify = Command.session(
    Grammar(
      "verify", summary: "check that ledger and vault are as they were written",
      details: """
        Every line is checked: its hash, its link to the line before, its canonical form; and every \
        file that a line names: that it is there, its size, its SHA-256. Files that nothing names \
        are mentioned. What is wrong is told apart: altered, reformatted, reordered, cut off, forked \
        and more (FORMAT.md lists the words). A cut end shows only against something that has seen \
        it: the index, a report that was handed over, or --against, which takes what `checkpoint` \
        printed, or what stands at the foot of a report. Nothing is mended. Of a bag all \
        other files are compared with its manifests too.

        --deep folds the ledger anew, which shows what no hash does: changes that do not fit what \
        stood before them, references to what never was.

        Every seal is checked too: that it holds, and whose it is. --signers says whose keys are \
        which (ALLOWED SIGNERS of ssh-keygen); without it KRONOLOGI_SIGNERS, or the file \
        allowed_signers beside the ledger. --authorities has the certificates of those whose time \
        stamps count; without it KRONOLOGI_AUTHORITIES, or authorities.pem. Whom nobody vouches \
        for is mentioned, and is no fault.

        --record reads the files of exhibits again and logs in their custody what was found: of \
        those named, or of all that have files.
        """,
      places: [.verified],
      options: [
        Option("against", Slot("ENTRY:HASH", meaning: "what `checkpoint` printed")),
        .signers, .authorities,
        Option(flag: "deep", meaning: "fold the ledger anew, and look at every reference"),
        Option(flag: "ledger", meaning: "the ledger alone, not the vault"),
        Option(flag: "record", meaning: "log in custody what becomes of exhibits"), .why, .json,
        .plain,
      ],
      examples: [
        "verify", "verify --ledger", "verify --deep", "verify --signers allowed_signers",
        "verify --record X1",
      ]),
    inScripts: true, writes: .flagged("record")
  ) { session, invocation in
    if invocation.has("record") { return try session.recordVerification(invocation) }
    if let exhibit = invocation.binding("exhibit") {
      throw Problem.mistyped(
        "exhibits are named with --record", at: exhibit.span,
        hint: "`verify --record \(exhibit.text)`; `verify` alone checks all")
    }
    let verdict = try Casebook.verify(
      try session.folder(), session.surroundings, try verification(invocation, session),
      progress: session.progress)
    return VerdictView(verdict, wantsJSON: invocation.has("json")).outcome
  }

  private static func verification(
    _ invocation: Invocation, _ session: Session
  ) throws -> Verification {
    var how = Verification()
    how.trusted = try session.trusted(invocation)
    how.ledgerOnly = invocation.has("ledger")
    how.isDeep = invocation.has("deep")
    if let against = invocation.binding("against") {
      guard let head = Head(against.text) else {
        throw Problem.mistyped(
          "'\(against.text)' is no checkpoint", at: against.textSpan,
          hint: "ENTRY:HASH, as `checkpoint` prints it")
      }
      how.witnesses = [Witness("the checkpoint", head)]
    }
    return how
  }

  /// `checkpoint`.
  static let checkpoint = Command.session(
    Grammar(
      "checkpoint", summary: "print the ledger's head, to keep elsewhere",
      details: "Whoever has it can show later, with `verify --against`, that nothing was cut.",
      options: [.plain], examples: ["checkpoint"]),
    inScripts: true
  ) { session, _ in
    let casebook = try session.casebook()
    try casebook.refresh()
    if let damage = casebook.damage { throw damage }
    return .lines([casebook.head.description])
  }

  /// `reindex`.
  static let reindex = Command.session(
    Grammar(
      "reindex", summary: "build the index anew from the ledger",
      details: "Never needed; it also accepts a ledger that is shorter than it was.",
      options: [.plain], examples: ["reindex"])
  ) { session, _ in
    let casebook = try session.casebook()
    if !casebook.isRebuilt || session.isShell { try casebook.reindex() }
    if let damage = casebook.damage { throw damage }
    return .note("The index has \(casebook.head.entry) entries.")
  }
}
