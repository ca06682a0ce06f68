import CaseModel
import Groundwork

/// Dates in tables, where the time of day would only take room.
enum Days {
  /// The day in words; `tanpa tanggal` where there is none.
  static func worded(_ date: CaseDate?, _ file: CaseFile) -> String {
    guard let date, date.bounds(in: file.zone).span == 0 else { return file.words(date) }
    return file.words(day(of: date, file) ?? date)
  }

  /// The day of a time.
  static func day(of date: CaseDate, _ file: CaseFile) -> CaseDate? {
    date.bounds(in: file.zone).earliest.flatMap { day($0, file.zone) }
  }

  /// The day by which clocks are read, in words.
  static func today(_ options: ReportOptions) -> String {
    day(options.now, options.zone).worded(options.language, zone: options.zone, .plain)
  }

  /// The number of the day on which a second lies; later days have higher ones.
  static func number(_ unix: Int64, _ file: CaseFile) -> Int {
    let local = file.zone.local(at: unix)
    return Int((local - (local % 86_400 + 86_400) % 86_400) / 86_400)
  }

  /// The day on which a second lies.
  static func day(_ unix: Int64, _ zone: Zone) -> CaseDate? {
    try? CaseDate(edtf: String(DateText.rfc3339(unix, zone: zone).prefix(10)))
  }
}
