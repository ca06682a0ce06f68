import Groundwork

extension Check {
  /// An exhibit that went out with one person and came in with another.
  static let custodyGap = Check(
    "custody-gap", "an exhibit that went out with one person and came in with another",
    in: [Exhibit.word]
  ) { exhibit, desk in
    try desk.custody(of: exhibit.id).gaps(desk.call).map { gap in
      Finding(
        exhibit.id, "\(gap.step.record.id): \(gap.what)",
        next: "log the step between, with its --when, or correct one: \(gap.correction)")
    }
  }
}
