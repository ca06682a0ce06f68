extension PersonalDataScanner {
  /// So far before a number may stand what says that it is one of a bank account.
  private static let reach = 32

  /// A bank account: 9 to 18 digits behind a word that says so, such as `rekening BCA 1234567890`.
  ///
  /// Banks have no common form, so without the word it could be anything.
  func account(at first: Int) -> (Finding, runs: Int)? {
    guard isAfterItsWord(runs[first].range.lowerBound) else { return nil }
    var last = first
    var count = runs[first].range.count
    while case .single(let mark) = runs[last].gap, mark != 0x2E, last + 1 < runs.count, count < 18 {
      last += 1
      count += runs[last].range.count
    }
    guard (9...18).contains(count) else { return nil }
    let range = range(first...last)
    guard isFree(range, inAddress: false) else { return nil }
    return (Finding(kind: .account, range: range), last - first + 1)
  }

  private func isAfterItsWord(_ end: Int) -> Bool {
    let start = max(0, end - PersonalDataScanner.reach)
    // The number before belongs to something else.
    let after = bytes[start..<end].lastIndex { $0 &- 0x30 < 10 }.map { $0 + 1 } ?? start
    let text = String(decoding: bytes[after..<end], as: UTF8.self).lowercased()
    let words = text.split { !$0.isLetter }
    return words.contains { ["rekening", "rek", "norek", "iban"].contains($0) }
      || text.contains("account n") || text.contains("bank account")
  }
}
