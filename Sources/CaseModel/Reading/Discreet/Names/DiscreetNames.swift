/// Finds protected names in texts, whole or in part: case, width, marks and what stands between the
/// words do not count.
///
/// A whole name is always found. A word of one is found by itself, unless it is an ordinary word or
/// is also another actor's: then what stands about it must tell (`DiscreetScan`).
struct DiscreetNames: Sendable {
  /// A name and what stands in its place.
  struct Entry: Sendable {
    /// What sort of name it is.
    enum Sort {
      case name
      /// A handle: an ordinary word counts only behind its sigil, `@saksi`.
      case label
      /// `twitter:saksi_b`: nothing in it is a name by itself.
      case identifier
    }

    let name: String
    let pseudonym: String
    let sort: Sort
  }

  /// A name of somebody who is not protected.
  struct Other: Sendable {
    let name: String
    let isPerson: Bool
  }

  /// Words one after another.
  struct Pattern: Sendable {
    let words: [UInt64]
    /// Whose name it is; nil where it is not to be taken for a protected one.
    let bearer: Int?
    var needs = Need.nothing

    /// Whether the words that begin at one of `others` are these.
    func stands(at first: Int, in others: [DiscreetWord]) -> Bool {
      first + words.count <= others.count
        && zip(words, others[first...]).allSatisfy { $0 == $1.hash }
    }
  }

  /// What must be seen for a pattern to count.
  enum Need {
    case nothing, sigil, dots
    /// A sign that it is a handle: `@mdewi`, `mdewi_2`, `mdewi.txt`.
    case handle
  }

  /// A word of names.
  struct Part: Sendable {
    var bearers: Set<Int>
    var strength: Strength
  }

  /// How much a word tells by itself.
  enum Strength: Int { case shared, weak, strong }

  /// By their first word, the longest first.
  var patterns: [UInt64: [Pattern]] = [:]
  /// The words of names.
  var parts: [UInt64: Part] = [:]
  /// The first letters of the words of names.
  var initials: [UInt64: Set<Int>] = [:]
  /// Names and words of names as they stand within a longer word of an address or a file's name.
  var squeezed: Set<String> = []
  /// What stands for each bearer.
  var pseudonyms: [String] = []

  /// What stands for those who bear a name.
  func pseudonym(of bearers: Set<Int>) -> String {
    bearers.sorted().map { pseudonyms[$0] }.joined(separator: "/")
  }

  /// All who bear the name of a pattern; nobody where it is not a protected one.
  func bearers(of pattern: Pattern) -> Set<Int> {
    guard pattern.bearer != nil, let first = pattern.words.first else { return [] }
    let same = (patterns[first] ?? []).filter {
      $0.words == pattern.words && $0.needs == pattern.needs
    }
    return Set(same.compactMap(\.bearer))
  }

  /// Whose handle a word may be.
  func handles(_ word: UInt64) -> Set<Int> {
    Set((patterns[word] ?? []).filter { $0.needs == .handle }.compactMap(\.bearer))
  }

  /// Who may be meant by a name of somebody else in which nothing tells the two apart.
  func namesake(of name: String) -> String? {
    let words = DiscreetWord.all(in: name).filter { !NameWords.isNobody($0) }
    var bearers: Set<Int>?
    for word in words {
      let own = parts[word.hash]?.bearers ?? (word.isLetter ? initials[word.hash] : nil) ?? []
      bearers = bearers?.intersection(own) ?? own
    }
    guard let bearers, !bearers.isEmpty else { return nil }
    return pseudonym(of: bearers)
  }

  /// `text` with all names replaced; nil where there are none.
  func renamed(_ text: String) -> String? {
    let cleared = withoutAddresses(text)
    let text = cleared ?? text
    let spans = DiscreetScan(text, self).spans
    guard !spans.isEmpty else { return cleared }
    return text.replacing(
      spans.map { ($0.range, pseudonym(of: $0.bearers) + ($0.hasClitic ? "-" : "")) })
  }

  /// What stands for the first name in `text`; nil where there is none.
  func mention(in text: String) -> String? {
    let scan = DiscreetScan(text, self)
    return scan.spans.first.map { pseudonym(of: $0.bearers) }
  }

  /// A word that may be a name or not, and who would be named.
  func doubt(in text: String) -> (word: String, pseudonym: String)? {
    let doubt = DiscreetScan(text, self).doubts.first
    return doubt.map { (String(text[$0.range]), pseudonym(of: $0.bearers)) }
  }

  /// Whether an address or file name holds a name.
  func isMentioned(in address: String) -> Bool {
    let decoded = DiscreetLetter.percentDecoded(address)
    if !DiscreetScan(decoded, self, isAddress: true).spans.isEmpty { return true }
    let letters = DiscreetLetter.squeezed(decoded)
    return squeezed.contains { letters.contains($0) }
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
