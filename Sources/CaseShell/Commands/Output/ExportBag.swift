import CaseExchange
import CaseLedger
import CaseModel
import CaseReports
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `export bag DIR`.
  static let exportBag = Command.reading(
    Grammar(
      "export \(ExchangeFormat.bag.word)", summary: ExchangeFormat.bag.summary,
      details: ExchangeFormat.bag.details, places: [.freshFolder], options: [.json, .plain],
      examples: ["export bag serahan"])
  ) { desk in
    guard let binding = desk.invocation.binding("folder") else { return Outcome() }
    try desk.refuseAllButPresent("a bag holds the case as it stands")
    let casebook = try desk.session.casebook()
    let folder = try desk.session.freshFolder(binding)
    let files = try casebook.pack(
      upTo: desk.reading.head, into: folder, papers: try desk.bagPapers(),
      try desk.bagInfo(casebook.caseHash()))
    let whole = """
      The ledger and the evidence in it are whole: names, numbers and texts stand there unmasked, \
      whatever their TLP.
      """
    guard desk.wantsJSON else { return .lines([binding.text], notices: [whole]) }
    return .json(
      .object([
        "path": .text(binding.text), "files": .count(files),
        "head": .text(desk.reading.head.description),
      ]), notices: [whole])
  }
}

extension Place {
  /// A folder that is to be made.
  static let freshFolder = Place(
    "folder", Slot("DIR", topic: "file", meaning: "the folder to make"), isText: true)
}

extension Session {
  /// The folder of this name, made where it lacks; never among a case's own files.
  func freshFolder(_ binding: Binding) throws -> FreshFolder {
    guard !binding.text.isEmpty else {
      throw Problem.mistyped("no folder is named", at: binding.span)
    }
    do throws(Problem) {
      return try FreshFolder(try folders.target(binding.text), shown: binding.text)
    } catch { throw error.at(binding.span) }
  }
}

extension ReadingDesk {
  /// Refuses the past, and a script, whose changes the ledger does not have yet.
  func refuseAllButPresent(_ why: String) throws {
    let verb = invocation.verb.joined(separator: " ")
    guard session.script == nil else { throw Problem.refused("a script has no `\(verb)`") }
    guard session.past == nil else {
      throw Problem.refused(why, hint: "`as-of now` comes back to the present")
    }
  }

  /// What lies in a bag beside ledger and evidence: the reports as `report` makes them, masked, and
  /// the description of the format.
  fileprivate func bagPapers() throws -> [(path: String, text: String)] {
    try ["chronology", "evidence", "custody"].map { name in
      let line = try Lexer.words(in: "report \(name)")
      let desk = ReadingDesk(
        invocation: try CommandCatalog.grammars.invocation(of: line), reading: reading,
        present: present, session: session)
      let text = try ReportOrder(desk).text(columns: session.screen.columns)
      return ("reports/\(name).md", text)
    } + [("FORMAT.md", FormatDocument.text)]
  }

  fileprivate func bagInfo(
    _ caseHash: Digest
  ) throws -> [(label: String, value: String)] {
    let now = DateText.rfc3339(session.surroundings.clock(), zone: try zone)
    return try BagInfo.lines(
      try Discreet(reading, try policy(try reading.language)), caseHash: caseHash,
      day: String(now.prefix(10)), program: Surroundings.program)
  }
}
