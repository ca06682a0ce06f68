import CaseModel
import Fuzzing
import Groundwork

/// Makes queries that ask for anything.
struct RandomQuery {
  var dice: Fuzz

  /// The next query.
  mutating func next() -> Query {
    Query(
      (0..<dice.pick([0, 1, 1, 2, 3])).map { _ in
        Query.Term(condition(), isNegated: dice.once(in: 3))
      })
  }

  private mutating func second() -> Int64 {
    let may20: Int64 = 1_621_443_600
    return may20 + Int64(dice.pick([-40, -1, 0, 1, 2, 11, 40, 300])) * 86_400
      + Int64(dice.pick([-1, 0, 3600]))
  }

  private mutating func id(_ letters: String = "AXECQNLTDGZ") -> Name {
    Name("\(dice.pick(Array(letters)))\(Int.random(in: 1...12, using: &dice))")
  }

  private mutating func condition() -> Query.Condition {
    switch Int.random(in: 0..<11, using: &dice) {
    case 0: .kind(dice.some(["event", "claim", "actor", "gadget", "none"], most: 3))
    case 1:
      .refers(
        to: (0...dice.pick([0, 2])).map { _ in id() },
        fields: dice.some(["exhibits", "claimant", "actors", "value"], most: 2))
    case 2: .publisher((0...2).map { _ in id("A") })
    case 3:
      .field(
        dice.pick(["status", "type", "stance", "roles", "shape", "foreign", "zone"]),
        dice.some(["reported", "denies", "seller", "a", "round", "dataset", "UTC"], most: 4))
    case 4: .tag(dice.some(RandomHistory.tags, most: 2))
    case 5: .since(second(), certain: dice.once(in: 2))
    case 6: .until(second(), certain: dice.once(in: 2))
    case 7: .known(second())
    case 8:
      .state(
        dice.some([.contested, .unsourced, .undated, .superseded, .dangling, .retired], most: 2))
    case 9, 10:
      .words(
        dice.some(
          ["data", "panggil", "279", "juta", "dijual", "br_am", "cafe", "ＡＢＣ", "가"], most: 2),
        isPrefix: dice.once(in: 4))
    default: .tag([])
    }
  }
}
