import Groundwork

extension DateWriter {
  /// The words of a date some of whose digits are not known.
  func vague(_ point: DatePoint) -> String {
    switch point.shape {
    case .someDay(let year, let month):
      let month = "\(name(month)) \(digits(year))"
      return Phrase(id: "suatu hari pada \(month)", en: "some day in \(month)")[language]
    case .someDayOfYear(let year):
      return Phrase(id: "suatu hari pada \(digits(year))", en: "some day in \(digits(year))")[
        language]
    case .someMonth(let year):
      return Phrase(id: "suatu bulan pada \(digits(year))", en: "some month in \(digits(year))")[
        language]
    case .century(let year):
      return Phrase(
        id: "suatu tahun antara \(year) dan \(year + 99)",
        en: "some year between \(year) and \(year + 99)")[language]
    case .estimate(let year):
      let years = [point.first ?? 0, point.last ?? 0].map { digits(CivilDay(number: $0).year) }
      return Phrase(id: "sekitar \(digits(year))", en: "about \(digits(year))")[language]
        + " (\(between(years[0], years[1])))"
    case .unknownYear: return Phrase(id: "tahun tidak diketahui", en: "unknown year")[language]
    case .mask(let start, let end):
      let bytes = edtf.utf8.dropFirst(Int(start)).prefix(Int(end - start))
      return mask(String(decoding: bytes, as: UTF8.self), point)
    default: return ""
    }
  }

  /// Between which days a mask lies, and the mask itself, for there are no words for it.
  private func mask(_ text: String, _ point: DatePoint) -> String {
    guard let first = point.first, let last = point.last else { return text }
    let days = [first, last].map { number in
      let day = CivilDay(number: number)
      return "\(day.day) \(name(day.month)) \(digits(day.year))"
    }
    return "\(between(days[0], days[1])) (\(text))"
  }

  private func between(_ low: String, _ high: String) -> String {
    Phrase(id: "antara \(low) dan \(high)", en: "between \(low) and \(high)")[language]
  }
}
