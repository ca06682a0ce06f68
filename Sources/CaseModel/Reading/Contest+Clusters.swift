extension Contest {
  /// Which crowds of like statements hang together, directly or by way of others.
  struct Clusters {
    private let crowds: [[Int]]
    private var parents: [Int]
    /// Of each crowd those that have a counterpart in another.
    private var flagged: [Set<Int>]
    private var trees: Int
    private var full = 0

    init(_ crowds: [[Int]]) {
      self.crowds = crowds
      parents = Array(crowds.indices)
      flagged = Array(repeating: [], count: crowds.count)
      trees = crowds.count
    }

    /// Whether all hang together already: then no further pair changes anything.
    var isDone: Bool { trees == 1 && full == crowds.count }

    /// Whether it can still change anything that two crowds clash.
    mutating func asks(_ one: Int, _ other: Int) -> Bool {
      flagged[one].count < crowds[one].count || flagged[other].count < crowds[other].count
        || root(one) != root(other)
    }

    /// Joins two crowds that clash, where some of theirs differ.
    mutating func join(_ one: Int, _ other: Int, differs: (Int, Int) -> Bool) {
      let here = crowds[one].filter { place in crowds[other].contains { differs(place, $0) } }
      guard !here.isEmpty else { return }
      flag(here, one)
      flag(crowds[other].filter { place in crowds[one].contains { differs($0, place) } }, other)
      let (left, right) = (root(one), root(other))
      guard left != right else { return }
      parents[max(left, right)] = min(left, right)
      trees -= 1
    }

    /// Those that have a counterpart, one group for all that hang together.
    var groups: [[Int]] {
      mutating get {
        var groups: [Int: [Int]] = [:]
        for number in crowds.indices where !flagged[number].isEmpty {
          groups[root(number), default: []] += flagged[number]
        }
        return groups.values.map { $0.sorted() }
      }
    }

    private mutating func flag(_ places: [Int], _ number: Int) {
      let wasFull = flagged[number].count == crowds[number].count
      flagged[number].formUnion(places)
      if !wasFull, flagged[number].count == crowds[number].count { full += 1 }
    }

    private mutating func root(_ number: Int) -> Int {
      var number = number
      while parents[number] != number {
        parents[number] = parents[parents[number]]
        number = parents[number]
      }
      return number
    }
  }
}
