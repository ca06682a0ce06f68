extension PersonalDataScanner {
  /// An Indonesian telephone number: `+62 …`, `628…`, or `08…` with 9 to 13 digits.
  func phone(at first: Int) -> (Finding, runs: Int)? {
    guard let start = phoneStart(first) else { return nil }
    let total = start.national ? 9...13 : 10...14
    guard let last = phoneEnd(from: first, total) else { return nil }
    let digits = digits(first...last)
    let rest = digits.dropFirst(start.national ? 1 : 2)
    guard let leading = rest.first, leading > 0 else { return nil }
    if last > first {
      // `08-05-2021 10.30` is a date, and `+62.500.000.000` an amount.
      if start.national, runs[first].range.count < 3 { return nil }
      if !start.national, leading != 8 || !start.hasPlus, isAmount(first...last) { return nil }
    }
    let number = range(first...last)
    guard isFree(number, inAddress: true) || start.hasPlus else { return nil }
    let range = start.at..<number.upperBound
    return isWord(range.upperBound) ? nil : (Finding(kind: .phone, range: range), last - first + 1)
  }

  private func phoneStart(_ first: Int) -> (at: Int, national: Bool, hasPlus: Bool)? {
    let range = runs[first].range
    let digits = bytes[range].prefix(3).map { $0 &- 0x30 }
    if digits.starts(with: [0, 8]) { return (range.lowerBound, true, false) }
    guard digits.starts(with: [6, 2]) else {
      return nil
    }
    let at = range.lowerBound
    if at > 0, bytes[at - 1] == 0x2B { return (at - 1, false, true) }
    if at > 2, has([0x25, 0x32, 0x42], at - 3) { return (at - 3, false, true) }
    return digits == [6, 2, 8] ? (at, false, false) : nil
  }

  /// The last run that can belong to the number: what follows a space must look like a group of it.
  private func phoneEnd(from first: Int, _ total: ClosedRange<Int>) -> Int? {
    var count = runs[first].range.count
    var (last, end) = (first, total.contains(count) ? first : nil)
    while count < total.upperBound, last + 1 < runs.count, runs[last].gap != .none {
      let size = runs[last + 1].range.count
      if end != nil, runs[last].gap == .single(0x20), size < 3 { break }
      last += 1
      count += size
      if total.contains(count) { end = last }
    }
    return end
  }

  /// Whether full stops group it by thousands.
  private func isAmount(_ numbers: ClosedRange<Int>) -> Bool {
    runs[numbers].dropLast().allSatisfy { $0.gap == .single(0x2E) }
      && runs[numbers].dropFirst().allSatisfy { $0.range.count == 3 }
  }

  /// E-mail addresses, also where an address has the at sign as `%40`.
  func mails() -> [Finding] {
    var found: [Finding] = []
    var at = 0
    while at < bytes.count {
      let length = bytes[at] == 0x40 ? 1 : has([0x25, 0x34, 0x30], at) ? 3 : 0
      let end = found.last?.range.upperBound ?? 0
      if length > 0, let range = mail(around: at, length), end <= range.lowerBound {
        found.append(Finding(kind: .mail, range: range))
        at = range.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  private func mail(around at: Int, _ length: Int) -> Range<Int>? {
    var start = at
    while start > 0, isLocal(start - 1) { start -= 1 }
    while start < at, bytes[start] == 0x2E { start += 1 }
    // `@user@host` is a handle.
    guard start < at, start == 0 || bytes[start - 1] != 0x40 else { return nil }
    var end = at + length
    var lastLabel = end
    var labels = 0
    while true {
      let label = end
      while isLetter(end) || isDigit(end) || (bytes.indices.contains(end) && bytes[end] == 0x2D) {
        end += 1
      }
      guard end > label else { break }
      labels += 1
      lastLabel = label
      guard bytes.indices.contains(end), bytes[end] == 0x2E, isWord(end + 1) else { break }
      end += 1
    }
    let isDomain = labels > 1 && end - lastLabel >= 2 && (lastLabel..<end).allSatisfy(isLetter)
    return isDomain ? start..<end : nil
  }

  private func isLocal(_ at: Int) -> Bool {
    isWord(at) || bytes[at] == 0x2E || bytes[at] == 0x2D || bytes[at] == 0x2B
  }
}
