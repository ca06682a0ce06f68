extension PersonalDataScanner {
  /// A bank account: 9 to 18 digits behind a word that says so, such as `rekening BCA 1234567890`.
  ///
  /// Banks have no common form, so without the word it could be anything.
  func account(at first: Int) -> (Finding, runs: Int)? {
    var last = first
    var count = runs[first].range.count
    while case .single(let mark) = runs[last].gap, mark != 0x2E, last + 1 < runs.count, count < 18 {
      last += 1
      count += runs[last].range.count
    }
    guard (9...18).contains(count) else { return nil }
    let range = range(first...last)
    guard isFree(range, inAddress: false), stands(at: range.lowerBound, behind: .account) else {
      return nil
    }
    return (Finding(kind: .account, range: range), last - first + 1)
  }
}
