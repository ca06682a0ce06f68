import Groundwork

extension Contest {
  /// A field of a claim that says where it stands in a contest.
  enum ClaimPart: CaseIterable {
    case claimant, speaksFor, stance, hedge, value, holds, said, exhibits, supersedes

    private var field: Name {
      switch self {
      case .claimant: Claim.claimant.name
      case .speaksFor: Claim.speaksFor.name
      case .stance: Claim.stance.name
      case .hedge: Claim.hedge.name
      case .value: Claim.value.name
      case .holds: Claim.holds.name
      case .said: Claim.said.name
      case .exhibits: Claim.exhibits.name
      case .supersedes: Common.supersedes.name
      }
    }

    /// One pass over a record takes a fifth of what it takes to look nine fields up.
    static let byField = Glossary(allCases.map { ($0.field, $0) })
  }

  /// Finds one of a few known words by its first eight bytes and its length.
  struct Glossary<Meaning: Sendable>: Sendable {
    private let words: [(start: UInt64, word: Name, meaning: Meaning)]

    init(_ words: [(Name, Meaning)]) {
      self.words = words.map { (Glossary.start(of: $0.0), $0.0, $0.1) }
    }

    subscript(word: Name) -> Meaning? {
      let start = Glossary.start(of: word)
      for known in words where known.start == start {
        if start & 0xFF == 0 || known.word == word { return known.meaning }
      }
      return nil
    }

    /// The first eight bytes; the last is 0 where there are no more than seven, as no word has a 0.
    private static func start(of word: Name) -> UInt64 {
      var start: UInt64 = 0
      var shift: UInt64 = 64
      for byte in word.text.utf8 {
        shift -= 8
        start |= UInt64(byte) << shift
        if shift == 0 { break }
      }
      return start
    }
  }

  static let stances = Glossary(Stance.allCases.map { (Name($0.rawValue), $0) })
}
