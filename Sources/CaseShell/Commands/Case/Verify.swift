import CaseModel
import CaseLedger
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `verify [--against ENTRY:HASH]`.
  static let verify = Command.session(
    Grammar(
      "verify", summary: "check that the ledger is as it was written",
      details: """
        Every line is checked: its hash, its link to the line before, its canonical form. \
        A cut end shows only against something kept elsewhere: --against takes what `checkpoint` \
        printed, or what stands at the foot of a report. Nothing is mended or changed.
        """,
      options: [
        Option("against", Slot("ENTRY:HASH", meaning: "what `checkpoint` printed")), .json, .plain,
      ],
      examples: ["verify"])
  ) { session, invocation in
    var verdict = try Casebook.verify(
      try session.folder(), session.surroundings, progress: session.progress)
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
      options: [.plain], examples: ["checkpoint"])
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
      outcome = .lines(verdict.findings.map { "entry \($0.entry): \($0.what)" })
      outcome.notices = [
        verdict.head.entry == 0
          ? "Nothing is sound." : "Sound up to entry \(verdict.head.entry), not after."
      ]
    }
    if !verdict.void.isEmpty {
      let lines = verdict.void.map { String($0) }.joined(separator: ", ")
      outcome.notices.append("Void, from acts that were broken off: \(lines).")
    }
    outcome.code = verdict.isSound ? 0 : Problem.Kind.broken.rawValue
    return outcome
  }
}
