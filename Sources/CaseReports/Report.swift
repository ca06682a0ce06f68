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
    /// Which of the reports that were handed over, by their exhibits, or none for all of them.
    case handed
  }

  /// Its word, as in `report chronology`.
  public let name: String
  /// What it shows, in one line, for help.
  public let summary: String
  /// What the words after its name say.
  public let subject: Subject
  /// Whether what it says depends on the moment by which clocks are read.
  public let reckons: Bool
  /// Whether it tells of what was handed over.
  public var needsHanded: Bool { name == "chronology" || subject == .handed }
  private let body: @Sendable (Discreet, ReportOptions) throws -> [Block]

  /// Makes a report of what stands above its foot.
  public init(
    _ name: String, _ summary: String, about subject: Subject = .query, reckons: Bool = false,
    body: @escaping @Sendable (Discreet, ReportOptions) throws -> [Block]
  ) {
    self.name = name
    self.summary = summary
    self.subject = subject
    self.reckons = reckons
    self.body = body
  }

  /// Makes the document; the case comes only as `Discreet`, so no report can forget to be, and none
  /// can forget its foot.
  public func run(_ reading: Discreet, _ options: ReportOptions) throws -> Document {
    let foot = try Foot.made(reading, options, report: name)
    let below = try Foot.blocks(foot, reading, options, reckons: reckons)
    return Document(try body(reading, options) + below, foot: foot)
  }
}
