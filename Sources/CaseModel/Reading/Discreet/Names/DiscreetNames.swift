/// Finds names in texts, word by word: case, marks and what stands between the words do not count.
struct DiscreetNames: Sendable {
  /// A name and what stands in its place.
  struct Entry: Sendable {
    let name: String
    let pseudonym: String
    /// Whether it is a handle, which as a plain word counts only behind its sigil: `@saksi`.
    let isLabel: Bool
  }

  private struct Pattern: Sendable {
    let words: [UInt64]
    let pseudonym: String
    let needsSigil: Bool
  }

  /// By their first word, the longest first.
  private var patterns: [UInt64: [Pattern]] = [:]
  /// The names written as one word, as addresses and file names have them.
  private var squeezed: Set<String> = []

  init(_ entries: [Entry]) {
    for entry in entries {
      let words = DiscreetWord.all(in: entry.name)
      guard let first = words.first else { continue }
      let letters = DiscreetWord.squeezed(entry.name)
      guard letters.unicodeScalars.count > 1 else { continue }
      let isPlain = words.count == 1 && letters.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
      patterns[first.hash, default: []].append(
        Pattern(
          words: words.map(\.hash), pseudonym: entry.pseudonym,
          needsSigil: entry.isLabel && isPlain))
      if letters.unicodeScalars.count >= 6, !(entry.isLabel && isPlain) { squeezed.insert(letters) }
    }
    for first in patterns.keys { patterns[first]?.sort { $0.words.count > $1.words.count } }
  }

  /// `text` with all names replaced; nil where there are none.
  func renamed(_ text: String) -> String? {
    let cleared = withoutAddresses(text)
    let text = cleared ?? text
    let words = DiscreetWord.all(in: text)
    var renamed = ""
    var end = text.startIndex
    var at = 0
    while at < words.count {
      guard let (pattern, range) = match(words, at, in: text), range.lowerBound >= end else {
        at += 1
        continue
      }
      renamed += text[end..<range.lowerBound] + pattern.pseudonym
      end = range.upperBound
      at += pattern.words.count
    }
    return end == text.startIndex ? cleared : renamed + text[end...]
  }

  /// What stands for the first name in `text`; nil where there is none.
  func mention(in text: String) -> String? {
    let words = DiscreetWord.all(in: text)
    return words.indices.lazy.compactMap { match(words, $0, in: text)?.0.pseudonym }.first
  }

  /// Whether an address or file name holds a name.
  func isMentioned(in address: String) -> Bool {
    let decoded = DiscreetWord.percentDecoded(address)
    let words = DiscreetWord.all(in: decoded)
    if words.indices.contains(where: { match(words, $0, in: decoded) != nil }) { return true }
    let letters = DiscreetWord.squeezed(decoded)
    return squeezed.contains { letters.contains($0) }
  }

  private func match(
    _ words: [DiscreetWord], _ at: Int, in text: String
  ) -> (Pattern, Range<String.Index>)? {
    for pattern in patterns[words[at].hash] ?? [] {
      let end = at + pattern.words.count
      guard end <= words.count, words[at..<end].map(\.hash) == pattern.words,
        DiscreetWord.stand(together: words[at..<end], in: text)
      else { continue }
      let sigil = DiscreetWord.sigil(before: words[at].range.lowerBound, in: text)
      if pattern.needsSigil, sigil == nil { continue }
      return (pattern, (sigil ?? words[at].range.lowerBound)..<words[end - 1].range.upperBound)
    }
    return nil
  }

  /// `text` without the web addresses in it that hold a name.
  private func withoutAddresses(_ text: String) -> String? {
    guard text.contains("://") else { return nil }
    var cleared = ""
    var isCleared = false
    for piece in text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace) {
      let isHidden = piece.contains("://") && isMentioned(in: String(piece))
      isCleared = isCleared || isHidden
      cleared += isHidden ? "[URL]" : piece
      if piece.endIndex < text.endIndex { cleared.append(text[piece.endIndex]) }
    }
    return isCleared ? cleared : nil
  }
}
