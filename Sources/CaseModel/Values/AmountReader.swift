/// Reads one number with what stands around it: `sekitar Rp 81,6 juta`.
struct AmountReader {
  /// How the number is meant.
  enum Relation: Sendable { case exact, about, above, atLeast, below, atMost }

  private(set) var relation = Relation.exact
  private(set) var number: ExactNumber
  /// The power of ten of its last written digit.
  private(set) var lastPlace: Int
  private(set) var unit: String?
  /// The power of ten that the words after it stand for; nil where there are none.
  private(set) var power: Int?

  /// Reads all of `text`; nil where there is anything that isn't understood.
  init?(_ text: Substring) {
    var rest = text.unicodeScalars[...]
    AmountReader.skipSpaces(&rest)
    relation = AmountReader.takeRelation(&rest)
    let currency = AmountReader.takeCurrency(&rest)
    let negative = rest.first == "-" || rest.first == "−"
    if negative { rest.removeFirst() }
    guard let token = AmountReader.takeNumber(&rest), let value = token.value else { return nil }
    number = negative ? value.negated : value
    lastPlace = -token.fraction
    guard takePowers(&rest), let word = AmountReader.unit(rest) else { return nil }
    if let currency, !word.isEmpty, word != currency { return nil }
    unit = currency ?? (word.isEmpty ? nil : word)
  }

  /// Multiplies by the words that stood after the other end of a range only.
  mutating func raise(like other: AmountReader) -> Bool {
    guard let power = other.power, self.power == nil else { return true }
    return raise(by: power)
  }

  private mutating func raise(by power: Int) -> Bool {
    guard let raised = number.raised(by: power) else { return false }
    number = raised
    lastPlace += power
    self.power = (self.power ?? 0) + power
    return true
  }

  private mutating func takePowers(_ rest: inout Substring.UnicodeScalarView) -> Bool {
    while true {
      AmountReader.skipSpaces(&rest)
      let word = String(rest.prefix(while: AmountReader.isLetter))
      if word.isEmpty { return true }
      if AmountWords.ambiguous.contains(word) { return false }
      guard let power = AmountWords.powers[word.lowercased()] else { return true }
      guard raise(by: power) else { return false }
      rest = rest.dropFirst(word.unicodeScalars.count)
    }
  }
}

extension AmountReader {
  fileprivate static func takeNumber(_ rest: inout Substring.UnicodeScalarView) -> NumberToken? {
    let written = rest.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    var bytes = written.map { UInt8(truncatingIfNeeded: $0.value) }[...]
    rest = rest.dropFirst(written.count)
    // `Rp 6.000,-` is written so on bills.
    if bytes.last == 0x2C, rest.first == "-" {
      bytes.removeLast()
      rest.removeFirst()
    }
    return NumberToken(bytes)
  }

  fileprivate static func takeRelation(_ rest: inout Substring.UnicodeScalarView) -> Relation {
    guard let first = rest.first, !("0"..."9").contains(first) else { return .exact }
    let lower = String(rest).lowercased()
    guard let match = AmountWords.relations.first(where: { lower.hasPrefix($0.words) }) else {
      return .exact
    }
    rest = rest.dropFirst(match.words.unicodeScalars.count)
    skipSpaces(&rest)
    return match.relation
  }

  fileprivate static func takeCurrency(_ rest: inout Substring.UnicodeScalarView) -> String? {
    let word = rest.prefix {
      !$0.properties.isWhitespace && $0 != "." && $0 != "-" && !("0"..."9").contains($0)
    }
    guard !word.isEmpty, let unit = AmountWords.units[String(word).lowercased()], unit != "%"
    else { return nil }
    rest = rest.dropFirst(word.count)
    if rest.first == "." { rest.removeFirst() }
    skipSpaces(&rest)
    return unit
  }

  /// The unit that `text` is, folded; empty where there is none, nil where it is no unit.
  fileprivate static func unit(_ text: Substring.UnicodeScalarView) -> String? {
    if text.isEmpty { return "" }
    let words = text.split { $0.properties.isWhitespace }.map { String($0).lowercased() }
    guard words.count <= 3 else { return nil }
    for word in words {
      let isWord = word.unicodeScalars.allSatisfy {
        isLetter($0) || $0.properties.generalCategory == .currencySymbol
          || "%/-'°".unicodeScalars.contains($0)
      }
      guard isWord, !AmountWords.isNoUnit(word) else { return nil }
    }
    let folded = words.joined(separator: " ")
    return AmountWords.units[folded] ?? folded
  }

  fileprivate static func skipSpaces(_ rest: inout Substring.UnicodeScalarView) {
    rest = rest.drop { $0.properties.isWhitespace }
  }

  fileprivate static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}
