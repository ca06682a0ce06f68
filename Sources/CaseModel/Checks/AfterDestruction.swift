import Groundwork

extension Check {
  /// Something that was done with an exhibit which was no longer there.
  static let afterDestruction = Check(
    "after-destruction", "custody of an exhibit after it was destroyed", in: [Exhibit.word]
  ) { exhibit, desk in
    try desk.custody(of: exhibit.id).afterDestruction(in: desk.zone).map { gap in
      Finding(
        exhibit.id, "\(gap.step.record.id): \(gap.what)",
        next: "a further record corrects a mistaken one: `--supersedes \(gap.step.record.id)`")
    }
  }
}
