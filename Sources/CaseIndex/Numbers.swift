import CaseModel
import Groundwork

/// Which numbers of ids are taken.
struct Numbers {
  /// The highest rank that a record has, by letter, as far as somebody asked.
  private var used: [Int64: Int64] = [:]
  /// The highest rank that was given, by letter.
  private var given: [Int64: Int64] = [:]

  /// The highest rank of a record with the letter of `rank`; `find` looks it up.
  private mutating func highest(
    _ ranks: ClosedRange<Int64>, _ find: (ClosedRange<Int64>) throws -> Int64?
  ) rethrows -> Int64 {
    if let known = used[ranks.lowerBound] { return known }
    let found = try find(ranks) ?? ranks.lowerBound
    used[ranks.lowerBound] = found
    return found
  }

  /// The next rank among `ranks`; nil where none is left.
  mutating func next(
    in ranks: ClosedRange<Int64>, _ find: (ClosedRange<Int64>) throws -> Int64?
  ) rethrows -> Int64? {
    let next = max(try highest(ranks, find), given[ranks.lowerBound] ?? 0) + 1
    guard ranks.contains(next) else { return nil }
    given[ranks.lowerBound] = next
    return next
  }

  /// Whether no record has had this rank, as far as can be told from the highest.
  mutating func isNew(
    _ rank: Int64, _ find: (ClosedRange<Int64>) throws -> Int64?
  ) rethrows -> Bool {
    guard rank > 0 else { return false }
    return try rank > highest(Name.ranks(with: rank), find)
  }

  /// Notes that a record has this rank.
  mutating func use(_ rank: Int64) {
    guard rank > 0, let known = used[Name.ranks(with: rank).lowerBound] else { return }
    used[Name.ranks(with: rank).lowerBound] = max(known, rank)
  }
}

extension IndexWriter {
  /// The next id that no committed act ever used, counting those given in this transaction.
  public func nextID(letter: Character) throws -> Name {
    let next = try numbers.next(in: Name.ranks(lettered: letter), highestRank)
    guard let id = next.flatMap({ Name(rank: $0) }) else {
      throw Problem.refused("no number is left for another \(letter)")
    }
    return id
  }

  /// The highest rank among `ranks` that a record has.
  func highestRank(_ ranks: ClosedRange<Int64>) throws -> Int64? {
    try connection.integer(
      "SELECT max(rank) FROM version WHERE rank BETWEEN ? AND ?", ranks.lowerBound,
      ranks.upperBound)
  }
}
