/// Words that stand together and may be one bearer's name.
struct DiscreetRun {
  /// A whole name, or one word of it.
  struct Unit {
    let first: Int
    let end: Int
    let bearers: Set<Int>
    /// How much it tells by itself; nil of a whole name.
    let strength: DiscreetNames.Strength?
    /// Where a clitic begins that the word ends in.
    let cut: String.Index?

    var tells: Bool { strength == nil || strength == .strong }
  }

  var first: Int
  var end: Int
  var bearers: Set<Int>
  var cut: String.Index?
  /// Whether what stands there can be nothing else.
  var isName: Bool

  init(_ unit: Unit) {
    (first, end, bearers, cut) = (unit.first, unit.end, unit.bearers, unit.cut)
    isName = unit.tells
  }

  /// Takes in those who bear what else stands there; false where nobody bears both.
  mutating func narrow(to others: Set<Int>) -> Bool {
    let both = bearers.intersection(others)
    if both.isEmpty { return false }
    bearers = both
    return true
  }
}

extension DiscreetScan {
  /// What a unit grows into with the initials, parts and titles about it.
  func run(from unit: DiscreetRun.Unit) -> DiscreetRun {
    var run = DiscreetRun(unit)
    while run.cut == nil, run.end < words.count, isGlued(run.end - 1) {
      if let next = self.unit(run.end), run.narrow(to: next.bearers) {
        (run.end, run.cut, run.isName) = (next.end, next.cut, true)
      } else if let bearers = initial(run.end, beside: unit), run.narrow(to: bearers) {
        (run.end, run.isName) = (run.end + 1, true)
      } else {
        break
      }
    }
    while run.first > floor, isGlued(run.first - 1),
      let bearers = initial(run.first - 1, beside: unit), run.narrow(to: bearers)
    {
      (run.first, run.isName) = (run.first - 1, true)
    }
    takeTitles(of: &run)
    run.isName = run.isName || hasSigil(run) || isLone(unit)
    return run
  }

  /// Titles go with a name; what else calls somebody only says that it is one.
  private func takeTitles(of run: inout DiscreetRun) {
    while run.first > floor, isGlued(run.first - 1), NameWords.isTitle(words[run.first - 1]) {
      (run.first, run.isName) = (run.first - 1, true)
    }
    if run.first > 0, isGlued(run.first - 1), NameWords.isCalling(words[run.first - 1]) {
      run.isName = true
    }
  }

  private func hasSigil(_ run: DiscreetRun) -> Bool {
    DiscreetWord.sigil(before: words[run.first].range.lowerBound, in: text) != nil
  }

  /// Whose initial a word can be; `will I` is none.
  private func initial(_ at: Int, beside unit: DiscreetRun.Unit) -> Set<Int>? {
    let word = words[at]
    guard word.isLetter else { return nil }
    let isCapital =
      word.style.contains(.capital)
      && (unit.tells || words[unit.first].style.contains(.capital))
    return isCapital || gap(at).hasPrefix(".") ? names.initials[word.hash] : nil
  }

  /// Whether an ordinary word has a capital within a sentence, and stands by itself: then it is a
  /// name.
  ///
  /// Of some words a capital says so too where a sentence begins.
  private func isLone(_ unit: DiscreetRun.Unit) -> Bool {
    let word = words[unit.first]
    guard unit.strength == .weak, unit.end == unit.first + 1, word.style.contains(.capital),
      !word.style.contains(.upper), !OrdinaryWords.calendar.contains(word.hash)
    else { return false }
    if unit.first > 0, [" ", ", ", "\u{A0}"].contains(gap(unit.first - 1)) {
      guard words[unit.first - 1].style.isDisjoint(with: [.capital, .number]) else { return false }
    } else if !OrdinaryWords.givenNames.contains(word.hash) {
      return false
    }
    guard unit.end < words.count, gap(unit.first) == " " else { return true }
    return words[unit.end].style.isDisjoint(with: [.capital, .number])
  }

  /// Whether the words are initials: `M.D.`, or `MD` where the text says so of one that is alike.
  ///
  /// `Roe, M.D.` is a degree.
  func areInitials(_ range: Range<Int>) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    guard words[range].allSatisfy({ $0.style.contains(.capital) && $0.style.contains(.upper) })
    else { return false }
    guard range.count > 1 else {
      return words.indices.contains { words[$0].hash == words[first].hash && isCalledSo($0) }
    }
    guard (first...last).allSatisfy({ gap($0).hasPrefix(".") }) else { return false }
    if first > 0, words[first - 1].isLetter, gap(first - 1).hasPrefix(".") { return false }
    if last + 1 < words.count, words[last + 1].isLetter, isGlued(last) { return false }
    let letters = words[range].map { DiscreetLetter.squeezed(text[$0.range]) }.joined()
    return first == 0 || gap(first - 1) != ", " || !NameWords.degrees.contains(letters)
  }

  /// Whether a word that looks like initials is somebody's: behind *berinisial* or *saksi*, before an
  /// age as in `MD (34)` or `MD, 34, …`.
  private func isCalledSo(_ at: Int) -> Bool {
    guard words[at].style.contains(.upper) else { return false }
    if at > 0 {
      let before = words[at - 1]
      let names = NameWords.witnesses.contains(before.hash) || NameWords.isTitle(before)
      if names, gap(at - 1).utf8.count <= 2 { return true }
    }
    guard at + 1 < words.count, words[at + 1].style.contains(.number), words[at + 1].count == 2
    else { return false }
    return gap(at) == " (" && gap(at + 1).hasPrefix(")")
      || gap(at) == ", " && gap(at + 1).hasPrefix(",")
  }

  /// Whether a number stands beside: `21 Mei 2021`.
  func isBesideNumber(_ at: Int) -> Bool {
    let isBefore = at > 0 && words[at - 1].style.contains(.number) && gap(at - 1).utf8.count <= 2
    let isAfter =
      at + 1 < words.count && words[at + 1].style.contains(.number) && gap(at).utf8.count <= 2
    return isBefore || isAfter
  }

  /// What stands behind a word, up to the next.
  func gap(_ at: Int) -> Substring {
    let end = at + 1 < words.count ? words[at + 1].range.lowerBound : text.endIndex
    return text[words[at].range.upperBound..<end]
  }

  /// Whether a word and the next are not parted by more than what stands within a name.
  private func isGlued(_ at: Int) -> Bool {
    guard at + 1 < words.count else { return false }
    let gap = gap(at)
    guard gap.utf8.count <= 4 else { return false }
    var hasStop = false
    for scalar in gap.unicodeScalars {
      switch scalar {
      case ".": hasStop = true
      case " ", "\u{A0}", "\n", "\t":
        // A full stop and a blank end a sentence, unless something was cut short.
        if hasStop, !words[at].isLetter, !NameWords.titles.contains(words[at].hash) { return false }
      case "-", "_", "+", "'", "’", "‐", "‑", "·": break
      default: return false
      }
    }
    return true
  }
}
