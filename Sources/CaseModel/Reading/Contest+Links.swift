extension Contest {
  /// Which things hang together, directly or by way of others.
  struct Links {
    private var parents: [Int]

    init(_ count: Int) { parents = Array(0..<count) }

    /// The one that stands for all that hang together with `item`.
    mutating func root(_ item: Int) -> Int {
      var item = item
      while parents[item] != item {
        parents[item] = parents[parents[item]]
        item = parents[item]
      }
      return item
    }

    mutating func join(_ one: Int, _ other: Int) {
      let (left, right) = (root(one), root(other))
      parents[max(left, right)] = min(left, right)
    }
  }
}
