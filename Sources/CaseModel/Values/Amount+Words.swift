import Groundwork

extension Amount {
  /// A value as a report shows it: as typed, only bare digits grouped as the language does it.
  ///
  /// `unit` is the question's; it is added where the value has none of its own.
  public static func worded(_ text: String, _ language: Language, unit: String? = nil) -> String {
    let isBare = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let number = isBare ? grouped(text, language) : text
    guard let unit, !unit.isEmpty, let amount = parse(text), amount.unit == nil else {
      return number
    }
    let isRupiah = AmountWords.units[unit.lowercased()] == "IDR"
    return isRupiah && text.first?.isNumber == true ? "Rp \(number)" : "\(number) \(unit)"
  }

  /// The numbers in a text as full digits, for search: `279 juta` and `279.000.000` give the same.
  ///
  /// Numbers with a fraction have no such form and are left out.
  public static func normalisedDigits(in text: String) -> [String] {
    var found: [String] = []
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count {
      guard isDigit(bytes[at]) else {
        at += 1
        continue
      }
      var end = at + 1
      while end < bytes.count, isDigit(bytes[end]) || isSeparator(bytes, end) { end += 1 }
      let power = power(after: end, in: bytes)
      if let token = NumberToken(bytes[at..<end]), let number = token.value.raised(by: power),
        number.isWhole
      {
        found.append(number.description)
      }
      at = end
    }
    return found
  }

  /// Whether a mark stands between two digits.
  private static func isSeparator(_ bytes: [UInt8], _ at: Int) -> Bool {
    (bytes[at] == 0x2E || bytes[at] == 0x2C) && at + 1 < bytes.count && isDigit(bytes[at + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func power(after end: Int, in bytes: [UInt8]) -> Int {
    let start = bytes[end...].firstIndex { $0 != 0x20 } ?? bytes.count
    let word = bytes[start...].prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    guard start - end <= 1, word.count <= 8 else { return 0 }
    return AmountWords.powers[String(decoding: word, as: UTF8.self).lowercased()] ?? 0
  }

  private static func grouped(_ digits: String, _ language: Language) -> String {
    // Leading zeros are no part of a number, but of a code.
    guard digits.utf8.count > 3, digits.utf8.first != 0x30 else { return digits }
    let mark: Character = language == .indonesian ? "." : ","
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text.append(mark) }
      text.append(digit)
    }
    return text
  }
}
