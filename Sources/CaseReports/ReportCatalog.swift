/// The reports that can be made.
public enum ReportCatalog {
  /// Every report.
  public static let all: [Report] = [
    .certificate,
    Chronology.report,
    .custody,
  ]

  /// The report of this name.
  public static func named(_ name: String) -> Report? { all.first { $0.name == name } }
}
