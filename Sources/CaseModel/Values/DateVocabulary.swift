import Groundwork

/// The words that people use in dates, in lower case and without apostrophes.
enum DateVocabulary {
  /// What a word can mean; some mean several things.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt32
    static let month = Roles(rawValue: 1 << 0)
    static let weekday = Roles(rawValue: 1 << 1)
    /// `kemarin`; its number is how many days from today it means.
    static let relative = Roles(rawValue: 1 << 2)
    static let now = Roles(rawValue: 1 << 3)
    static let undated = Roles(rawValue: 1 << 4)
    static let about = Roles(rawValue: 1 << 5)
    static let between = Roles(rawValue: 1 << 6)
    static let and = Roles(rawValue: 1 << 7)
    static let from = Roles(rawValue: 1 << 8)
    static let since = Roles(rawValue: 1 << 9)
    static let to = Roles(rawValue: 1 << 10)
    static let until = Roles(rawValue: 1 << 11)
    static let someDay = Roles(rawValue: 1 << 12)
    static let uncertain = Roles(rawValue: 1 << 13)
    /// Says nothing here.
    static let filling = Roles(rawValue: 1 << 14)
    static let clock = Roles(rawValue: 1 << 15)
    /// Has other bounds in every head.
    static let boundless = Roles(rawValue: 1 << 16)
    static let daypart = Roles(rawValue: 1 << 17)
    static let ordinal = Roles(rawValue: 1 << 18)
    /// Can begin a date.
    static let date: Roles = [.month, .weekday, .relative, .filling]
    /// Can be the first of two words with one meaning.
    static let opensPair = Roles(rawValue: 1 << 19)
  }

  /// What a word means.
  struct Meaning: Sendable {
    var roles: Roles
    /// Which month from 1, which weekday from 0, or how many days from today.
    var number = 0
  }

  /// The meaning of a word or of two words with a space between them.
  static func meaning(of word: String) -> Meaning? { table[word] }

  /// The words to which a misspelt one is compared.
  static let known: [String] =
    (DateWords.months + DateWords.weekdays).flatMap { [$0.id, $0.en] }
    + [
      "sekitar", "about", "antara", "between", "sejak", "since", "sampai", "until", "pukul",
      "undated", "tanpa tanggal", "WIB", "WITA", "WIT", "today", "yesterday", "kemarin",
    ]

  private static let words: [(Roles, [String])] = [
    (.now, ["now", "sekarang"]),
    (.undated, ["undated", "tanpa tanggal", "tidak bertanggal", "no date"]),
    (
      .about,
      [
        "sekitar", "about", "around", "circa", "ca", "c", "approximately", "approx", "kira kira",
        "kurang lebih",
      ]
    ),
    (.between, ["antara", "between"]), (.and, ["dan", "and"]), (.from, ["dari", "from"]),
    (.since, ["sejak", "since"]),
    (.to, ["sampai dengan", "sampai", "hingga", "to", "until", "till", "through", "sd"]),
    (.until, ["sampai", "hingga", "until", "till"]),
    (.someDay, ["suatu hari", "some day"]), (.uncertain, ["belum pasti", "uncertain"]),
    (.filling, ["pada", "on", "in", "tanggal", "tgl", "tahun", "bulan", "hari", "the", "di"]),
    (.clock, ["pukul", "jam", "pkl", "at", "t"]),
    (
      .boundless,
      ["awal", "akhir", "pertengahan", "early", "late", "mid", "end", "beginning", "start"]
    ),
    (.daypart, ["pagi", "siang", "sore", "petang", "malam", "dini"]),
    (.ordinal, ["st", "nd", "rd", "th"]),
  ]

  private static let numbered: [(Roles, [String: Int])] = [
    (
      .month,
      [
        "peb": 2, "pebruari": 2, "mrt": 3, "agt": 8, "ags": 8, "agus": 8, "sept": 9, "nop": 11,
        "nopember": 11,
      ]
    ),
    (.weekday, ["ahad": 6, "tues": 1, "thur": 3, "thurs": 3, "weds": 2]),
    (
      .relative,
      ["today": 0, "hari ini": 0, "yesterday": -1, "kemarin": -1, "tomorrow": 1, "besok": 1]
    ),
  ]

  private static let table: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    func add(_ word: String, _ roles: Roles, _ number: Int = 0) {
      table[word, default: Meaning(roles: roles, number: number)].roles.formUnion(roles)
      if let space = word.firstIndex(of: " ") { add(String(word[..<space]), .opensPair) }
    }
    for (roles, words) in words { for word in words { add(word, roles) } }
    for (roles, words) in numbered { for (word, number) in words { add(word, roles, number) } }
    for (roles, names, first) in [
      (Roles.month, DateWords.months, 1), (.weekday, DateWords.weekdays, 0),
    ] {
      for (index, name) in names.enumerated() {
        for word in [name.id.lowercased(), name.en.lowercased()] {
          add(word, roles, first + index)
          add(String(word.prefix(3)), roles, first + index)
        }
      }
    }
    return table
  }()
}
