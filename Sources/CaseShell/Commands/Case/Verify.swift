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
        are mentioned. A cut end shows only against something kept elsewhere: --against takes what \
        `checkpoint` printed, or what stands at the foot of a report. Nothing is mended.

        --record reads the files of exhibits again and logs in their custody what was found: of \
        those named, or of all that have files.
        """,
      places: [.verified],
      options: [
        Option("against", Slot("ENTRY:HASH", meaning: "what `checkpoint` printed")),
        Option(flag: "ledger", meaning: "the ledger alone, not the vault"),
        Option(flag: "record", meaning: "log in custody what becomes of exhibits"), .why, .json,
        .plain,
      ],
      examples: ["verify", "verify --ledger", "verify --record X1"]),
    inScripts: true, writes: .flagged("record")
  ) { session, invocation in
    if invocation.has("record") { return try session.recordVerification(invocation) }
    if let exhibit = invocation.binding("exhibit") {
      throw Problem.mistyped(
        "exhibits are named with --record", at: exhibit.span,
        hint: "`verify --record \(exhibit.text)`; `verify` alone checks all")
    }
    var verdict = try Casebook.verify(
      try session.folder(), session.surroundings, ledgerOnly: invocation.has("ledger"),
      progress: session.progress)
    if let against = invocation.binding("against") {
      guard let head = Head(against.text) else {
        throw Problem.mistyped(
          "'\(against.text)' is no checkpoint", at: against.textSpan,
          hint: "ENTRY:HASH, as `checkpoint` prints it")
      }
      verdict.findings += try Casebook.compare(try session.folder(), with: head)
    }
    return VerdictView(verdict, wantsJSON: invocation.has("json")).outcome
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

/// What `verify` says.
private struct VerdictView {
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
      outcome = .lines(
        (verdict.findings + verdict.vault).map { "entry \($0.entry): \($0.what)" })
      outcome.notices = [summary]
    }
    if !verdict.void.isEmpty {
      let lines = verdict.void.map { String($0) }.joined(separator: ", ")
      outcome.notices.append("Void, from acts that were broken off: \(lines).")
    }
    outcome.notices += verdict.extra.prefix(VerdictView.shown).map { "\($0) is named by no entry." }
    if verdict.extra.count > VerdictView.shown {
      outcome.notices.append("So are \(verdict.extra.count - VerdictView.shown) more.")
    }
    outcome.code = verdict.isSound ? 0 : Problem.Kind.broken.rawValue
    return outcome
  }

  /// How many files that nothing names are mentioned by name.
  private static let shown = 10

  private var summary: String {
    if verdict.head.entry == 0 { return "Nothing is sound." }
    guard verdict.findings.isEmpty else {
      return "Sound up to entry \(verdict.head.entry), not after."
    }
    let count = verdict.vault.count == 1 ? "1 file" : "\(verdict.vault.count) files"
    return
      "The ledger is sound; \(count) of the vault \(verdict.vault.count == 1 ? "is" : "are") not."
  }
}
