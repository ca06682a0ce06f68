import CaseModel
import Groundwork

extension Teller {
  /// When something was said, where the heading does not say so; and the time, where it does.
  struct When {
    /// `Selasa (25/5)`, `antara 20 dan 22 Mei`; `Tuesday (25 May)` in English.
    var day: String?
    /// `Pukul 20.00`, `At 20:00`.
    var time: String?
  }

  /// What a sentence has to say of a date under this heading.
  func when(_ date: CaseDate?) -> When {
    guard let date, date != headingDate else { return When() }
    let bounds = date.bounds(in: file.zone)
    guard !isKnown(heading) || !bounds.lies(within: heading) || heading.span > 1 else {
      guard bounds.span == 0 else { return When() }
      return When(time: file.words(date, .time))
    }
    return When(day: day(date, bounds))
  }

  /// Whether a date lies wholly under this heading.
  func isHere(_ date: CaseDate?) -> Bool {
    guard let date, isKnown(heading) else { return true }
    return date.bounds(in: file.zone).lies(within: heading)
  }

  private func isKnown(_ bounds: DateBounds) -> Bool {
    bounds.earliest != nil || bounds.latest != nil
  }

  /// The date as a sentence takes it; the year is left out where the date before had the same.
  private func day(_ date: CaseDate, _ bounds: DateBounds) -> String {
    let isCertain = bounds.span <= 1 && !date.isApproximate && !date.isUncertain
    guard toldYear.covers(bounds, file.zone),
      let year = ToldYear.year(of: bounds, file.zone)
    else {
      return isCertain
        ? onDay(Days.worded(date, file)) : date.prose(file.language, zone: file.zone)
    }
    if isCertain { return onDay(file.words(date, .short)) }
    let words = date.prose(file.language, zone: file.zone)
    let tail = " \(year)"
    let rest = words.dropLast(tail.count)
    return words.hasSuffix(tail) && rest.contains(where: \.isNumber) ? String(rest) : words
  }

  private func onDay(_ words: String) -> String {
    file.language == .english ? "on \(words)" : words
  }
}
