extension DiscreetNames {
  /// Prepares the search for `entries`.
  ///
  /// - Parameter others: the names of those who are not protected.
  init(_ entries: [Entry], others: [Other] = []) {
    var bearers: [String: Int] = [:]
    for entry in entries {
      let bearer = bearers[entry.pseudonym] ?? pseudonyms.count
      if bearer == pseudonyms.count { pseudonyms.append(entry.pseudonym) }
      bearers[entry.pseudonym] = bearer
      add(entry, bearer)
    }
    for phrase in NameWords.phrases { keep(DiscreetWord.all(in: phrase)) }
    // A name that holds a protected one whole protects nobody else.
    let harmless = others.map { (DiscreetWord.all(in: $0.name), $0) }
      .filter { !isTelling($0, isPerson: $1.isPerson) }
    for (words, other) in harmless {
      for word in words where !NameWords.isNobody(word) {
        parts[word.hash]?.strength = .shared
        // What may be a handle gives way to a name.
        patterns[word.hash]?.removeAll { $0.needs == .handle }
      }
      let isOnlyPart = words.count == 1 && parts[words[0].hash] != nil
      if !isOnlyPart, words.contains(where: { isInTheWay($0, in: other.name) }) { keep(words) }
    }
    sortPatterns()
    for entry in entries where entry.sort != .identifier { squeeze(entry) }
  }

  private mutating func add(_ entry: Entry, _ bearer: Int) {
    let words = DiscreetWord.all(in: entry.name)
    let letters = DiscreetLetter.squeezed(entry.name)
    guard !words.isEmpty, letters.unicodeScalars.count > 1 else { return }
    let isPlain = words.count == 1 && letters.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    let needsSigil = entry.sort == .label && isPlain
    put(words.map(\.hash), bearer, needsSigil ? .sigil : .nothing)
    if letters.unicodeScalars.count >= 6, !needsSigil { squeezed.insert(letters) }
    guard entry.sort != .identifier else { return }
    let isDescription = entry.sort == .name && DiscreetNames.isDescription(words)
    let hasCapitals = words.contains { $0.style.contains(.capital) }
    let naming = words.filter {
      isDescription || hasCapitals ? !NameWords.isNobody($0) : !NameWords.isNobody($0.hash)
    }
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

  /// `M.`, `M.D.`, `mdewi`, `mayantid`, `mayantidewi`, and any two words of more.
  private mutating func addInitials(_ words: [DiscreetWord], in name: String, _ bearer: Int) {
    let spelled = words.filter { !$0.style.contains(.number) }
      .map { DiscreetLetter.squeezed(name[$0.range]) }
    guard spelled.count > 1, spelled.count <= 6 else { return }
    let first = spelled.compactMap { $0.unicodeScalars.first.map { String($0) } }
    for letter in first { initials[DiscreetWord.hash(letter), default: []].insert(bearer) }
    put(first.map { DiscreetWord.hash($0) }, bearer, .dots)
    put([DiscreetWord.hash(first.joined())], bearer, .dots)
    // `susanti` is not Susan Ti.
    let isLong = spelled.allSatisfy { $0.unicodeScalars.count > 2 }
    for words in [spelled, spelled.reversed()] where words.count > 2 {
      putJoined(words.joined(), bearer, isLong ? .nothing : .handle)
    }
    // `srprameswari` of Siti Rahayu Prameswari.
    putJoined(first.dropLast().joined() + (spelled.last ?? ""), bearer, .handle)
    for one in spelled.indices {
      for other in spelled.indices where other != one {
        let areLong = [one, other].allSatisfy { spelled[$0].unicodeScalars.count > 2 }
        putJoined(spelled[one] + spelled[other], bearer, areLong ? .nothing : .handle)
        putJoined(first[one] + spelled[other], bearer, .handle)
        putJoined(spelled[one] + first[other], bearer, .handle)
      }
    }
  }

  private mutating func put(_ words: [UInt64], _ bearer: Int, _ needs: Need = .nothing) {
    patterns[words[0], default: []].append(Pattern(words: words, bearer: bearer, needs: needs))
  }

  /// One word made of words of a name, unless it says something else.
  private mutating func putJoined(_ word: String, _ bearer: Int, _ needs: Need) {
    let hash = DiscreetWord.hash(word)
    guard word.unicodeScalars.count > 4, !OrdinaryWords.plain.contains(hash),
      !OrdinaryWords.names.contains(hash)
    else { return }
    put([hash], bearer, needs)
  }

  /// Whether a word of another's name, or a piece of it, would be taken for a protected one.
  private func isInTheWay(_ word: DiscreetWord, in name: String) -> Bool {
    let isTaken =
      parts[word.hash] != nil || initials[word.hash] != nil
      || (patterns[word.hash] ?? []).contains { $0.bearer != nil && $0.words.count == 1 }
    return isTaken || NameWords.mayEndInClitic(word)
      || word.pieces(in: name).contains { parts[$0.hash] != nil }
  }

  private mutating func keep(_ words: [DiscreetWord]) {
    guard let first = words.first else { return }
    patterns[first.hash, default: []].append(Pattern(words: words.map(\.hash), bearer: nil))
  }

  /// The longest first; of those that are as long a protected name, then another's, then a guess.
  private mutating func sortPatterns() {
    func rank(_ pattern: Pattern) -> Int {
      pattern.needs == .handle ? 0 : pattern.bearer == nil ? 1 : 2
    }
    for first in patterns.keys {
      patterns[first]?.sort { ($0.words.count, rank($0)) > ($1.words.count, rank($1)) }
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
          && pattern.stands(at: at, in: words)
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
