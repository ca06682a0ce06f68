import CaseModel
import Groundwork

extension IndexReading {
  /// How many living records there are of each kind.
  ///
  /// To count a kind is to go through it. All versions together are counted page by page, so the
  /// largest kind is what the others leave.
  func counts() throws -> [String: Int] {
    guard case .present = moment else { return try counted(kinds.all()) }
    let codes = try kinds.all()
    let highest = try codes.map { ($0, try highestNumber(of: $0)) }
    guard let largest = highest.max(by: { $0.1 < $1.1 })?.0 else { return [:] }
    let living =
      try number("version") - number("version INDEXED BY past_next WHERE next IS NOT NULL")
      - number("version INDEXED BY gone WHERE retired IS NOT NULL AND next IS NULL")
    var others = try codes.filter { $0 != largest }.map { ($0, try count(of: $0)) }
    others.append((largest, living - others.reduce(0) { $0 + $1.1 }))
    return IndexReading.named(others)
  }

  private func counted(_ codes: [Int64]) throws -> [String: Int] {
    try IndexReading.named(
      codes.compactMap { code in
        guard let word = Codes.kindWord(code) else { return nil }
        return (code, try count(Query([Query.Term(.kind([word]))])))
      })
  }

  private static func named(_ counts: [(Int64, Int)]) -> [String: Int] {
    var named: [String: Int] = [:]
    for (code, count) in counts where count > 0 {
      if let word = Codes.kindWord(code) { named[word] = count }
    }
    return named
  }

  private func count(of kind: Int64) throws -> Int { try number(IndexReading.living(kind)) }

  /// The number of the newest record of a kind, which tells how many there may be.
  private func highestNumber(of kind: Int64) throws -> Int {
    let rank = try connection.integer("SELECT max(rank) FROM \(IndexReading.living(kind))")
    return rank.flatMap { Name(rank: $0)?.idParts?.number } ?? 0
  }

  private static func living(_ kind: Int64) -> String {
    "version INDEXED BY living_number WHERE kind = \(kind) AND next IS NULL AND retired IS NULL"
  }

  private func number(_ rows: String) throws -> Int {
    Int(try connection.integer("SELECT count(*) FROM \(rows)") ?? 0)
  }
}
