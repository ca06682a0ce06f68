import Groundwork

/// The words that people use in dates, in lower case and without apostrophes.
enum DateVocabulary {
  /// The month that a word names, from 1.
  static let months = numbered(
    DateWords.months, from: 1,
    also: [
      "peb": 2, "pebruari": 2, "mrt": 3, "agt": 8, "ags": 8, "agus": 8, "sept": 9, "nop": 11,
      "nopember": 11,
    ])

  /// The day of the week that a word names, from 0 for Monday.
  static let weekdays = numbered(
    DateWords.weekdays, from: 0,
    also: ["ahad": 6, "tues": 1, "thur": 3, "thurs": 3, "weds": 2])

  /// How many days from today a word means.
  static let relative: [[String]: Int64] = [
    ["today"]: 0, ["hari", "ini"]: 0, ["yesterday"]: -1, ["kemarin"]: -1, ["tomorrow"]: 1,
    ["besok"]: 1,
  ]

  static let now: Set<[String]> = [["now"], ["sekarang"]]
  static let undated: Set<[String]> = [
    ["undated"], ["tanpa", "tanggal"], ["tidak", "bertanggal"], ["no", "date"],
  ]
  static let about: Set<[String]> = [
    ["sekitar"], ["about"], ["around"], ["circa"], ["ca"], ["c"], ["approximately"], ["approx"],
    ["kira", "kira"], ["kurang", "lebih"],
  ]
  static let between: Set<[String]> = [["antara"], ["between"]]
  static let and: Set<[String]> = [["dan"], ["and"]]
  static let from: Set<[String]> = [["dari"], ["from"]]
  static let since: Set<[String]> = [["sejak"], ["since"]]
  static let to: Set<[String]> = [
    ["sampai", "dengan"], ["sampai"], ["hingga"], ["to"], ["until"], ["till"], ["through"],
    ["s", "d"], ["sd"],
  ]
  static let until: Set<[String]> = [["sampai"], ["hingga"], ["until"], ["till"]]
  static let someDay: Set<[String]> = [["suatu", "hari"], ["some", "day"]]
  static let uncertain: Set<[String]> = [["belum", "pasti"], ["uncertain"]]
  /// Words that say nothing here.
  static let filling: Set<[String]> = [
    ["pada"], ["on"], ["in"], ["tanggal"], ["tgl"], ["tahun"], ["bulan"], ["hari"], ["the"], ["di"],
  ]
  static let clock: Set<[String]> = [["pukul"], ["jam"], ["pkl"], ["at"], ["t"]]
  /// Words whose bounds differ from head to head.
  static let boundless: Set<String> = [
    "awal", "akhir", "pertengahan", "early", "late", "mid", "end", "beginning", "start",
  ]
  static let dayparts: Set<String> = ["pagi", "siang", "sore", "petang", "malam", "dini"]
  static let ordinals: Set<String> = ["st", "nd", "rd", "th"]

  /// The words to which a misspelt one is compared.
  static let all: [String] =
    (DateWords.months + DateWords.weekdays).flatMap { [$0.id, $0.en] }
    + [
      "sekitar", "about", "antara", "between", "sejak", "since", "sampai", "until", "pukul",
      "undated", "tanpa tanggal", "WIB", "WITA", "WIT", "today", "yesterday", "kemarin",
    ]

  private static func numbered(
    _ names: [Phrase], from first: Int, also more: [String: Int]
  ) -> [String: Int] {
    var words = more
    for (index, name) in names.enumerated() {
      for word in [name.id.lowercased(), name.en.lowercased()] {
        words[word] = first + index
        words[String(word.prefix(3))] = first + index
      }
    }
    return words
  }
}
