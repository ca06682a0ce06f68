extension DiscreetScan {
  /// So many bytes about a word are looked at.
  private static let reach = 64

  /// Whether a word is a handle, or stands in an address or a file's name: `@mdewi`, `MDewi`,
  /// `mdewi_2`, `SN-mdewi`, `t.me/mdewi`, `mdewi.txt`.
  ///
  /// A word and the first letter of another may make anybody's name, as `martin` of Marti Nur.
  func isHandle(_ at: Int) -> Bool {
    let range = words[at].range
    return isAddress || hasInnerCapital(at)
      || DiscreetWord.sigil(before: range.lowerBound, in: text) != nil || endsSomething(at)
      || isPartOfAddress(range)
  }

  /// Whether a dash joins a small word to what stands before; behind a name may stand one, as in
  /// `Martin-lah`.
  private func endsSomething(_ at: Int) -> Bool {
    !words[at].style.contains(.capital) && text.utf8[..<words[at].range.lowerBound].last == 0x2D
  }

  private func hasInnerCapital(_ at: Int) -> Bool {
    !words[at].style.contains(.upper)
      && text[words[at].range].dropFirst().contains(where: \.isUppercase)
  }

  /// Whether what stands about a word, up to the next blanks, has what prose has not: `_`, `@`, `#`,
  /// `://`, or a full stop before a small letter or a digit.
  private func isPartOfAddress(_ word: Range<String.Index>) -> Bool {
    let before = text.utf8[..<word.lowerBound].suffix(DiscreetScan.reach).reversed()
      .prefix { $0 > 0x20 }
    let after = text.utf8[word.lowerBound...].prefix(DiscreetScan.reach).prefix { $0 > 0x20 }
    let bytes = before.reversed() + Array(after)
    return bytes.contains { "_@#".utf8.contains($0) }
      || zip(bytes, bytes.dropFirst()).contains { mark, next in
        mark == 0x2E && (next &- 0x61 < 26 || next &- 0x30 < 10) || mark == 0x3A && next == 0x2F
      }
  }
}
