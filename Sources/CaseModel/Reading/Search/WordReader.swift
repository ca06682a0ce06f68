/// Splits text into folded words, byte by byte where it can: every text of a case comes through here.
public enum WordReader {
  /// Calls `body` with the UTF-8 of each word of `text`.
  public static func read(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var word: [UInt8] = []
      word.reserveCapacity(64)
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte < 0x80 {
          at += 1
          append(ascii[Int(byte)], to: &word, body)
        } else {
          let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
          append(bytes[at..<min(at + length, bytes.count)], to: &word, body)
          at += length
        }
      }
      end(&word, body)
    }
  }

  /// The folded letter, digit, `_` or `@`; 0 where the byte ends a word.
  private static let ascii: [UInt8] = (0..<128).map { byte in
    switch byte {
    case 0x41...0x5A: UInt8(byte + 0x20)
    case 0x61...0x7A, 0x30...0x39, 0x5F, 0x40: UInt8(byte)
    default: 0
    }
  }

  private static func append(
    _ folded: UInt8, to word: inout [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if folded != 0 { word.append(folded) } else { end(&word, body) }
  }

  private static func end(_ word: inout [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard !word.isEmpty else { return }
    word.withUnsafeBufferPointer(body)
    word.removeAll(keepingCapacity: true)
  }

  /// One letter beyond ASCII, which may fold to several or to none.
  private static func append(
    _ letter: Slice<UnsafeBufferPointer<UInt8>>, to word: inout [UInt8],
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if letter.count == 2, let first = letter.first, let last = letter.last {
      let at = Folding.index(first, last)
      if isShortWord[at] { return word += Folding.short[at] }
    }
    let folded = Folding.fold(String(decoding: letter, as: UTF8.self))
    for scalar in folded.unicodeScalars {
      if isWord(scalar) { word += String(scalar).utf8 } else { end(&word, body) }
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
      || scalar == "@"
  }

  /// Whether all of what a letter of two bytes folds to belongs to a word.
  private static let isShortWord: [Bool] = Folding.short.map { folded in
    String(decoding: folded, as: UTF8.self).unicodeScalars.allSatisfy(isWord)
  }
}
