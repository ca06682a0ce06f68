/// A word of a text, by the hash of its letters without case, width and marks.
struct DiscreetWord: Sendable {
  /// How a word is written.
  struct Style: OptionSet, Sendable {
    let rawValue: UInt8
    /// Its first letter is a capital one.
    static let capital = Style(rawValue: 1)
    /// No letter in it is a small one.
    static let upper = Style(rawValue: 2)
    /// It has nothing but digits.
    static let number = Style(rawValue: 4)
    /// It is put together: `NamaSaksi`, `saksi2`, or with what is not seen in between.
    static let joint = Style(rawValue: 8)
  }

  let hash: UInt64
  let range: Range<String.Index>
  /// How many letters it has.
  let count: Int
  let style: Style
  /// Its last three letters, a byte each, folded.
  let tail: UInt64

  /// Whether it may be an initial.
  var isLetter: Bool { count == 1 && !style.contains(.number) }

  /// The words of `text`; everything but letters, digits, their marks and what is not seen parts
  /// them.
  static func all(in text: String) -> [DiscreetWord] {
    var words: [DiscreetWord] = []
    let scalars = text.unicodeScalars
    var at = scalars.startIndex
    while at < scalars.endIndex {
      guard DiscreetLetter.sort(of: scalars[at]) != nil else {
        at = scalars.index(after: at)
        continue
      }
      let start = at
      var reader = WordReading()
      while at < scalars.endIndex, let sort = DiscreetLetter.sort(of: scalars[at]) {
        reader.take(scalars[at], sort)
        at = scalars.index(after: at)
      }
      if reader.count > 0 { words.append(reader.word(start..<at)) }
    }
    return words
  }

  /// The hash of what would be one word.
  static func hash(_ text: some StringProtocol) -> UInt64 {
    var reader = WordReading()
    for scalar in text.unicodeScalars {
      if let sort = DiscreetLetter.sort(of: scalar) { reader.take(scalar, sort) }
    }
    return reader.hash
  }

  /// The words of which a joint word in `text` is made, at its capitals, digits and unseen marks.
  func pieces(in text: String) -> [DiscreetWord] {
    guard style.contains(.joint) else { return [] }
    var pieces: [DiscreetWord] = []
    var (start, before) = (range.lowerBound, DiscreetLetter.Sort?.none)
    var at = start
    func cut(_ end: String.Index) {
      pieces += DiscreetWord.all(in: String(text[start..<end])).map { $0.moved(to: start..<end) }
    }
    while at < range.upperBound {
      let sort = DiscreetLetter.sort(of: text.unicodeScalars[at])
      if let sort, let last = before, at > start, DiscreetLetter.isSeam(last, sort) {
        cut(at)
        start = at
      }
      if sort != .mark { before = sort }
      at = text.unicodeScalars.index(after: at)
    }
    cut(at)
    // Letters and digits in turns are a hash, not a name with a number.
    let isHash = pieces.count > 4 && pieces.contains { $0.style.contains(.number) }
    return isHash ? [] : pieces
  }

  private func moved(to range: Range<String.Index>) -> DiscreetWord {
    DiscreetWord(hash: hash, range: range, count: count, style: style, tail: tail)
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
    if "@＠".unicodeScalars.contains(text.unicodeScalars[mark]) { return mark }
    guard text.unicodeScalars[mark] == ":", mark > text.startIndex else { return nil }
    let letter = text.unicodeScalars.index(before: mark)
    guard "Aa".unicodeScalars.contains(text.unicodeScalars[letter]) else { return nil }
    let isWhole =
      letter == text.startIndex
      || DiscreetLetter.sort(of: text.unicodeScalars[text.unicodeScalars.index(before: letter)])
        == nil
    return isWhole ? letter : nil
  }
}

/// A word while its letters are read.
private struct WordReading {
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var count = 0
  private var tail: UInt64 = 0
  private var style: DiscreetWord.Style = [.upper, .number]
  private var before: DiscreetLetter.Sort?

  mutating func take(_ scalar: Unicode.Scalar, _ sort: DiscreetLetter.Sort) {
    if let before, DiscreetLetter.isSeam(before, sort) { style.insert(.joint) }
    if sort == .lower { style.remove(.upper) }
    if sort == .upper, count == 0 { style.insert(.capital) }
    if sort == .lower || sort == .upper { style.remove(.number) }
    if sort != .mark { before = sort }
    DiscreetLetter.fold(scalar, sort) { letter in
      // FNV-1a over the folded letters.
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3
      tail = (tail << 8 | UInt64(letter & 0xFF)) & 0xFF_FFFF
      count += 1
    }
  }

  func word(_ range: Range<String.Index>) -> DiscreetWord {
    DiscreetWord(hash: hash, range: range, count: count, style: style, tail: tail)
  }
}
