import CaseModel
import Groundwork

/// Dates in tables, where the time of day would only take room.
enum Days {
  /// The day in words; `tanpa tanggal` where there is none.
  static func worded(_ date: CaseDate?, _ file: CaseFile) -> String {
    guard let date, date.bounds(in: file.zone).span == 0 else {
      return date.worded(file.language, zone: file.zone, .plain)
    }
    return (day(of: date, file) ?? date).worded(file.language, zone: file.zone, .plain)
  }

  /// The day of a time.
  static func day(of date: CaseDate, _ file: CaseFile) -> CaseDate? {
    date.bounds(in: file.zone).earliest.flatMap { day($0, file) }
  }

  /// The day on which a second lies.
  static func day(_ unix: Int64, _ file: CaseFile) -> CaseDate? {
    try? CaseDate(edtf: String(DateText.rfc3339(unix, zone: file.zone).prefix(10)))
  }
}
