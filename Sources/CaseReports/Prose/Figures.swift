import Groundwork

/// Puts a number as somebody typed it into the words and marks of a language.
enum Figures {
  /// `>270 juta` as `lebih dari 270 juta` or `more than 270 million`.
  static func worded(_ text: String, _ language: Language) -> String {
    var rest = text[...]
    var lead = ""
    for (sign, words) in signs where rest.hasPrefix(sign) {
      lead = words[language] + " "
      rest = rest.dropFirst(sign.count)
      break
    }
    guard let between = rest.firstRange(of: "..") else { return lead + tokens(rest, language) }
    return lead + tokens(rest[..<between.lowerBound], language) + to[language]
      + tokens(rest[between.upperBound...], language)
  }

  private static func tokens(_ text: Substring, _ language: Language) -> String {
    text.split(separator: " ").map { token in
      let isNumber = token.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
      if isNumber, token.first?.isNumber == true { return digits(token, language) }
      return words[token.lowercased()]?[language] ?? String(token)
    }.joined(separator: " ")
  }

  /// One mark before exactly three digits groups thousands, unless a lone 0 stands before it.
  private static func digits(_ token: Substring, _ language: Language) -> String {
    let parts = token.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let marks = token.filter { $0 == "." || $0 == "," }
    let (thousands, decimal) = language == .indonesian ? (".", ",") : (",", ".")
    guard let first = parts.first, let last = parts.last, let mark = marks.first else {
      return grouped(token, thousands)
    }
    let isGrouped =
      marks.count > 1 ? marks.last == mark : last.count == 3 && first != "0"
    let whole = (isGrouped ? parts[...] : parts.dropLast()).joined()
    return grouped(whole[...], thousands) + (isGrouped ? "" : decimal + last)
  }

  private static func grouped(_ digits: Substring, _ mark: String) -> String {
    guard digits.count > 3, digits.first != "0" else { return String(digits) }
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out += mark }
      out.append(digit)
    }
    return out
  }

  private static let to = Phrase(id: " sampai ", en: " to ")
  private static let signs: [(String, Phrase)] = [
    (">=", Phrase(id: "sedikitnya", en: "at least")),
    ("<=", Phrase(id: "paling banyak", en: "at most")),
    (">", Phrase(id: "lebih dari", en: "more than")),
    ("<", Phrase(id: "kurang dari", en: "less than")), ("~", Phrase(id: "sekitar", en: "about")),
  ]
  private static let words: [String: Phrase] = {
    let ribu = Phrase(id: "ribu", en: "thousand")
    let juta = Phrase(id: "juta", en: "million")
    let miliar = Phrase(id: "miliar", en: "billion")
    let triliun = Phrase(id: "triliun", en: "trillion")
    return [
      "ribu": ribu, "rb": ribu, "thousand": ribu, "juta": juta, "jt": juta, "million": juta,
      "miliar": miliar, "milyar": miliar, "billion": miliar, "triliun": triliun,
      "trilyun": triliun, "trillion": triliun,
    ]
  }()
}
