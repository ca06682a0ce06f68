import Groundwork

extension Contest.Docket {
  /// Claims that report differently what one holder said on one day; where it is asked who, also
  /// positions of different holders on one day, or without day.
  func differingReports(_ positions: [Int]) -> [[Name]] {
    var found: Set<[Int]> = []
    for voice in voices where voice.count > 1 {
      let sourced = voice.filter { place in
        let statement = statements[place]
        return !statement.exhibits.isEmpty && statement.isPosition && !statement.isRetracted
      }
      guard let crowd = crowd(sourced) else { continue }
      found.formUnion(clusters(crowd) { areApart(statements[$0], statements[$1]) })
    }
    if asksWho, !isMany, let crowd = crowd(positions) {
      found.formUnion(clusters(crowd) { statements[$0].holder != statements[$1].holder })
    }
    return groups(found)
  }

  /// Statements that are alike in all that decides whether they clash.
  private struct Likeness: Hashable {
    let answer: Int
    /// 0 for a denial, 1 for what only qualifies, 2 for what is upheld.
    let side: Int
    let holds: Int
    let days: Int

    init(_ statement: Contest.Statement) {
      answer = statement.answer ?? 0
      side = statement.stance == .denies ? 0 : statement.stance?.upholds == true ? 2 : 1
      holds = statement.holds
      days = statement.days
    }

    func hash(into hasher: inout Hasher) { hasher.combine((answer &* 3 &+ side) &<< 32 ^ days) }
  }

  /// The statements at `places`, those that are alike together; nil where nothing can clash.
  private func crowd(_ places: [Int]) -> [[Int]]? {
    guard places.count > 1 else { return nil }
    var numbers: [Likeness: Int] = [:]
    var alike: [[Int]] = []
    for place in places {
      let likeness = Likeness(statements[place])
      if let number = numbers[likeness] {
        alike[number].append(place)
      } else {
        numbers[likeness] = alike.count
        alike.append([place])
      }
    }
    return alike.count > 1 ? alike : nil
  }

  /// Groups of statements of one day, each of which clashes with another of its group that
  /// `differs` from it.
  private func clusters(_ crowd: [[Int]], differs: (Int, Int) -> Bool) -> [[Int]] {
    var clusters = Contest.Clusters(crowd)
    let byDay = Dictionary(grouping: crowd.indices) { statements[crowd[$0][0]].days }
    for (one, members) in crowd.enumerated() where !clusters.isDone {
      days.overlapping(statements[members[0]].days) { day in
        for other in byDay[day] ?? [] where one < other && clusters.asks(one, other) {
          guard meet(members[0], crowd[other][0]) else { continue }
          clusters.join(one, other, differs: differs)
        }
      }
    }
    return clusters.groups
  }

  private func meet(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (statements[one], statements[other])
    return clash(left, right) && holds.all[left.holds].overlaps(holds.all[right.holds])
  }
}
