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
    // Two bytes reach up to U+07FF, where nearly all letters of our texts beyond ASCII lie.
    if letter.count == 2, let first = letter.first, let last = letter.last {
      let known = latin[Int(first & 0x1F) << 6 | Int(last & 0x3F)]
      if known.isWord { return word += known.folded }
      if known.isPlain { return end(&word, body) }
    }
    for scalar in Folding.fold(String(decoding: letter, as: UTF8.self)).unicodeScalars {
      if isWord(scalar) { word += Array(String(scalar).utf8) } else { end(&word, body) }
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
      || scalar == "@"
  }

  /// What a letter of two bytes folds to, where all of that belongs to a word, or none of it does.
  private static let latin: [(folded: [UInt8], isWord: Bool, isPlain: Bool)] = (0..<0x800).map {
    guard $0 >= 0x80, let scalar = Unicode.Scalar(UInt32($0)) else { return ([], false, false) }
    let folded = Folding.fold(String(scalar))
    let scalars = folded.unicodeScalars
    let isWord = scalars.allSatisfy(isWord)
    return (Array(folded.utf8), isWord, !isWord && scalars.count == 1)
  }
}
