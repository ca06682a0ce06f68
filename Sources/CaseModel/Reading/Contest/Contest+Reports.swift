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
      var sources = Contest.Sources()
      let sides = sourced.map { sources.number(exhibits[statements[$0].exhibits]) }
      guard sources.mayBeApart else { continue }
      found.formUnion(clusters(crowds(sourced, sides)) { sources.areApart($0, $1) })
    }
    if asksWho, !isMany {
      var holders = Contest.Numbering<Int64>()
      let sides = positions.map { holders.number(statements[$0].holder) }
      found.formUnion(clusters(crowds(positions, sides)) { $0 != $1 })
    }
    return groups(found)
  }

  /// Statements that are alike in all that decides whether they clash, and with what.
  private struct Likeness: Hashable {
    let answer: Int
    /// 0 for a denial, 1 for what only qualifies, 2 for what is upheld.
    let stance: Int
    let holds: Int
    let days: Int
    /// On which side it stands: a clash counts between some of them only.
    var side: Int

    init(_ statement: Contest.Statement, _ side: Int) {
      answer = statement.answer ?? 0
      stance = statement.stance == .denies ? 0 : statement.stance?.upholds == true ? 2 : 1
      holds = statement.holds
      days = statement.days
      self.side = side
    }

    /// The same, whatever the side.
    var ofAnySide: Likeness {
      var likeness = self
      likeness.side = 0
      return likeness
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine((answer &* 3 &+ stance) &<< 32 ^ side &<< 16 ^ days)
    }
  }

  /// Statements that are alike, by their places.
  private typealias Crowd = (likeness: Likeness, places: [Int])

  private func crowds(_ places: [Int], _ sides: [Int]) -> [Crowd] {
    var numbers: [Likeness: Int] = [:]
    var crowds: [Crowd] = []
    for (place, side) in zip(places, sides) {
      let likeness = Likeness(statements[place], side)
      if let number = numbers[likeness] {
        crowds[number].places.append(place)
      } else {
        numbers[likeness] = crowds.count
        crowds.append((likeness, [place]))
      }
    }
    return crowds
  }

  /// The crowds of one day that stand on one side, or are alike but for their side.
  private struct Row {
    let crowds: [Int]
    let isOfOneSide: Bool
    /// Whether they are known to hang together: then who clashes with one has joined them all.
    var holdsTogether = false
  }

  /// The rows of a day: as few as may be, since all are gone through for each crowd.
  private func rows(_ members: [Int], _ crowds: [Crowd]) -> [Row] {
    let sides = Dictionary(grouping: members) { crowds[$0].likeness.side }
    let alike = Dictionary(grouping: members) { crowds[$0].likeness.ofAnySide }
    return sides.count <= alike.count
      ? sides.values.map { Row(crowds: $0, isOfOneSide: true) }
      : alike.values.map { Row(crowds: $0, isOfOneSide: false) }
  }

  /// Groups of statements of one day, each of which clashes with one of its group on another side.
  private func clusters(_ crowds: [Crowd], areApart: (Int, Int) -> Bool) -> [[Int]] {
    guard crowds.count > 1 else { return [] }
    var rows: [Row] = []
    var byDay: [Int: Range<Int>] = [:]
    for (day, members) in Dictionary(grouping: crowds.indices, by: { crowds[$0].likeness.days }) {
      let start = rows.count
      rows += self.rows(members, crowds)
      byDay[day] = start..<rows.count
    }
    var clusters = Contest.Clusters(count: crowds.count)
    for (one, crowd) in crowds.enumerated() where !clusters.isDone {
      days.overlapping(crowd.likeness.days) { day in
        for row in byDay[day] ?? 0..<0 {
          compare(one, with: &rows[row], crowds, &clusters, areApart)
        }
      }
    }
    clusters.uniteAlike(
      Dictionary(grouping: crowds.indices) { crowds[$0].likeness.ofAnySide }.values)
    return clusters.groups.map { group in group.flatMap { crowds[$0].places }.sorted() }
  }

  private func compare(
    _ one: Int, with row: inout Row, _ crowds: [Crowd], _ clusters: inout Contest.Clusters,
    _ areApart: (Int, Int) -> Bool
  ) {
    func meets(_ other: Int) -> Bool { meet(crowds[one].places[0], crowds[other].places[0]) }
    func isApart(_ other: Int) -> Bool {
      areApart(crowds[one].likeness.side, crowds[other].likeness.side)
    }
    guard row.isOfOneSide ? isApart(row.crowds[0]) : meets(row.crowds[0]) else { return }
    if row.holdsTogether, !clusters.asks(one, row.crowds[0]) { return }
    for other in row.crowds where clusters.asks(one, other) {
      guard row.isOfOneSide ? meets(other) : isApart(other) else { continue }
      clusters.join(one, other)
      if row.holdsTogether { return }
    }
    if !row.holdsTogether { row.holdsTogether = clusters.holdTogether(row.crowds) }
  }

  private func meet(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (statements[one], statements[other])
    return clash(left, right) && holds.all[left.holds].overlaps(holds.all[right.holds])
  }
}

extension Contest {
  /// The sets of exhibits on which statements rest, each with a number.
  struct Sources {
    private var sets = Numbering<Set<Int64>>()
    /// What all of them have in common.
    private var common: Set<Int64>?

    /// Whether two of them have nothing in common, as far as a look at all together tells.
    var mayBeApart: Bool { sets.all.count > 1 && common?.isEmpty == true }

    mutating func number(_ exhibits: ArraySlice<Int64>) -> Int {
      let set = Set(exhibits)
      common = common?.intersection(set) ?? set
      return sets.number(set)
    }

    func areApart(_ one: Int, _ other: Int) -> Bool {
      sets.all[one].isDisjoint(with: sets.all[other])
    }
  }
}
