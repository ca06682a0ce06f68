/// A word of a text, by the hash of its letters without case and marks.
struct DiscreetWord: Sendable {
  let hash: UInt64
  let range: Range<String.Index>

  /// The words of `text`; everything but letters, digits and their marks parts them.
  static func all(in text: String) -> [DiscreetWord] {
    var words: [DiscreetWord] = []
    let scalars = text.unicodeScalars
    var at = scalars.startIndex
    while at < scalars.endIndex {
      guard isLetter(scalars[at]) else {
        at = scalars.index(after: at)
        continue
      }
      let start = at
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      while at < scalars.endIndex, isLetter(scalars[at]) {
        mix(scalars[at], into: &hash)
        at = scalars.index(after: at)
      }
      words.append(DiscreetWord(hash: hash, range: start..<at))
    }
    return words
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) || (scalar.value | 0x20) &- 0x61 < 26
    }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  /// FNV-1a over the folded letters.
  private static func mix(_ scalar: Unicode.Scalar, into hash: inout UInt64) {
    if scalar.value < 0x80 {
      let isUpper = (0x41...0x5A).contains(scalar.value)
      return mix(UInt64(isUpper ? scalar.value | 0x20 : scalar.value), &hash)
    }
    for folded in Folding.fold(String(scalar)).unicodeScalars { mix(UInt64(folded.value), &hash) }
  }

  private static func mix(_ value: UInt64, _ hash: inout UInt64) {
    hash = (hash ^ value) &* 0x100_0000_01b3
  }

  /// Whether no more than a mark or two stands between any two of `words`.
  static func stand(together words: ArraySlice<DiscreetWord>, in text: String) -> Bool {
    zip(words, words.dropFirst()).allSatisfy { left, right in
      text.utf8.distance(from: left.range.upperBound, to: right.range.lowerBound) <= 4
    }
  }

  /// Where the sigil begins that makes a handle of the word at `start`: `@` or `A:`.
  static func sigil(before start: String.Index, in text: String) -> String.Index? {
    guard start > text.startIndex else { return nil }
    let mark = text.unicodeScalars.index(before: start)
    if text.unicodeScalars[mark] == "@" { return mark }
    guard text.unicodeScalars[mark] == ":", mark > text.startIndex else { return nil }
    let letter = text.unicodeScalars.index(before: mark)
    guard "Aa".unicodeScalars.contains(text.unicodeScalars[letter]) else { return nil }
    let isWhole =
      letter == text.startIndex
      || !isLetter(text.unicodeScalars[text.unicodeScalars.index(before: letter)])
    return isWhole ? letter : nil
  }

  /// The letters and digits of `text`, folded, with nothing between them.
  static func squeezed(_ text: String) -> String {
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: Folding.fold(text).unicodeScalars.filter(isLetter))
    return String(letters)
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
