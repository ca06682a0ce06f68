extension Contest {
  /// Which crowds of like statements hang together, directly or by way of others.
  ///
  /// Statements of a crowd are alike in all that decides whether they clash with those of another:
  /// so either all of two crowds do, or none.
  struct Clusters {
    private var parents: [Int]
    /// Whether a crowd clashes with another.
    private var clashes: [Bool]
    private var lonely: Int
    private var trees: Int

    init(count: Int) {
      parents = Array(0..<count)
      clashes = Array(repeating: false, count: count)
      (lonely, trees) = (count, count)
    }

    /// Whether all hang together: then no further pair changes anything.
    var isDone: Bool { trees == 1 && lonely == 0 }

    /// Whether it can still change anything that two crowds clash.
    mutating func asks(_ one: Int, _ other: Int) -> Bool {
      !clashes[one] || !clashes[other] || root(one) != root(other)
    }

    /// Joins two crowds that clash.
    mutating func join(_ one: Int, _ other: Int) {
      for crowd in [one, other] where !clashes[crowd] {
        clashes[crowd] = true
        lonely -= 1
      }
      unite(one, other)
    }

    /// Has those that clash with others, and are alike but for their side, hang together.
    mutating func uniteAlike(_ crowds: some Sequence<[Int]>) {
      for alike in crowds {
        let clashing = alike.filter { clashes[$0] }
        for other in clashing.dropFirst() { unite(clashing[0], other) }
      }
    }

    private mutating func unite(_ one: Int, _ other: Int) {
      let (left, right) = (root(one), root(other))
      guard left != right else { return }
      parents[max(left, right)] = min(left, right)
      trees -= 1
    }

    /// Whether these hang together, each with another.
    mutating func holdTogether(_ crowds: [Int]) -> Bool {
      let first = root(crowds[0])
      return crowds.allSatisfy { clashes[$0] && root($0) == first }
    }

    /// The crowds that clash with others, those that hang together in one group.
    var groups: [[Int]] {
      mutating get {
        var groups: [Int: [Int]] = [:]
        for crowd in clashes.indices where clashes[crowd] {
          groups[root(crowd), default: []].append(crowd)
        }
        return Array(groups.values)
      }
    }

    private mutating func root(_ crowd: Int) -> Int {
      var crowd = crowd
      while parents[crowd] != crowd {
        parents[crowd] = parents[parents[crowd]]
        crowd = parents[crowd]
      }
      return crowd
    }
  }
}
