/// Reads one number with what stands around it: `sekitar Rp 81,6 juta`.
struct AmountReader {
  /// How the number is meant.
  enum Relation: Sendable { case exact, about, above, atLeast, below, atMost }

  private(set) var relation = Relation.exact
  private(set) var number: ExactNumber
  /// The power of ten of its last written digit.
  private(set) var lastPlace: Int
  private(set) var unit: String?
  /// Whether a word such as `juta` stood after it.
  private(set) var isRaised = false

  /// Reads all of `text`; nil where there is anything that isn't understood.
  init?(_ text: Substring) {
    var rest = AmountReader.trimmed(text)
    relation = AmountReader.takeRelation(&rest)
    let currency = AmountReader.takeCurrency(&rest)
    let negative = rest.first == "-" || rest.first == "−"
    if negative { rest = rest.dropFirst() }
    let digits = rest.utf8.prefix { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
    // `Rp 6.000,-` and a full stop or comma at the end of a sentence are no part of the number.
    var end = digits.endIndex
    if digits.last == 0x2C, rest[end...].first == "-" { end = digits.index(before: end) }
    guard end > digits.startIndex,
      let token = NumberToken(Array(rest.utf8[digits.startIndex..<end])[...])
    else { return nil }
    number = negative ? token.value.negated : token.value
    lastPlace = token.lastPlace
    rest = rest[end...]
    if rest.hasPrefix(",-") { rest = rest.dropFirst(2) }
    guard takePowers(&rest), let word = AmountReader.unit(rest) else { return nil }
    unit = currency ?? (word.isEmpty ? nil : word)
    if currency != nil, !word.isEmpty, currency != word { return nil }
  }

  /// Multiplies by a word that stood after the other end of a range only.
  mutating func raise(like other: AmountReader, by power: Int) -> Bool {
    guard other.isRaised, !isRaised else { return true }
    guard let raised = number.raised(by: power) else { return false }
    number = raised
    lastPlace += power
    return true
  }

  /// The power of ten by which the number was multiplied.
  private(set) var power = 0

  private mutating func takePowers(_ rest: inout Substring) -> Bool {
    while true {
      rest = AmountReader.trimmed(rest)
      let word = rest.prefix { $0.isLetter }
      if AmountWords.ambiguous.contains(String(word)) { return false }
      guard let power = AmountWords.powers[word.lowercased()] else { return true }
      guard let raised = number.raised(by: power) else { return false }
      number = raised
      lastPlace += power
      self.power += power
      isRaised = true
      rest = rest.dropFirst(word.count)
    }
  }

  private static func takeRelation(_ rest: inout Substring) -> Relation {
    let lower = rest.lowercased()
    guard let match = AmountWords.relations.first(where: { lower.hasPrefix($0.words) }) else {
      return .exact
    }
    rest = trimmed(rest.dropFirst(match.words.count))
    return match.relation
  }

  private static func takeCurrency(_ rest: inout Substring) -> String? {
    let word = rest.prefix { !$0.isWhitespace && $0 != "." && $0 != "-" && !$0.isNumber }
    guard !word.isEmpty, let unit = AmountWords.units[word.lowercased()], unit != "%" else {
      return nil
    }
    rest = rest.dropFirst(word.count)
    if rest.first == "." { rest = rest.dropFirst() }
    rest = trimmed(rest)
    return unit
  }

  /// The unit that `text` is, folded; empty where there is none, nil where it is no unit.
  private static func unit(_ text: Substring) -> String? {
    let words = text.split { $0.isWhitespace }
    let isUnit = words.allSatisfy { word in
      word.allSatisfy { $0.isLetter || $0.isCurrencySymbol || "%/-'°".contains($0) }
    }
    guard isUnit, words.count <= 3 else { return nil }
    guard !words.contains(where: { AmountWords.isNoUnit($0.lowercased()) }) else { return nil }
    let folded = words.map { $0.lowercased() }.joined(separator: " ")
    return AmountWords.units[folded] ?? folded
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return text
  }
}
