import CaseModel
import Groundwork

/// The year that a reader has in mind: that of the date named last.
///
/// A short date leaves the year out, as newspapers do, only where it is this one.
struct ToldYear {
  private var year: Int64?

  /// Begins under a heading: its year, where it lies within one.
  init(_ heading: DateBounds = .unknown, _ zone: Zone) {
    year = ToldYear.year(of: heading, zone)
  }

  /// Takes note of a text that was told: of the year of the last date in it that has one.
  mutating func read(_ text: String) {
    var before: [Substring] = []
    for word in text.split(whereSeparator: { " –(),.;:".contains($0) }) {
      if let year = ToldYear.year(in: word, after: before) { self.year = year }
      before = before.suffix(1) + [word]
    }
  }

  /// The year that ends a date: `2021` after `Mei`, or after `May 21`; `25/5/2021`.
  private static func year(in word: Substring, after before: [Substring]) -> Int64? {
    let parts = word.split(separator: "/")
    guard let last = parts.last, last.utf8.count == 4, let year = Int64(last) else { return nil }
    return parts.count == 3 || before.contains { CaseDate.isName(String($0)) } ? year : nil
  }

  /// Whether a date lies wholly in it.
  func covers(_ bounds: DateBounds, _ zone: Zone) -> Bool {
    year != nil && ToldYear.year(of: bounds, zone) == year
  }

  /// The year in which `bounds` lies wholly.
  static func year(of bounds: DateBounds, _ zone: Zone) -> Int64? {
    guard let first = bounds.earliest, let last = bounds.latest else { return nil }
    let year = year(first, zone)
    return year == self.year(last, zone) ? year : nil
  }

  private static func year(_ unix: Int64, _ zone: Zone) -> Int64? {
    Int64(DateText.rfc3339(unix, zone: zone).prefix { $0 != "-" })
  }
}
