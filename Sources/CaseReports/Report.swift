import CaseModel
import Groundwork

/// A report: a pure function from a case to a document.
public struct Report: Sendable {
  /// What the words after a report's name say.
  public enum Subject: Sendable {
    /// Which records it tells of.
    case query
    /// Which exhibits, or none for all of them.
    case exhibits
    /// Which exhibits, at least one.
    case exhibit
  }

  /// Its word, as in `report chronology`.
  public let name: String
  /// What it shows, in one line, for help.
  public let summary: String
  /// What the words after its name say.
  public let subject: Subject
  /// Makes the document; the case comes only as `Discreet`, so no report can forget to be.
  public let run: @Sendable (Discreet, ReportOptions) throws -> Document

  /// Makes a report.
  public init(
    _ name: String, _ summary: String, about subject: Subject = .query,
    run: @escaping @Sendable (Discreet, ReportOptions) throws -> Document
  ) {
    self.name = name
    self.summary = summary
    self.subject = subject
    self.run = run
  }
}
