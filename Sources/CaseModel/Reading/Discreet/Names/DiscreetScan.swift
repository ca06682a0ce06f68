/// One text looked through for names, from left to right.
///
///     kata Ibu M. Dewi, Dewinya  …  words that may belong to a name: initials, parts, whole names
///          └─── run ──┘ └ run ┘     what stands together and can be one bearer's is one run
///
/// A run is a name where it holds a whole one, a word that is nobody else's, or two words; or where
/// a title, a sigil or a lone capital within a sentence says so. Otherwise it stays, as a doubt.
struct DiscreetScan {
  /// A name in the text.
  struct Span {
    let range: Range<String.Index>
    let bearers: Set<Int>
    /// Whether a clitic that stays follows without anything between.
    let hasClitic: Bool
  }

  /// A word of a name which may be another's, or none.
  struct Doubt {
    let range: Range<String.Index>
    let bearers: Set<Int>
  }

  let text: String
  let names: DiscreetNames
  /// Whether the text is an address or a file's name.
  let isAddress: Bool
  let words: [DiscreetWord]
  /// The names, in order.
  private(set) var spans: [Span] = []
  /// What could not be decided.
  private(set) var doubts: [Doubt] = []
  /// The first word that no span has taken.
  private(set) var floor = 0

  init(_ text: String, _ names: DiscreetNames, isAddress: Bool = false) {
    self.text = text
    self.names = names
    self.isAddress = isAddress
    words = DiscreetWord.all(in: text)
    var at = 0
    while at < words.count { at = step(at) }
  }

  /// Looks at the word `at`, and says where to go on.
  private mutating func step(_ at: Int) -> Int {
    if let pattern = pattern(at) {
      if pattern.bearer == nil {
        floor = at + pattern.words.count
        return floor
      }
      if isAnothers(pattern, at) { return at + 1 }
    }
    guard let unit = unit(at) else {
      takePieces(of: at)
      return at + 1
    }
    let run = run(from: unit)
    if run.isName {
      let hasClitic = run.cut != nil
      spans.append(
        Span(
          range: start(of: run)..<(run.cut ?? words[run.end - 1].range.upperBound),
          bearers: run.bearers, hasClitic: hasClitic))
      floor = run.end
    } else if isDoubtful(unit, at) {
      doubts.append(Doubt(range: words[at].range, bearers: unit.bearers))
    }
    return max(run.end, at + 1)
  }

  /// The words within a joint word that tell by themselves.
  private mutating func takePieces(of at: Int) {
    let pieces = words[at].pieces(in: text)
    // A digit says that it is a handle: `mdewi77`.
    let isHandle = pieces.contains { $0.style.contains(.number) }
    for piece in pieces {
      let part = names.parts[piece.hash].flatMap { $0.strength == .strong ? $0.bearers : nil }
      let handle = isHandle ? names.handles(piece.hash) : []
      guard let bearers = part ?? (handle.isEmpty ? nil : handle) else { continue }
      spans.append(Span(range: piece.range, bearers: bearers, hasClitic: false))
      floor = at + 1
    }
  }

  /// Where what stands for a run begins: with its sigil, unless that is the end of another name, as
  /// the `A` in `Sari A:Anita`.
  private func start(of run: DiscreetRun) -> String.Index {
    let first = words[run.first].range.lowerBound
    let end = spans.last?.range.upperBound ?? text.startIndex
    let sigil = DiscreetWord.sigil(before: first, in: text)
    return sigil.flatMap { $0 < end ? nil : $0 } ?? first
  }

  /// Whether a title and the name behind it are another's, who is named in full: `Pak Budi` of
  /// `Pak Budi Gunawan`.
  private func isAnothers(_ pattern: DiscreetNames.Pattern, _ at: Int) -> Bool {
    let end = at + pattern.words.count
    guard let name = (at..<end).first(where: { !NameWords.isNobody(words[$0].hash) }), name > at,
      let other = self.pattern(name)
    else { return false }
    return other.bearer == nil && name + other.words.count > end
  }

  // MARK: Units

  /// The longest pattern that stands at a word.
  private func pattern(_ at: Int) -> DiscreetNames.Pattern? {
    names.patterns[words[at].hash]?.first { pattern in
      let end = at + pattern.words.count
      guard pattern.stands(at: at, in: words),
        DiscreetWord.stand(together: words[at..<end], in: text)
      else { return false }
      switch pattern.needs {
      case .nothing: return true
      case .sigil: return DiscreetWord.sigil(before: words[at].range.lowerBound, in: text) != nil
      case .dots: return areInitials(at..<end)
      case .handle: return isHandle(at)
      }
    }
  }

  /// What of a name stands at a word: all of it, or a word of it, with or without a clitic.
  func unit(_ at: Int) -> DiscreetRun.Unit? {
    if let pattern = pattern(at) {
      let bearers = names.bearers(of: pattern)
      if bearers.isEmpty { return nil }
      return DiscreetRun.Unit(
        first: at, end: at + pattern.words.count, bearers: bearers, strength: nil, cut: nil)
    }
    if let part = names.parts[words[at].hash] {
      return DiscreetRun.Unit(
        first: at, end: at + 1, bearers: part.bearers, strength: part.strength, cut: nil)
    }
    return unitBeforeClitic(at)
  }

  private func unitBeforeClitic(_ at: Int) -> DiscreetRun.Unit? {
    let word = words[at]
    guard NameWords.mayEndInClitic(word), !OrdinaryWords.plain.contains(word.hash) else {
      return nil
    }
    let scalars = text.unicodeScalars
    for clitic in NameWords.clitics where word.count >= clitic.utf8.count + 3 {
      let cut = scalars.index(word.range.upperBound, offsetBy: -clitic.utf8.count)
      guard cut > word.range.lowerBound,
        DiscreetLetter.squeezed(text[cut..<word.range.upperBound]) == clitic
      else { continue }
      let hash = DiscreetWord.hash(text[word.range.lowerBound..<cut])
      if let part = names.parts[hash] {
        return DiscreetRun.Unit(
          first: at, end: at + 1, bearers: part.bearers, strength: part.strength, cut: cut)
      }
      let whole = names.patterns[hash]?.first {
        $0.words.count == 1 && $0.needs == .nothing && $0.bearer != nil
      }
      if let bearer = whole?.bearer {
        return DiscreetRun.Unit(first: at, end: at + 1, bearers: [bearer], strength: nil, cut: cut)
      }
    }
    return nil
  }
}

extension DiscreetScan {
  /// Whether a word that was left may be a name after all: what is small is not, nor a date.
  private func isDoubtful(_ unit: DiscreetRun.Unit, _ at: Int) -> Bool {
    let word = words[at]
    let isOrdinary = OrdinaryWords.names.contains(word.hash)
    if isOrdinary || unit.strength == .weak, !word.style.contains(.capital) { return false }
    return !isBesideNumber(at)
  }
}
