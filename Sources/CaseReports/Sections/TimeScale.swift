import CaseModel
import Groundwork

/// The scale of a picture: days, weeks, months or years, never more than a line has room for.
struct TimeScale {
  private static let most = 10

  let start: Int64
  let end: Int64
  private let file: CaseFile

  init(_ start: Int64, _ end: Int64, _ file: CaseFile) {
    self.start = start
    self.end = end
    self.file = file
  }

  /// The places that are named, the year only where it is another than before.
  var ticks: [TimeChart.Tick] {
    let days = Int((end - start) / 86_400) + 1
    if let step = [1, 2, 7, 14].first(where: { days / $0 <= TimeScale.most }) {
      return self.days(every: step)
    }
    if let step = [1, 2, 3, 6].first(where: { days / (30 * $0) <= TimeScale.most }) {
      return months(every: step)
    }
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500]
    return years(every: steps.first { days / (365 * $0) <= TimeScale.most } ?? 1000)
  }

  private func days(every step: Int) -> [TimeChart.Tick] {
    // Weeks begin on Monday; day 0 was a Thursday.
    let phase = step % 7 == 0 ? 4 : 0
    var year = ""
    return (Days.number(start, file)...Days.number(end, file)).compactMap { number in
      guard ((number - phase) % step + step) % step == 0 else { return nil }
      let second = file.zone.instant(ofLocal: Int64(number) * 86_400)
      guard second >= start, let day = Days.day(second, file.zone) else { return nil }
      let own = String(day.edtf.prefix { $0 != "-" })
      let words = file.words(day)
      defer { year = own }
      let tail = " \(own)"
      let short = own == year && words.hasSuffix(tail) ? String(words.dropLast(tail.count)) : words
      return TimeChart.Tick(at: second, label: short)
    }
  }

  private func months(every step: Int) -> [TimeChart.Tick] {
    years.flatMap { year in
      stride(from: 1, through: 12, by: step).compactMap { month in
        tick("\(digits(year))-\(month < 10 ? "0" : "")\(month)")
      }
    }
  }

  private func years(every step: Int) -> [TimeChart.Tick] {
    years.filter { $0 % step == 0 }.compactMap { tick(digits($0)) }
  }

  private func tick(_ edtf: String) -> TimeChart.Tick? {
    guard let date = try? CaseDate(edtf: edtf), let at = date.bounds(in: file.zone).earliest,
      at >= start, at <= end
    else { return nil }
    return TimeChart.Tick(at: at, label: file.words(date))
  }

  /// The years that the scale touches, within those that EDTF writes with four digits.
  private var years: ClosedRange<Int> {
    func year(_ second: Int64) -> Int {
      let text = DateText.rfc3339(second, zone: file.zone)
      return text.hasPrefix("-") ? 0 : Int(text.prefix { $0 != "-" }) ?? 9999
    }
    let first = min(max(year(start), 0), 9999)
    return first...min(max(year(end), first), 9999)
  }

  private func digits(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
  }
}
