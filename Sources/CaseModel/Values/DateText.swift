/// Instants as RFC 3339 text.
public enum DateText {
  /// An instant in UTC, such as `2026-11-23T08:00:00Z`.
  public static func utc(_ unix: Int64) -> String { wall(unix) + "Z" }

  /// An instant as a zone's clocks show it, such as `2026-11-23T15:00:00+07:00`.
  ///
  /// Years beyond 0 to 9999, which RFC 3339 has not, are written with a sign as ISO 8601 does.
  public static func rfc3339(_ unix: Int64, zone: Zone) -> String {
    let minutes = wholeMinutes(zone.offset(at: unix))
    let time = wall(unix.adding(clamped: Int64(minutes * 60)))
    return time + (minutes == 0 ? "Z" : offset(minutes * 60))
  }

  /// The instant that RFC 3339 text such as `2026-11-23T08:00:00Z` names; nil without an offset.
  public static func parseInstant(_ text: String) -> Int64? {
    guard text.utf8.count >= 20, let point = QuickDate.read(text), let clock = point.clock,
      clock.hasSeconds, clock.offset != nil
    else { return nil }
    return point.bounds(in: .utc).earliest
  }

  /// An offset from UTC such as `+07:00`.
  static func offset(_ seconds: Int) -> String {
    let minutes = abs(wholeMinutes(seconds))
    return (seconds < 0 && minutes > 0 ? "-" : "+") + twoDigits(minutes / 60) + ":"
      + twoDigits(minutes % 60)
  }

  /// An offset as EDTF has it in normal form, `Z` or `+07:00`.
  static func edtfOffset(_ seconds: Int) -> String { seconds == 0 ? "Z" : offset(seconds) }

  /// A number from 0 to 99 in two digits.
  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A year in four digits or more, after a minus where it is negative.
  static func fourDigits(_ year: Int64) -> String {
    let digits = String(year.magnitude)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return (year < 0 ? "-" : "") + zeros + digits
  }

  /// The nearest whole minutes: no offset is written with seconds.
  static func wholeMinutes(_ seconds: Int) -> Int {
    (seconds + (seconds < 0 ? -30 : 30)) / 60
  }

  private static func wall(_ seconds: Int64) -> String {
    let (days, rest) = seconds.flooredDivision(by: 86_400)
    let day = CivilDay(number: days)
    let second = Int(rest)
    let sign = day.year > 9999 ? "+" : ""
    return "\(sign)\(fourDigits(day.year))-\(twoDigits(day.month))-\(twoDigits(day.day))T"
      + "\(twoDigits(second / 3600)):\(twoDigits(second / 60 % 60)):\(twoDigits(second % 60))"
  }
}
