import Groundwork

extension EDTFReader {
  /// Finds the days that a year, month and day, or masks of them, can mean.
  func resolve(
    _ year: YearDigits, _ month: PairDigits?, _ day: PairDigits?, from start: Int
  ) throws(Problem) -> DatePoint {
    if let code = month?.exact, (21...41).contains(code) {
      return try season(code, of: year, day)
    }
    let months = month?.numbers(upTo: 12) ?? Array(1...12)
    guard !months.isEmpty else {
      throw refusal("is no date: months run from 01 to 12, seasons from 21 to 41")
    }
    let days = day?.numbers(upTo: 31)
    guard days?.isEmpty != true else { throw refusal("is no date: days run from 01 to 31") }
    guard let first = extreme(year.years, months, days, least: true),
      let last = extreme(year.years.reversed(), months.reversed(), days?.reversed(), least: false)
    else { throw missing(year, month, day) }
    let known = !year.isUnknown
    return DatePoint(
      shape: shape(year, month, day) ?? .mask(Int32(start), Int32(mark)),
      first: known ? first : nil,
      last: known ? last : nil)
  }

  /// The first day there is, trying the numbers in the order given.
  private func extreme(
    _ years: some Sequence<Int64>, _ months: [Int], _ days: [Int]?, least: Bool
  ) -> Int64? {
    for year in years {
      for month in months {
        let length = CivilDay.length(ofMonth: month, year: year)
        let day = days.map { days in days.first { $0 <= length } } ?? (least ? 1 : length)
        if let day { return CivilDay.number(year: year, month: month, day: day) }
      }
    }
    return nil
  }

  private func missing(_ year: YearDigits, _ month: PairDigits?, _ day: PairDigits?) -> Problem {
    guard let year = year.exact, let month = month?.exact else {
      return refusal("is no date: no year that it can mean has such a day")
    }
    let length = CivilDay.length(ofMonth: month, year: year)
    let name = DateWords.months[month - 1].en
    return refusal("is no date: \(name) \(DateWords.year(year)[.english]) has \(length) days")
  }

  private func shape(
    _ year: YearDigits, _ month: PairDigits?, _ day: PairDigits?
  ) -> DatePoint.Shape? {
    guard let exact = year.exact else {
      if month != nil { return nil }
      if year.isUnknown { return .unknownYear }
      if year.negative { return nil }
      return year.hidden == 1 ? .decade(year.low) : year.hidden == 2 ? .century(year.low) : nil
    }
    guard let month else { return .year(exact) }
    if month.isUnknown {
      return day == nil ? .someMonth(exact) : day?.isUnknown == true ? .someDayOfYear(exact) : nil
    }
    guard let month = month.exact else { return nil }
    guard let day else { return .month(exact, month) }
    if day.isUnknown { return .someDay(exact, month) }
    return day.exact == nil ? nil : .day
  }

  // MARK: Seasons

  /// The months of a season, quarter, third or half; beyond 12 in the next year.
  ///
  /// ISO 8601-2 leaves 21 to 24 to the place. They are read as northern ones, by whole months,
  /// as those mean it who write them.
  private func season(
    _ code: Int, of year: YearDigits, _ day: PairDigits?
  ) throws(Problem) -> DatePoint {
    guard day == nil, let year = year.exact else {
      throw refusal("gives a season, which has a whole year before it and nothing after it")
    }
    let (start, length): (Int, Int) =
      switch code {
      case 21...24: (code * 3 - 60, 3)
      case 25...28: (code * 3 - 72, 3)
      case 29, 30: (code * 3 - 78, 3)
      case 31, 32: (code * 3 - 90, 3)
      case 33...36: (code * 3 - 98, 3)
      case 37...39: (code * 4 - 147, 4)
      default: (code * 6 - 239, 6)
      }
    let next = start + length
    let end = CivilDay.number(
      year: year + (next > 12 ? 1 : 0), month: next > 12 ? next - 12 : next, day: 1)
    return DatePoint(
      shape: .season(year, code), first: CivilDay.number(year: year, month: start, day: 1),
      last: end - 1)
  }
}
