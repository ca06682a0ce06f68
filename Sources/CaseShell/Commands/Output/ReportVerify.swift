import CaseModel
import CaseReports
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `report verify FILE`.
  static let reportVerify = Command.reading(
    Grammar(
      "report verify", summary: "check that a report says what the case said",
      details: """
        The foot of a report names case, entry, query and options: the report is made again from \
        the ledger as of that entry, and compared. What another version of this program wrote is \
        compared by its facts: ids, dates, values, sources, whatever the wording. The ledger itself \
        is checked first. Exit code 3 where the file, or the ledger, is not as it should be.
        """,
      places: [
        Place("file", Slot("FILE", topic: "file", meaning: "a report in Markdown, HTML or text"))
      ],
      options: [
        Option(
          "template", Slot("FILE", topic: "file"),
          meaning: "where the template of the report lies; else in this folder"),
        .json, .plain,
      ],
      examples: ["report verify chronology.md", "report verify brief.html --json"])
  ) { desk in
    guard let name = desk.invocation.binding("file") else { return Outcome() }
    let bytes: [UInt8]
    do { bytes = try desk.session.folders.bytes(of: name.text) } catch let problem as Problem {
      throw problem.at(name.textSpan)
    }
    return try ReportProof(desk, name: name.text).outcome(of: bytes)
  }
}
