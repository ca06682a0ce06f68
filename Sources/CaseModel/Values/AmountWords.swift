/// The words that go with numbers, in lower case.
enum AmountWords {
  /// The powers of ten that words stand for.
  static let powers: [String: Int] = [
    "ribu": 3, "rb": 3, "k": 3, "thousand": 3, "juta": 6, "jt": 6, "million": 6, "mn": 6,
    "miliar": 9, "milyar": 9, "billion": 9, "bn": 9, "triliun": 12, "trilyun": 12, "trillion": 12,
  ]

  /// Letters that stand for different powers of ten in the two languages.
  static let ambiguous: Set<String> = ["M", "B", "T"]

  /// Whether a word after a number changes it, or makes a date of it, and so is no unit.
  static func isNoUnit(_ word: String) -> Bool {
    loose.contains(word) || DateVocabulary.meaning(of: word)?.roles.contains(.month) == true
  }

  private static let loose: Set<String> = [
    "lebih", "kurang", "more", "less", "or", "and", "dan", "atau", "dari", "of", "to", "sampai",
    "hingga", "puluhan", "ratusan", "ribuan", "jutaan", "miliaran", "triliunan", "hundred",
    "hundreds", "thousands", "millions", "billions", "ratus", "puluh", "belas", "pukul",
  ]

  /// What stands before and between the ends of a range.
  static let betweens = [("antara ", " dan "), ("between ", " and ")]

  /// Currencies and signs, however they are written.
  static let units: [String: String] = [
    "rp": "IDR", "idr": "IDR", "rupiah": "IDR", "usd": "USD", "us$": "USD", "$": "USD",
    "dolar as": "USD", "dollar": "USD", "dollars": "USD", "us dollars": "USD", "dolar": "USD",
    "btc": "BTC", "bitcoin": "BTC", "bitcoins": "BTC", "₿": "BTC", "eth": "ETH", "xmr": "XMR",
    "usdt": "USDT", "eur": "EUR", "€": "EUR", "euro": "EUR", "euros": "EUR", "gbp": "GBP",
    "£": "GBP", "sgd": "SGD", "s$": "SGD", "myr": "MYR", "rm": "MYR", "jpy": "JPY", "¥": "JPY",
    "cny": "CNY", "%": "%", "persen": "%", "percent": "%",
  ]

  /// What says that a number is not exact, longest first.
  static let relations: [(words: String, relation: AmountReader.Relation)] = [
    (">=", .atLeast), ("≥", .atLeast), ("<=", .atMost), ("≤", .atMost), (">", .above),
    ("<", .below), ("~", .about), ("≈", .about), ("±", .about), ("lebih dari ", .above),
    ("more than ", .above), ("over ", .above), ("di atas ", .above), ("above ", .above),
    ("kurang dari ", .below), ("less than ", .below), ("fewer than ", .below),
    ("under ", .below), ("di bawah ", .below), ("below ", .below), ("sekitar ", .about),
    ("about ", .about), ("around ", .about), ("approximately ", .about), ("circa ", .about),
    ("kira-kira ", .about), ("kurang lebih ", .about), ("setidaknya ", .atLeast),
    ("sedikitnya ", .atLeast), ("paling sedikit ", .atLeast), ("minimal ", .atLeast),
    ("at least ", .atLeast), ("paling banyak ", .atMost), ("maksimal ", .atMost),
    ("at most ", .atMost), ("up to ", .atMost),
  ]
}
