extension Contest {
  /// A stretch of time, both ends included.
  struct Span: Hashable {
    let first: Int64
    let last: Int64

    static let always = Span(first: .min, last: .max)
    /// Shares no day with any that is dated, and its own with all that are not.
    static let undated = Span(first: .min, last: .min)

    init(first: Int64, last: Int64) {
      self.first = first
      self.last = last
    }

    init(_ bounds: DateBounds) {
      self.init(first: bounds.earliest ?? .min, last: bounds.latest ?? .max)
    }

    /// The days that `bounds` touches on the clocks of `zone`.
    init(days bounds: DateBounds, in zone: Zone) {
      func day(_ unix: Int64) -> Int64 { zone.local(at: unix).flooredDivision(by: 86_400).quotient }
      self.init(
        first: bounds.earliest.map(day) ?? .min + 1, last: bounds.latest.map(day) ?? .max)
    }

    func overlaps(_ other: Span) -> Bool { first <= other.last && other.first <= last }
  }

  /// Different stretches of time, each with a number, and which of them overlap.
  struct Spans {
    let all: [Span]
    /// The numbers of those with two ends, by rising start, and the latest end up to each.
    private var closed: [Int]
    private var latest: [Int64] = []
    /// The numbers of those without an end: they would spoil the search, and are few.
    private let open: [Int]

    init(_ all: [Span]) {
      self.all = all
      let isOpen = { (number: Int) in all[number].first == .min || all[number].last == .max }
      open = all.indices.filter(isOpen)
      closed = all.indices.filter { !isOpen($0) }.sorted { all[$0].first < all[$1].first }
      var end = Int64.min
      for number in closed {
        end = max(end, all[number].last)
        latest.append(end)
      }
    }

    /// Calls `body` for each stretch that overlaps that of `number`, itself included.
    func overlapping(_ number: Int, _ body: (Int) -> Void) {
      if all.count == 1 { return body(number) }
      let span = all[number]
      for other in open where all[other].overlaps(span) { body(other) }
      var at = starting(upTo: span.last) - 1
      while at >= 0, latest[at] >= span.first {
        if all[closed[at]].last >= span.first { body(closed[at]) }
        at -= 1
      }
    }

    /// How many of the closed ones start at `second` or before.
    private func starting(upTo second: Int64) -> Int {
      var (low, high) = (0, closed.count)
      while low < high {
        let middle = (low + high) / 2
        if all[closed[middle]].first <= second { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}
