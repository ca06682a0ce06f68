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
