import Groundwork

/// Lists, small numbers and distances in words.
enum Wording {
  /// `a, b, dan c` or `a, b and c`.
  static func list(_ items: [String], _ language: Language, or: Bool = false) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let joint = (or ? eitherOr : both)[language]
    let comma = items.count > 2 && language == .indonesian ? "," : ""
    return items.dropLast().joined(separator: ", ") + "\(comma) \(joint) \(last)"
  }

  /// A small number in words, a larger one in digits.
  static func count(_ number: Int, _ language: Language) -> String {
    guard numbers.indices.contains(number) else { return String(number) }
    return numbers[number][language]
  }

  /// A number in words where it is small, in digits with their marks where it is not.
  static func quantity(_ number: Int, _ language: Language) -> String {
    numbers.indices.contains(number)
      ? count(number, language) : Figures.worded(String(number), language)
  }

  /// A number of days: `tiga hari`, `1,997 days`.
  static func days(_ number: Int, _ language: Language) -> String {
    let count = quantity(number, language)
    return Phrase(id: "\(count) hari", en: "\(count) day\(number == 1 ? "" : "s")")[language]
  }

  /// A number of hours.
  static func hours(_ number: Int, _ language: Language) -> String {
    let count = quantity(number, language)
    return Phrase(id: "\(count) jam", en: "\(count) hour\(number == 1 ? "" : "s")")[language]
  }

  /// How much later something came: `sehari kemudian`, `two weeks later`, `about seven months later`.
  static func later(days: Int, _ language: Language) -> String? {
    switch days {
    case ..<1: return nil
    case 1: return Phrase(id: "sehari kemudian", en: "a day later")[language]
    case 7: return Phrase(id: "sepekan kemudian", en: "a week later")[language]
    case 14: return Phrase(id: "dua pekan kemudian", en: "two weeks later")[language]
    case ..<60:
      let count = Wording.count(days, language)
      return Phrase(id: "\(count) hari kemudian", en: "\(count) days later")[language]
    case ..<700:
      let count = Wording.count((days * 12 + 183) / 365, language)
      return Phrase(id: "sekitar \(count) bulan kemudian", en: "about \(count) months later")[
        language]
    default:
      let count = Wording.count((days + 183) / 365, language)
      return Phrase(id: "sekitar \(count) tahun kemudian", en: "about \(count) years later")[
        language]
    }
  }

  private static let both = Phrase(id: "dan", en: "and")
  private static let eitherOr = Phrase(id: "atau", en: "or")
  private static let numbers = [
    Phrase(id: "nol", en: "none"), Phrase(id: "satu", en: "one"), Phrase(id: "dua", en: "two"),
    Phrase(id: "tiga", en: "three"), Phrase(id: "empat", en: "four"),
    Phrase(id: "lima", en: "five"), Phrase(id: "enam", en: "six"),
    Phrase(id: "tujuh", en: "seven"), Phrase(id: "delapan", en: "eight"),
    Phrase(id: "sembilan", en: "nine"), Phrase(id: "sepuluh", en: "ten"),
  ]
}
