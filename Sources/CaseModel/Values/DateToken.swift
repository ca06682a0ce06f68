/// A piece of a typed date: digits, a word or two that belong together, or a mark.
struct DateToken {
  enum Kind { case number, word, mark }

  let kind: Kind
  /// The digits, the words in lower case without apostrophes, or the mark, all dashes as `-`.
  private(set) var text: String
  /// Where it stands in what was typed.
  private(set) var range: Range<String.Index>
  /// Whether no space stands before it.
  let touches: Bool
  /// What it means, where it is a word that is known.
  private(set) var meaning: DateVocabulary.Meaning?

  /// The number, where it has few enough digits to be part of a date.
  var number: Int? { digits > 0 && digits <= 4 ? Int(text) : nil }
  /// How many digits it has.
  var digits: Int { kind == .number ? text.utf8.count : 0 }
  /// Whether it is this mark.
  func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }
  /// Whether it can mean this.
  func means(_ role: DateVocabulary.Roles) -> Bool { meaning?.roles.contains(role) == true }

  /// Takes a text apart.
  static func all(in text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    tokens.reserveCapacity(12)
    let scalars = text.unicodeScalars
    var at = scalars.startIndex
    var touches = false
    while at < scalars.endIndex {
      let kind = kind(of: scalars[at])
      var end = scalars.index(after: at)
      if let kind {
        while kind != .mark, end < scalars.endIndex,
          self.kind(of: scalars[end], inside: kind) == kind
        {
          end = scalars.index(after: end)
        }
        append(DateToken(kind, in: text, at..<end, touches: touches), to: &tokens)
      }
      touches = kind != nil
      at = end
    }
    return tokens
  }

  private init(_ kind: Kind, in text: String, _ range: Range<String.Index>, touches: Bool) {
    self.kind = kind
    self.range = range
    self.touches = touches
    switch kind {
    case .number: self.text = String(text[range])
    case .word:
      self.text = DateToken.folded(text[range])
      meaning = DateVocabulary.meaning(of: self.text)
    case .mark:
      let isDash = text.unicodeScalars[range].first.map(DateToken.isDash) == true
      self.text = isDash ? "-" : String(text.unicodeScalars[range])
    }
  }

  /// Adds a token, or makes one of it and the words before it: `hari ini`, `kira-kira`.
  private static func append(_ token: DateToken, to tokens: inout [DateToken]) {
    let dash = tokens.last?.isMark("-") == true ? 1 : 0
    if token.kind == .word, var first = tokens.dropLast(dash).last, first.means(.opensPair) {
      let pair = first.text + " " + token.text
      if let meaning = DateVocabulary.meaning(of: pair) {
        first.text = pair
        first.meaning = meaning
        first.range = first.range.lowerBound..<token.range.upperBound
        tokens.removeLast(dash + 1)
        tokens.append(first)
        return
      }
    }
    tokens.append(token)
  }

  private static func kind(of scalar: Unicode.Scalar, inside kind: Kind? = nil) -> Kind? {
    switch scalar {
    case "0"..."9": .number
    case "a"..."z", "A"..."Z": .word
    case " ", "\t", "\n", "\r": nil
    case "'", "’", "‘", "`": kind == .word ? .word : .mark
    case _ where scalar.isASCII: .mark
    case _ where scalar.properties.isWhitespace: nil
    default: scalar.properties.isAlphabetic ? .word : .mark
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "–", "—", "−", "‐", "‑", "‒": true
    default: false
    }
  }

  private static func folded(_ word: Substring) -> String {
    let lower = word.lowercased()
    guard !lower.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return lower }
    var text = String.UnicodeScalarView()
    for scalar in lower.unicodeScalars where kind(of: scalar) == .word { text.append(scalar) }
    return String(text)
  }
}
