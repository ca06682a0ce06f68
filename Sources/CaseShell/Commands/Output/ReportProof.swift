import CaseLedger
import CaseModel
import CaseReports
import CaseStore
import CommandLanguage
import Groundwork

/// Holds a report in a file against the case.
struct ReportProof {
  private let desk: ReadingDesk
  private let name: String

  init(_ desk: ReadingDesk, name: String) {
    self.desk = desk
    self.name = name
  }

  func outcome(of bytes: [UInt8]) throws -> Outcome {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem.broken("\(name) is no text", hint: whole)
    }
    let file = ReportFile(text)
    guard let foot = file.foot else {
      throw Problem.broken("\(name) has no foot of a report, or one that was changed", hint: whole)
    }
    try checkOrigin(of: foot)
    try checkLedger(against: foot.head)
    let made = try again(file, foot)
    let verdict: ReportVerdict =
      foot.program == Surroundings.program
      ? .compared(text, made, file) : .facts(ReportFacts(file), ReportFacts(ReportFile(made)))
    return ReportVerdictView(verdict, foot, caseName: try caseName(foot), desk).outcome
  }

  /// What the case is called here; as the foot has it, where that only masks it.
  private func caseName(_ foot: ReportFoot) throws -> String {
    let name = try desk.session.casebook().name
    for language in Language.allCases {
      let masked = try Discreet(desk.present, Discreet.Policy(language: language)).masked(name)
      if masked.isSame(as: foot.caseName) { return masked }
    }
    return name
  }

  /// The case is the one that the foot names.
  private func checkOrigin(of foot: ReportFoot) throws {
    let own = try desk.present.asOf(1).head.hash
    guard own != foot.origin else { return }
    throw Problem.broken(
      "\(name) is a report of another case, \(foot.caseName)",
      hint: """
        its first entry is \(short(foot.origin)), that of this case \(short(own)); name the case \
        with `-C CASE`
        """)
  }

  /// The ledger is sound, and holds the entry that the foot names.
  private func checkLedger(against head: Head) throws {
    let session = desk.session
    var how = Verification()
    how.ledgerOnly = true
    let verdict = try Casebook.verify(
      try session.folder(), session.surroundings, how, progress: session.progress)
    if let finding = verdict.findings.first {
      throw Problem.broken(
        "the ledger is not as it was written: entry \(finding.entry): \(finding.what)",
        hint: "`verify` tells more")
    }
    if head.entry <= verdict.head.entry, try desk.present.asOf(head.entry).head == head { return }
    throw Problem.broken(
      "the ledger has no entry \(head.entry) with the hash \(short(head.hash)) that \(name) names",
      hint: "it comes from another copy of the case, or the ledger was cut or written anew")
  }

  private func short(_ hash: Digest) -> String { "\(hash.hex.prefix(12))…" }

  /// The report as the ledger tells it, up to the entry that the foot names.
  private func again(_ file: ReportFile, _ foot: ReportFoot) throws -> String {
    if foot.lacksQuery {
      throw Problem.refused(
        "\(name) can't be made again: its query names what may not go out, so the foot lacks it",
        hint: "the case, and its entry \(foot.head.entry), are as the foot says")
    }
    do {
      let desk = try desk(foot)
      var order = try ReportOrder(
        desk, protection: foot.head.entry, template: self.desk.invocation.text("template"))
      order.options.caseName = foot.caseName
      return try order.text(columns: file.columns)
    } catch let problem as Problem where [.mistyped, .refused].contains(problem.kind) {
      throw Problem.broken(
        "what the foot of \(name) asks for can't be made: \(problem.what)",
        hint: problem.hint)
    }
  }

  /// The line that the foot says, and the case as it stood then.
  private func desk(_ foot: ReportFoot) throws -> ReadingDesk {
    let line = Quoting.line(["report", foot.report]) + " " + foot.options
    return ReadingDesk(
      invocation: try CommandCatalog.grammars.invocation(of: try Lexer.words(in: line)),
      reading: try desk.present.asOf(foot.head.entry), present: desk.present, session: desk.session)
  }
}

private let whole = "hand over Markdown, HTML or text as it was written, foot and all"
