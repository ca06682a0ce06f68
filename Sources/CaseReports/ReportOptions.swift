import CaseModel
import Groundwork

/// What a report is asked for, beside the case.
public struct ReportOptions: Sendable {
  /// By what the chronology is ordered.
  public enum Grouping: String, Vocabulary {
    case day, question, claimant

    /// What the word means, in one line.
    public var meaning: String {
      switch self {
      case .day: "day by day, as a newspaper tells it"
      case .question: "question by question, with every answer given"
      case .claimant: "claimant by claimant, with all that each said"
      }
    }
  }

  /// The language in which it is written.
  public var language: Language
  /// The zone of its days and times.
  public var zone: Zone
  /// Which records it tells of.
  public var query: Query
  /// All that shapes it, as it is typed after its name, with every word that must not go out taken
  /// out.
  public var words: String
  /// Which exhibits a report on exhibits tells of; empty for all.
  public var exhibits: [Name] = []
  /// By what it is ordered.
  public var grouping: Grouping
  /// The entry after which something counts as new; nil where nothing was asked.
  public var since: Int?
  /// The second by which clocks are read: what is overdue, and for how long.
  public var now: Int64
  /// Whether it goes out with pictures.
  public var pictures: Bool
  /// The reports that were handed over before, oldest first.
  public var handed: [Handed] = []
  /// Whether every sentence says of which records it speaks: for a report that is only looked
  /// through.
  var traces = false
  /// Whether a reader can pick what is shown.
  public var picks = false
  /// What the case is called on disk.
  public var caseName: String
  /// What writes it: `kronologi 0.1.0`.
  public var program: String
  /// Who is told how far it has come, and may stop it.
  public var progress = Progress.silent

  /// Makes options.
  public init(
    language: Language, zone: Zone, query: Query = Query(), words: String = "",
    grouping: Grouping = .day, since: Int? = nil, now: Int64 = 0, pictures: Bool = false,
    caseName: String,
    program: String
  ) {
    self.language = language
    self.zone = zone
    self.query = query
    self.words = words
    self.grouping = grouping
    self.since = since
    self.now = now
    self.pictures = pictures
    self.caseName = caseName
    self.program = program
  }
}
