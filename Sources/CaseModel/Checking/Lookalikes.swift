import Groundwork

/// Actors whose handles, names or aliases may be taken for one another.
struct Lookalikes {
  /// Two names of two actors that look alike.
  struct Pair: Hashable {
    let own: String
    let other: Name
    let theirs: String
  }

  private struct Called {
    let actor: Name
    let text: String
    let isAlias: Bool
  }

  /// For each actor, those of lower number that look like it, each once.
  private var pairs: [Name: [Pair]] = [:]

  /// Compares the living actors of `reading` by what stands in a table, not each with each.
  init(_ reading: some CaseReading) throws {
    var table: [String: [Called]] = [:]
    try reading.each(Query([Query.Term(.kind([Actor.word]))]), by: .number) { filed in
      for called in Lookalikes.names(of: filed.record) {
        for key in Set(Lookalikes.keys(of: called.text)) {
          for before in table[key] ?? [] where before.actor != called.actor {
            add(called, before)
          }
          table[key, default: []].append(called)
        }
      }
    }
  }

  /// The actors of lower number that look like `actor`.
  func alike(_ actor: Name) -> [Pair] { pairs[actor] ?? [] }

  private mutating func add(_ called: Called, _ before: Called) {
    // The same alias given to both was given on purpose.
    let isShared = called.isAlias && before.isAlias && Lookalikes.isSame(called, before)
    guard !isShared, Lookalikes.areAlike(called.text, before.text),
      pairs[called.actor]?.contains(where: { $0.other == before.actor }) != true
    else { return }
    pairs[called.actor, default: []].append(
      Pair(own: called.text, other: before.actor, theirs: before.text))
  }

  private static func isSame(_ left: Called, _ right: Called) -> Bool {
    Folding.fold(left.text) == Folding.fold(right.text)
  }

  private static func names(of actor: Record) -> [Called] {
    let own = [actor[Actor.name], actor[Common.label]].compactMap { $0 }
    return own.map { Called(actor: actor.id, text: $0, isAlias: false) }
      + actor[Actor.aliases].map { Called(actor: actor.id, text: $0, isAlias: true) }
  }
}

extension Lookalikes {
  /// Whether two names are read as one: but for marks, doubled letters and letters that look alike,
  /// or but for one letter of one word.
  static func areAlike(_ left: String, _ right: String) -> Bool {
    if skeleton(left) == skeleton(right) { return true }
    let (left, right) = (words(left), words(right))
    guard left.count == right.count, isLong(left), isLong(right) else { return false }
    let differing = zip(left, right).filter { $0 != $1 }
    guard differing.count == 1, let (one, other) = differing.first, isWord(one), isWord(other)
    else { return false }
    return Similar.distance(one, other) == 1
  }

  /// What two names that may be alike have in common: their skeleton, or themselves but for one
  /// letter.
  static func keys(of name: String) -> [String] {
    // Each letter is left out in turn; what is longer than this is no name.
    guard name.utf8.count <= 400 else { return [] }
    let skeleton = skeleton(name)
    guard skeleton.count > 2 else { return [] }
    let words = words(name)
    guard isLong(words) else { return [skeleton] }
    var keys = [skeleton]
    for (place, word) in words.enumerated() where isWord(word) {
      for variant in [word] + word.indices.map({ word.without($0) }) {
        var changed = words
        changed[place] = variant
        keys.append("\(place) " + changed.map { String($0) }.joined(separator: " "))
      }
    }
    return keys
  }

  /// Short names differ by a letter and mean another: Rahman and Rahmat.
  private static func isLong(_ words: [[Character]]) -> Bool {
    words.count > 1 || (words.first?.count ?? 0) >= 8
  }

  /// A letter or a number tells apart what is counted: Saksi A, Komisi IX, vendor-2.
  private static func isWord(_ word: [Character]) -> Bool {
    word.count >= 5 && !word.contains(where: \.isNumber)
  }

  private static func words(_ name: String) -> [[Character]] {
    Folding.fold(name).split { !$0.isLetter && !$0.isNumber }.map { Array($0) }
  }

  /// What is left of a name for the eye that passes over it.
  static func skeleton(_ name: String) -> String {
    let letters = Folding.fold(name).unicodeScalars
      .map { twins[$0] ?? $0 }.filter { $0.properties.isAlphabetic || isDigit($0) }
    var out = String.UnicodeScalarView()
    for (at, letter) in letters.enumerated() {
      let isWithin =
        at > 0 && at + 1 < letters.count && !isDigit(letters[at - 1]) && !isDigit(letters[at + 1])
      let shown = isWithin ? digits[letter] ?? letter : letter
      if shown != out.last || isDigit(shown) { out.append(shown) }
    }
    return String(out).replacing("rn", with: "m").replacing("vv", with: "w")
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  /// Digits that stand for letters within a word: `k0tz`.
  private static let digits: [Unicode.Scalar: Unicode.Scalar] = ["0": "o", "1": "l", "3": "e"]

  /// Cyrillic letters that look like Latin ones.
  static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "в": "b", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c",
    "т": "t", "у": "y", "х": "x", "і": "i", "ѕ": "s", "ј": "j",
  ]
}

extension [Character] {
  fileprivate func without(_ index: Int) -> [Character] {
    var copy = self
    copy.remove(at: index)
    return copy
  }
}
