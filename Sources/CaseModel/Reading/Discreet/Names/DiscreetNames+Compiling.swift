extension DiscreetNames {
  /// Prepares the search for `entries`.
  ///
  /// - Parameter others: the names of those who are not protected.
  init(_ entries: [Entry], others: [Other] = []) {
    for entry in entries { add(entry) }
    sortPatterns()
    for phrase in NameWords.phrases { keep(DiscreetWord.all(in: phrase)) }
    // A name that holds a protected one whole protects nobody else.
    let harmless = others.map { (DiscreetWord.all(in: $0.name), $0.isPerson) }
      .filter { !isTelling($0, isPerson: $1) }.map(\.0)
    for words in harmless {
      for word in words where parts[word.hash] != nil { parts[word.hash]?.strength = .shared }
      if words.count > 1 || words.allSatisfy({ parts[$0.hash] == nil }) { keep(words) }
    }
    sortPatterns()
    for entry in entries where entry.sort != .identifier { squeeze(entry) }
  }

  private mutating func add(_ entry: Entry) {
    let words = DiscreetWord.all(in: entry.name)
    let letters = DiscreetLetter.squeezed(entry.name)
    guard !words.isEmpty, letters.unicodeScalars.count > 1 else { return }
    let bearer = pseudonyms.firstIndex(of: entry.pseudonym) ?? pseudonyms.count
    if bearer == pseudonyms.count { pseudonyms.append(entry.pseudonym) }
    let isPlain = words.count == 1 && letters.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    let needsSigil = entry.sort == .label && isPlain
    put(words.map(\.hash), bearer, needsSigil ? .sigil : .nothing)
    if letters.unicodeScalars.count >= 6, !needsSigil { squeezed.insert(letters) }
    guard entry.sort != .identifier else { return }
    let naming = words.filter { !NameWords.isNobody($0.hash) }
    let isDescription = entry.sort == .name && DiscreetNames.isDescription(words)
    let hasCapitals = words.contains { $0.style.contains(.capital) }
    for word in naming {
      let isSmall = hasCapitals && !word.style.contains(.capital)
      addPart(word, bearer, isWeak: isSmall || isDescription)
      // `maya99` is called maya.
      for piece in word.pieces(in: entry.name)
      where piece.count > 3 && !NameWords.isNobody(piece.hash) {
        addPart(piece, bearer, isWeak: isDescription)
      }
    }
    addInitials(naming, in: entry.name, bearer)
  }

  /// Whether a name is none but says who somebody is: `sumber di gudang`.
  private static func isDescription(_ words: [DiscreetWord]) -> Bool {
    guard !words.contains(where: { $0.style.contains(.capital) }) else { return false }
    return words.contains {
      OrdinaryWords.plain.contains($0.hash) && !NameWords.callings.contains($0.hash)
    }
  }

  private mutating func addPart(_ word: DiscreetWord, _ bearer: Int, isWeak: Bool) {
    guard word.count > 1, !word.style.contains(.number) else { return }
    let isOrdinary = OrdinaryWords.names.contains(word.hash)
    let strength: Strength = isWeak || isOrdinary || word.count < 3 ? .weak : .strong
    var part = parts[word.hash] ?? Part(bearers: [], strength: strength)
    part.bearers.insert(bearer)
    if strength.rawValue > part.strength.rawValue { part.strength = strength }
    parts[word.hash] = part
  }

  /// `M.`, `M.D.`, `mdewi`, `mayantid`, `mayantidewi`.
  private mutating func addInitials(_ words: [DiscreetWord], in name: String, _ bearer: Int) {
    let spelled = words.filter { !$0.style.contains(.number) }
      .map { DiscreetLetter.squeezed(name[$0.range]) }
    guard spelled.count > 1, spelled.count <= 6 else { return }
    let first = spelled.compactMap { $0.unicodeScalars.first.map { String($0) } }
    for letter in first { initials[DiscreetWord.hash(letter), default: []].insert(bearer) }
    put(first.map { DiscreetWord.hash($0) }, bearer, .dots)
    put([DiscreetWord.hash(first.joined())], bearer, .dots)
    putJoined(spelled.joined(), bearer)
    putJoined(spelled.reversed().joined(), bearer)
    for one in spelled.indices {
      for other in spelled.indices where other != one {
        putJoined(first[one] + spelled[other], bearer)
        putJoined(spelled[one] + first[other], bearer)
      }
    }
  }

  private mutating func put(_ words: [UInt64], _ bearer: Int, _ needs: Need = .nothing) {
    patterns[words[0], default: []].append(Pattern(words: words, bearer: bearer, needs: needs))
  }

  /// One word made of words of a name, unless it says something else.
  private mutating func putJoined(_ word: String, _ bearer: Int) {
    let hash = DiscreetWord.hash(word)
    guard word.unicodeScalars.count > 4, !OrdinaryWords.plain.contains(hash) else { return }
    put([hash], bearer)
  }

  private mutating func keep(_ words: [DiscreetWord]) {
    guard let first = words.first else { return }
    patterns[first.hash, default: []].append(Pattern(words: words.map(\.hash), bearer: nil))
  }

  /// The longest first, and of two that are as long the protected one.
  private mutating func sortPatterns() {
    for first in patterns.keys {
      patterns[first]?.sort {
        ($0.words.count, $0.bearer == nil ? 0 : 1) > ($1.words.count, $1.bearer == nil ? 0 : 1)
      }
    }
  }

  /// Whether words that follow one another name a protected actor: a whole name, or two words of it.
  ///
  /// - Parameter isPerson: whether they are a person's name, which has a word of it by chance.
  private func isTelling(_ words: [DiscreetWord], isPerson: Bool) -> Bool {
    for at in words.indices {
      let isWhole = (patterns[words[at].hash] ?? []).contains { pattern in
        pattern.bearer != nil && pattern.needs == .nothing
          && (!isPerson || pattern.words.count > 1 || words.count == 1)
          && words[at...].prefix(pattern.words.count).map(\.hash) == pattern.words
      }
      if isWhole { return true }
      if at + 1 < words.count, let one = parts[words[at].hash],
        let other = parts[words[at + 1].hash], !one.bearers.isDisjoint(with: other.bearers)
      {
        return true
      }
    }
    return false
  }

  /// Puts down the words of a name that tell who it is within a longer word.
  private mutating func squeeze(_ entry: Entry) {
    for word in DiscreetWord.all(in: entry.name)
    where word.count >= 5 && parts[word.hash]?.strength == .strong {
      squeezed.insert(DiscreetLetter.squeezed(entry.name[word.range]))
    }
  }
}
