import Groundwork

extension Contest {
  /// The few answers among many that decide whether another one clashes with any of them.
  ///
  /// What lies beyond every number that was given lies beyond the two outermost ones: ten thousand
  /// answers are compared in one pass, not each with each.
  struct Extremes {
    private var answers: [Answer] = []
    private var numbers: [String?: Ends<Amount>] = [:]
    private var dates: Ends<DateBounds>?
    private var words: [Answer] = []

    /// The answer that begins last and the one that ends first.
    struct Ends<Content> {
      var latestStart: Content
      var earliestEnd: Content
    }

    mutating func add(_ answer: Answer) {
      switch answer {
      case .number(let amount):
        var ends = numbers[amount.unit] ?? Ends(latestStart: amount, earliestEnd: amount)
        if amount.beginsAfter(ends.latestStart) { ends.latestStart = amount }
        if amount.endsBefore(ends.earliestEnd) { ends.earliestEnd = amount }
        numbers[amount.unit] = ends
      case .date(let bounds):
        var ends = dates ?? Ends(latestStart: bounds, earliestEnd: bounds)
        if (bounds.earliest ?? .min) > (ends.latestStart.earliest ?? .min) {
          ends.latestStart = bounds
        }
        if (bounds.latest ?? .max) < (ends.earliestEnd.latest ?? .max) { ends.earliestEnd = bounds }
        dates = ends
      case .word: if words.count < 2, words.first != answer { words.append(answer) }
      case .unreadable: break
      }
    }

    /// Whether one of the answers can't hold together with `answer`.
    func exclude(_ answer: Answer) -> Bool {
      switch answer {
      case .number(let amount):
        // Where a number has no unit, it is taken for any.
        let rivals =
          amount.unit == nil
          ? Array(numbers.values) : [numbers[amount.unit], numbers[nil]].compactMap { $0 }
        return rivals.contains { ends in
          Amount.clash(ends.latestStart, amount) || Amount.clash(ends.earliestEnd, amount)
        }
      case .date(let bounds):
        guard let dates else { return false }
        return !dates.latestStart.overlaps(bounds) || !dates.earliestEnd.overlaps(bounds)
      case .word: return words.contains { $0 != answer }
      case .unreadable: return false
      }
    }
  }
}

extension Amount {
  fileprivate func beginsAfter(_ other: Amount) -> Bool {
    guard let low else { return false }
    guard let least = other.low else { return true }
    return low.value != least.value
      ? low.value > least.value : !low.isIncluded && least.isIncluded
  }

  fileprivate func endsBefore(_ other: Amount) -> Bool {
    guard let high else { return false }
    guard let most = other.high else { return true }
    return high.value != most.value
      ? high.value < most.value : !high.isIncluded && most.isIncluded
  }
}
