extension Amount {
  /// The numbers in a text as full digits, for search: `279 juta` and `279.000.000` give the same.
  ///
  /// Numbers with a fraction have no such form and are left out.
  public static func normalisedDigits(in text: String) -> [String] {
    guard text.utf8.contains(where: isDigit) else { return [] }
    let bytes = Array(text.utf8)
    var found: [String] = []
    var at = 0
    while at < bytes.count {
      guard isDigit(bytes[at]) else {
        at += 1
        continue
      }
      var end = at + 1
      while end < bytes.count, isDigit(bytes[end]) || isSeparator(bytes, end) { end += 1 }
      if let number = NumberToken(bytes[at..<end]) {
        let power = power(after: end, in: bytes)
        if let digits = whole(number, power) { found.append(digits) }
      }
      at = end
    }
    return found
  }

  /// The digits of a number times a power of ten; nil where it isn't whole, or is no amount.
  private static func whole(_ number: NumberToken, _ power: Int) -> String? {
    var digits = number.digits
    var fraction = number.fraction
    while fraction > 0, digits.last == 0x30 {
      digits.removeLast()
      fraction -= 1
    }
    guard fraction <= power, digits.count <= 40 else { return nil }
    digits += Array(repeating: 0x30, count: power - fraction)
    let zeros = digits.prefix { $0 == 0x30 }.count
    return String(decoding: digits.dropFirst(min(zeros, digits.count - 1)), as: UTF8.self)
  }

  /// Whether a mark stands between two digits.
  private static func isSeparator(_ bytes: [UInt8], _ at: Int) -> Bool {
    (bytes[at] == 0x2E || bytes[at] == 0x2C) && at + 1 < bytes.count && isDigit(bytes[at + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func power(after end: Int, in bytes: [UInt8]) -> Int {
    let start = end < bytes.count && bytes[end] == 0x20 ? end + 1 : end
    var stop = start
    while stop < bytes.count, stop - start <= 8, isLetter(bytes[stop]) { stop += 1 }
    guard stop > start else { return 0 }
    let word = String(decoding: bytes[start..<stop], as: UTF8.self)
    return AmountWords.powers[word.lowercased()] ?? 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
