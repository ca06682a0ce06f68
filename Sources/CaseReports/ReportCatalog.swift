/// The reports that can be made.
public enum ReportCatalog {
  /// Every report.
  public static let all: [Report] = [
    Actors.report,
    Brief.report,
    .certificate,
    Changes.report,
    Chronology.report,
    Claims.report,
    Corrections.report,
    .custody,
    Evidence.report,
    Open.report,
    Tasks.report,
    Timeline.report,
  ]

  /// The report of this name.
  public static func named(_ name: String) -> Report? { all.first { $0.name == name } }
}
