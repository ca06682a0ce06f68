import CaseModel
import Groundwork

/// A report: a pure function from a case to a document.
public struct Report: Sendable {
  /// Its word, as in `report chronology`.
  public let name: String
  /// What it shows, in one line, for help.
  public let summary: String
  /// Makes the document; the case comes only as `Discreet`, so no report can forget to be.
  public let run: @Sendable (Discreet, ReportOptions) throws -> Document

  /// Makes a report.
  public init(
    _ name: String, _ summary: String,
    run: @escaping @Sendable (Discreet, ReportOptions) throws -> Document
  ) {
    self.name = name
    self.summary = summary
    self.run = run
  }
}
