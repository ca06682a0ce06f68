/// What the letters of a name are, however they are written.
enum DiscreetLetter {
  /// What a scalar does in a word.
  enum Sort {
    case lower, upper, digit
    /// It stands over a letter.
    case mark
    /// It is not seen: a zero-width space, a soft hyphen.
    case unseen
  }

  /// What a scalar does in a word; nil where it parts words.
  static func sort(of scalar: Unicode.Scalar) -> Sort? {
    let value = scalar.value
    if value < 0x80 {
      if value &- 0x61 < 26 { return .lower }
      if value &- 0x41 < 26 { return .upper }
      return value &- 0x30 < 10 ? .digit : nil
    }
    // Some of what is not seen is a mark, or a letter: the fillers of Hangul.
    if scalar.isUnseen { return .unseen }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    default: break
    }
    if properties.isAlphabetic { return properties.isUppercase ? .upper : .lower }
    return properties.numericType != nil ? .digit : nil
  }

  /// Whether two words may have been put together between these two.
  static func isSeam(_ left: Sort, _ right: Sort) -> Bool {
    switch (left, right) {
    case (.lower, .upper): true
    case (.digit, .lower), (.digit, .upper), (.lower, .digit), (.upper, .digit): true
    case (.unseen, _), (_, .unseen): true
    default: false
    }
  }

  /// Hands over the letters that `scalar` stands for: small, narrow, without marks, and Latin where
  /// it only looks so.
  static func fold(_ scalar: Unicode.Scalar, _ sort: Sort, _ body: (UInt32) -> Void) {
    let value = scalar.value
    if value < 0x80 { return body(sort == .upper ? value | 0x20 : value) }
    guard sort != .unseen, sort != .mark else { return }
    // Full-width forms stand in the order of ASCII.
    if let wide = Unicode.Scalar(value &- 0xFEE0), (0xFF01...0xFF5E).contains(value) {
      return fold(wide, sort, body)
    }
    for folded in Folding.fold(plain(scalar)).unicodeScalars {
      body((Lookalikes.twins[folded] ?? folded).value)
    }
  }

  /// The letters and digits of `text`, folded, with nothing between them.
  static func squeezed(_ text: some StringProtocol) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let sort = sort(of: scalar) else { continue }
      fold(scalar, sort) { if let letter = Unicode.Scalar($0) { letters.append(letter) } }
    }
    return String(letters)
  }

  /// The letters of mathematical alphabets are those of ours in another dress.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    guard (0x1D400..<0x1D6A4).contains(scalar.value) else { return String(scalar) }
    let number = (scalar.value - 0x1D400) % 52 % 26
    return Unicode.Scalar(0x61 + number).map { String($0) } ?? String(scalar)
  }

  /// `text` with `%20` and the like taken as the bytes they stand for.
  static func percentDecoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(0x25) else { return text }
    var decoded: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x25, at + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[at + 1...at + 2], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        at += 3
      } else {
        decoded.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
