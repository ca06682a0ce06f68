import CaseReports
import Groundwork

/// What holding a report against the case came to.
enum ReportVerdict {
  /// Every byte is as the ledger tells it.
  case identical
  /// Every line is, but not how the lines end.
  case lineEnds
  /// A line is not.
  case differs(TextDifference)
  /// Another version wrote it: how many facts agree, and those that only one side has.
  case facts(agreeing: Int, only: [ReportFacts.Fact], lacking: [ReportFacts.Fact])

  /// Compares a text with what was made again.
  static func compared(_ text: String, _ made: String, _ file: ReportFile) -> ReportVerdict {
    if text.isSame(as: made) { return .identical }
    return TextDifference(file.lines, ReportFile(made).lines).map { .differs($0) } ?? .lineEnds
  }

  /// Compares the facts of a text with those of what was made again.
  static func facts(_ told: ReportFacts, _ made: ReportFacts) -> ReportVerdict {
    let only = told.missing(in: made)
    return .facts(
      agreeing: told.facts.count - only.count, only: only, lacking: made.missing(in: told))
  }

  /// Whether the report says what the case says.
  var holds: Bool {
    switch self {
    case .identical, .lineEnds: true
    case .differs: false
    case .facts(_, let only, let lacking): only.isEmpty && lacking.isEmpty
    }
  }

  /// Its word, for a program.
  var word: String {
    switch self {
    case .identical: "identical"
    case .lineEnds: "line-ends"
    case .differs: "differs"
    case .facts: holds ? "same-facts" : "other-facts"
    }
  }
}
