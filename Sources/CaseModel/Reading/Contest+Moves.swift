import Groundwork

extension Contest.Docket {
  /// Where a holder says something else than the last time of which the same was asked.
  func moves() -> [Contest.Move] {
    var found: [(from: Int, to: Int)] = []
    // The last statement of the track at hand for each time that something holds.
    var last = [Int](repeating: -1, count: holds.all.count)
    for track in tracks {
      for place in track where moves(statements[place]) {
        var from = -1
        holds.overlapping(statements[place].holds) { from = max(from, last[$0]) }
        last[statements[place].holds] = place
        if from >= 0, isMove(statements[from], statements[place]) { found.append((from, place)) }
      }
      for place in track { last[statements[place].holds] = -1 }
    }
    found.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    return found.compactMap { pair in
      let (from, to) = (statements[pair.from], statements[pair.to])
      let record = claims[to.place].record
      let holder = record[Claim.speaksFor] ?? record[Claim.claimant]
      return holder.map { Contest.Move($0, from: id(from), to: record.id) }
    }
  }

  private func moves(_ statement: Contest.Statement) -> Bool {
    !statement.isRetracted && (statement.isPosition || statement.stance == .undecided)
  }

  private func isMove(_ from: Contest.Statement, _ to: Contest.Statement) -> Bool {
    if clash(from, to) { return !isOfTwoReports(from, to) }
    return from.isWholly(before: to) && saysOtherwise(from, to)
  }

  /// Whether two statements that can both hold still are not the same one.
  private func saysOtherwise(_ from: Contest.Statement, _ to: Contest.Statement) -> Bool {
    guard let was = from.answer, let now = to.answer, from.isPosition, to.isPosition else {
      return from.isPosition || to.isPosition
    }
    // Who asserts one thing and denies another has said two things, and taken back none.
    guard (from.stance == .denies) == (to.stance == .denies) else { return false }
    if was == now { return from.stance != to.stance || from.hedge != to.hedge }
    return from.stance != .denies && answers[was].isComparable(with: answers[now])
  }

  /// Whether two statements of one time can't both hold.
  func clash(_ left: Contest.Statement, _ right: Contest.Statement) -> Bool {
    guard let one = left.answer, let other = right.answer, left.isPosition, right.isPosition else {
      return false
    }
    switch (left.stance == .denies, right.stance == .denies) {
    case (false, false): return !isMany && one != other && answers[one].excludes(answers[other])
    case (true, true): return false
    default:
      let upholder = left.stance == .denies ? right : left
      guard upholder.stance?.upholds == true else { return false }
      return one == other || answers[one].meets(answers[other])
    }
  }

  /// Whether they may be two reports of what was said once: on one day, in different exhibits.
  private func isOfTwoReports(_ left: Contest.Statement, _ right: Contest.Statement) -> Bool {
    days.all[left.days].overlaps(days.all[right.days]) && areApart(left, right)
  }

  /// Whether both rest on exhibits, and on none together.
  func areApart(_ left: Contest.Statement, _ right: Contest.Statement) -> Bool {
    if left.exhibits.isEmpty || right.exhibits.isEmpty { return false }
    let others = exhibits[right.exhibits]
    return !exhibits[left.exhibits].contains { others.contains($0) }
  }
}
