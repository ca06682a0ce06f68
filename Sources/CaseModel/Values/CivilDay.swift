/// A day of the Gregorian calendar, also before its introduction, in no zone.
public struct CivilDay: Hashable, Sendable {
  /// The year as astronomers count: 0 is 1 BCE.
  public let year: Int64
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// The years that can be counted in seconds with room to spare lie within plus or minus this.
  public static let farthestYear: Int64 = 200_000_000_000

  /// Makes a day; nil where the calendar has no such day.
  public init?(year: Int64, month: Int, day: Int) {
    guard abs(year.clamped()) <= CivilDay.farthestYear, (1...12).contains(month), day >= 1,
      day <= CivilDay.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the day that lies `number` days after 1970-01-01.
  public init(number: Int64) {
    // Howard Hinnant's civil_from_days: eras of 400 years that begin on 1 March.
    let limit: Int64 = 110_000_000_000_000
    let shifted = min(max(number, -limit), limit) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The days since 1970-01-01.
  public var number: Int64 { CivilDay.number(year: year, month: month, day: day) }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  public var weekday: Int { Int(((number + 3) % 7 + 7) % 7) }

  /// Whether `year` has a 29 February.
  public static func isLeap(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month from 1 to 12 has in `year`.
  public static func length(ofMonth month: Int, year: Int64) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days since 1970-01-01 of a day that the caller knows to exist.
  static func number(year: Int64, month: Int, day: Int) -> Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Int64 {
  /// The number itself, or the nearest whose magnitude can be taken.
  func clamped() -> Int64 { Swift.max(self, -Int64.max) }

  /// The sum, or the nearest number there is.
  func adding(clamped other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  /// The quotient rounded down and what is left, which is never negative.
  func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
