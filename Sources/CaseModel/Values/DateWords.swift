import Groundwork

/// The names of months, days and seasons.
enum DateWords {
  /// The months from January.
  static let months = [
    Phrase(id: "Januari", en: "January"), Phrase(id: "Februari", en: "February"),
    Phrase(id: "Maret", en: "March"), Phrase(id: "April", en: "April"),
    Phrase(id: "Mei", en: "May"), Phrase(id: "Juni", en: "June"),
    Phrase(id: "Juli", en: "July"), Phrase(id: "Agustus", en: "August"),
    Phrase(id: "September", en: "September"), Phrase(id: "Oktober", en: "October"),
    Phrase(id: "November", en: "November"), Phrase(id: "Desember", en: "December"),
  ]

  /// The days of the week from Monday.
  static let weekdays = [
    Phrase(id: "Senin", en: "Monday"), Phrase(id: "Selasa", en: "Tuesday"),
    Phrase(id: "Rabu", en: "Wednesday"), Phrase(id: "Kamis", en: "Thursday"),
    Phrase(id: "Jumat", en: "Friday"), Phrase(id: "Sabtu", en: "Saturday"),
    Phrase(id: "Minggu", en: "Sunday"),
  ]

  /// A year as people count: no year 0 and no negative ones.
  static func year(_ year: Int64) -> Phrase {
    guard year <= 0 else { return Phrase(id: "\(year)", en: "\(year)") }
    return Phrase(id: "\(1 - year) SM", en: "\(1 - year) BCE")
  }

  /// A season, quarter, third or half by its EDTF code.
  static func season(_ code: Int, of year: Phrase) -> Phrase {
    let seasons = [
      Phrase(id: "musim semi", en: "spring"), Phrase(id: "musim panas", en: "summer"),
      Phrase(id: "musim gugur", en: "autumn"), Phrase(id: "musim dingin", en: "winter"),
    ]
    let parts = [
      (33, "triwulan", "quarter"), (37, "caturwulan", "third"), (40, "semester", "half"),
    ]
    guard code >= 33, let part = parts.last(where: { code >= $0.0 }) else {
      let season = seasons[max(0, code - 21) % 4]
      let place = hemisphere(code)
      return Phrase(
        id: "\(season.id) \(year.id)\(place.id)", en: "\(season.en) \(year.en)\(place.en)")
    }
    let index = min(code - part.0, 3)
    let ordinals = ["first", "second", code == 39 ? "last" : "third", "fourth"]
    return Phrase(
      id: "\(part.1) \(["I", "II", "III", "IV"][index]) \(year.id)",
      en: "\(ordinals[index]) \(part.2) of \(year.en)")
  }

  private static func hemisphere(_ code: Int) -> Phrase {
    switch code {
    case 25...28: Phrase(id: " (belahan bumi utara)", en: " (northern hemisphere)")
    case 29...32: Phrase(id: " (belahan bumi selatan)", en: " (southern hemisphere)")
    default: Phrase(id: "", en: "")
    }
  }
}
