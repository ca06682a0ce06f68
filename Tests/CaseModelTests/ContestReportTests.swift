import Fuzzing
import Groundwork
import Testing

@testable import CaseModel

/// Reports that differ, of many claims: the same groups as when each is held against each.
@Suite struct ContestReportTests {
  private func reports(_ claims: [Record]) throws -> [[Name]] {
    try contest(.question(.number), claims).reportsDiffer
  }

  /// Claims of one speaker, few values, days and exhibits among them, so that many clash.
  private func claims(_ dice: inout Fuzz, count: Int) -> [Record] {
    (1...count).map { number in
      let stances: [Stance] = [.asserts, .asserts, .denies, .confirms]
      let days = ["2021-05-21", "2021-05-22", "2021-05-21/2021-05-22"]
      let exhibits: [Name] = ["X1", "X2", "X3"].filter { _ in Bool.random(using: &dice) }
      return .claim(
        number, "A1", stances.randomElement(using: &dice) ?? .asserts,
        ["1", "2", "3", "1..2", ">2"].randomElement(using: &dice) ?? "1",
        said: days.randomElement(using: &dice), exhibits: exhibits)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func `groups are what pairs come to`(
    _ seed: UInt64
  ) throws {
    var dice = Fuzz(seed: seed)
    let claims = claims(&dice, count: 14)
    var groups = Set(claims.map { Set([$0.id]) })
    func join(_ one: Record, _ other: Record) {
      let touched = groups.filter { $0.contains(one.id) || $0.contains(other.id) }
      groups.subtract(touched)
      groups.insert(touched.reduce(Set()) { $0.union($1) })
    }
    var clashing: [Record] = []
    for (index, one) in claims.enumerated() {
      for other in claims[(index + 1)...] where try !reports([one, other]).isEmpty {
        join(one, other)
        clashing += [one, other]
      }
    }
    func isAlike(_ one: Record, _ other: Record) -> Bool {
      one[Claim.value] == other[Claim.value] && one.body["said"] == other.body["said"]
        && (one[Claim.stance] == .denies) == (other[Claim.stance] == .denies)
    }
    for one in clashing {
      for other in clashing where isAlike(one, other) { join(one, other) }
    }
    #expect(Set(try reports(claims).map(Set.init)) == groups.filter { $0.count > 1 })
  }
}
