import Groundwork

/// A date as far as it has been read, to be filled from the one beside it: the `8` of `8–10 Juni`.
struct DateDraft {
  var year: Int?
  var month: Int?
  var day: Int?
  /// `14:30` or `14:30:05`.
  var clock: String?
  /// `Z` or `+07:00`.
  var offset: String?
  var weekday: Int?
  var isDecade = false
  var isSomeDay = false
  var isApproximate = false

  /// Whether it has a time and nothing else.
  var isOnlyClock: Bool { clock != nil && year == nil && month == nil && day == nil }

  /// Takes from the second end of a range what was said there for both, and the other way round.
  ///
  /// A year is never taken from the first: in `28 Des 2020 – 2 Jan` it would be a guess.
  static func share(_ first: inout DateDraft, _ last: inout DateDraft) {
    if last.isOnlyClock, first.clock != nil {
      (last.year, last.month, last.day) = (first.year, first.month, first.day)
    }
    // Only from day to day: in `5–6/2021` the 5 may well be a month.
    if first.day != nil, last.day != nil {
      first.month = first.month ?? last.month
      last.month = last.month ?? first.month
    }
    first.year = first.year ?? last.year
    if first.clock != nil, last.clock != nil { first.offset = first.offset ?? last.offset }
  }

  /// The EDTF that it amounts to.
  func edtf() throws(Problem) -> String {
    guard let year else { throw incomplete("the year is missing") }
    if day != nil, month == nil { throw incomplete("the month is missing") }
    if clock != nil, day == nil { throw incomplete("a time needs a day before it") }
    var text = DateText.fourDigits(Int64(year))
    if isDecade { text = String(text.dropLast()) + "X" }
    if let month { text += "-" + DateText.twoDigits(month) }
    if let day { text += "-" + DateText.twoDigits(day) }
    if isSomeDay {
      guard day == nil, !isDecade else {
        throw incomplete("`some day` goes with a month or a year")
      }
      text += month == nil ? "-XX-XX" : "-XX"
    }
    if let clock { text += "T" + clock + (offset ?? "") }
    return text + (isApproximate ? "~" : "")
  }

  /// A sentence about a weekday that is not that of the date.
  var warning: String? {
    guard let weekday, let year, let month, let day,
      let civil = CivilDay(year: Int64(year), month: month, day: day), civil.weekday != weekday
    else { return nil }
    let names = DateWords.weekdays.map(\.en)
    return "\(day) \(DateWords.months[month - 1].en) \(year) was a \(names[civil.weekday]), "
      + "not a \(names[weekday])"
  }

  private func incomplete(_ what: String) -> Problem {
    .mistyped(what, hint: DateReader.examples)
  }
}
