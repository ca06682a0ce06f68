import Groundwork

extension Contest.Docket {
  /// The places of the current positions: of each holder the latest claim for each time it holds.
  func positions() -> [Int] {
    var positions: [Int] = []
    // Marks the times of which a later claim of the track at hand speaks.
    var seen = [Int](repeating: -1, count: holds.all.count)
    for (number, track) in tracks.enumerated() {
      for place in track.reversed() where takesPlace(statements[place]) {
        let statement = statements[place]
        var isReplaced = false
        holds.overlapping(statement.holds) { isReplaced = isReplaced || seen[$0] == number }
        seen[statement.holds] = number
        if !isReplaced, statement.isPosition, !statement.isRetracted { positions.append(place) }
      }
    }
    return positions
  }

  /// Whether a claim takes the place of what its holder said before.
  ///
  /// Who declines or is silent takes nothing back, nor does who gives no value; who can't decide
  /// any more no longer asserts.
  private func takesPlace(_ statement: Contest.Statement) -> Bool {
    switch statement.stance {
    case .undecided, .retracts: true
    case .declines, .silent, nil: false
    default: statement.answer != nil
    }
  }

  /// Groups of ids by number, the group with the lowest number first.
  func groups(_ groups: some Sequence<[Int]>) -> [[Name]] {
    let sorted = groups.map { group in
      group.map { statements[$0] }.sorted { $0.number < $1.number }
    }
    .sorted { ($0.first?.number ?? 0) < ($1.first?.number ?? 0) }
    return sorted.map { $0.map(id) }
  }
}
