import Groundwork

extension Contest.Docket {
  /// How a position stands to its value.
  enum Side: Hashable { case upholds, qualifies, denies }

  /// What positions that are alike have in common.
  struct Stand: Hashable {
    let answer: Int
    let side: Side
    let holds: Int
  }

  /// The positions that clash with another one, those of one same value and side together.
  func differing(_ positions: [Int]) -> [[Name]] {
    guard positions.count > 1 else { return [] }
    let members = Dictionary(grouping: positions) { stand(statements[$0]) }
    var benches: [Int: Bench] = [:]
    for stand in members.keys { benches[stand.holds, default: Bench()].seat(stand, answers) }
    var clashing: [Stand: [Int]] = [:]
    for (stand, places) in members where clashes(stand, benches) {
      let side: Side = stand.side == .denies ? .denies : .upholds
      let value = Stand(answer: stand.answer, side: side, holds: 0)
      clashing[value, default: []] += places
    }
    return groups(clashing.values)
  }

  private func stand(_ statement: Contest.Statement) -> Stand {
    let side: Side =
      switch statement.stance {
      case .denies: .denies
      case .qualifies: .qualifies
      default: .upholds
      }
    return Stand(answer: statement.answer ?? 0, side: side, holds: statement.holds)
  }

  private func clashes(_ stand: Stand, _ benches: [Int: Bench]) -> Bool {
    let answer = answers[stand.answer]
    var clashes = false
    holds.overlapping(stand.holds) { span in
      guard !clashes, let bench = benches[span] else { return }
      clashes =
        switch stand.side {
        case .denies: bench.upheld.contains { $0.meets(answer) }
        case .upholds:
          (!isMany && bench.extremes.exclude(answer)) || bench.denied.contains { $0.meets(answer) }
        case .qualifies: !isMany && bench.extremes.exclude(answer)
        }
    }
    return clashes
  }

  /// The values that positions hold for one same time.
  struct Bench {
    /// Those that stand, `qualifies` included.
    var extremes = Contest.Extremes()
    var upheld: [Contest.Answer] = []
    var denied: [Contest.Answer] = []

    mutating func seat(_ stand: Stand, _ answers: [Contest.Answer]) {
      let answer = answers[stand.answer]
      if stand.side == .denies { return denied.append(answer) }
      extremes.add(answer)
      if stand.side == .upholds { upheld.append(answer) }
    }
  }
}
