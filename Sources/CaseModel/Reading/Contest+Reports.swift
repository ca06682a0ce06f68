import Groundwork

extension Contest.Docket {
  /// Claims that report differently what one holder said on one day; where it is asked who, also
  /// positions of different holders on one day, or without day.
  func differingReports(_ positions: [Int]) -> [[Name]] {
    var found: [[Int]] = []
    for voice in voices where voice.count > 1 {
      let sourced = voice.filter { place in
        let statement = statements[place]
        return statement.isPosition && !statement.isRetracted && !statement.exhibits.isEmpty
      }
      found += clusters(sourced) { $0.hasOtherExhibits(than: $1) }
    }
    if asksWho, !isMany { found += clusters(positions) { $0.holder != $1.holder } }
    return groups(Set(found.map { $0.sorted() }))
  }

  /// Statements that are alike in all that decides whether they clash.
  private struct Likeness: Hashable {
    let answer: Int
    let isDenial: Bool
    let isUpheld: Bool
    let holds: Int
    let days: Contest.Span
  }

  /// Groups of statements of one day, each of which clashes with another of its group to which it
  /// `differs`.
  private func clusters(
    _ places: [Int], differs: (Contest.Statement, Contest.Statement) -> Bool
  ) -> [[Int]] {
    let alike = Array(
      Dictionary(grouping: places) { place in
        let statement = statements[place]
        return Likeness(
          answer: statement.answer ?? 0, isDenial: statement.stance == .denies,
          isUpheld: statement.stance?.upholds == true, holds: statement.holds, days: statement.days)
      }.values)
    guard alike.count > 1 else { return [] }
    var links = Contest.Links(alike.count)
    var flagged: Set<Int> = []
    eachMeeting(alike) { one, other in
      let pairs = (
        partners(alike[one], alike[other], differs), partners(alike[other], alike[one], differs)
      )
      guard !pairs.0.isEmpty else { return }
      links.join(one, other)
      flagged.formUnion(pairs.0)
      flagged.formUnion(pairs.1)
    }
    var groups: [Int: [Int]] = [:]
    for (index, members) in alike.enumerated() {
      groups[links.root(index), default: []] += members.filter(flagged.contains)
    }
    return groups.values.filter { $0.count > 1 }
  }

  /// Calls `body` for the pairs that clash and share a day.
  private func eachMeeting(_ alike: [[Int]], _ body: (Int, Int) -> Void) {
    var numbers: [Contest.Span: Int] = [:]
    var byDay: [[Int]] = []
    for (index, members) in alike.enumerated() {
      let day = statements[members[0]].days
      let number = numbers[day, default: byDay.count]
      if number == byDay.count {
        numbers[day] = number
        byDay.append([])
      }
      byDay[number].append(index)
    }
    let days = Contest.Spans(numbers.sorted { $0.value < $1.value }.map(\.key))
    for (number, here) in byDay.enumerated() {
      days.overlapping(number) { other in
        for one in here {
          for two in byDay[other] where one < two && meet(alike[one][0], alike[two][0]) {
            body(one, two)
          }
        }
      }
    }
  }

  private func meet(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (statements[one], statements[other])
    return clash(left, right) && holds.all[left.holds].overlaps(holds.all[right.holds])
  }

  /// Those of `members` that differ from one of `others`.
  private func partners(
    _ members: [Int], _ others: [Int], _ differs: (Contest.Statement, Contest.Statement) -> Bool
  ) -> [Int] {
    members.filter { place in
      others.contains { differs(statements[place], statements[$0]) }
    }
  }
}
