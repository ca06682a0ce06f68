extension PersonalDataScanner {
  /// An Indonesian telephone number: `+62 …`, `628…`, `62…` behind a word that says so, or `08…` with
  /// 9 to 13 digits.
  func phone(at first: Int) -> (Finding, runs: Int)? {
    guard let start = phoneStart(first) else { return nil }
    let total = start.isNational ? 9...13 : (8 + start.code)...(12 + start.code)
    guard let last = phoneEnd(from: first, total) else { return nil }
    let rest = digits(first...last).dropFirst(start.code)
    guard let leading = rest.first, leading > 0 else { return nil }
    if last > first {
      // `08-05-2021 10.30` is a date, and `+62.500.000.000` an amount.
      if start.isNational, runs[first].range.count < 3 || goesOn(first...last) { return nil }
      if !start.isNational, leading != 8 || !start.hasPlus, isAmount(first...last, 0x2E) {
        return nil
      }
      if !start.isNational, !start.hasPlus, isAmount(first...last, 0x20),
        !stands(at: start.at, behind: .phone)
      {
        return nil
      }
    }
    let number = range(first...last)
    guard start.hasPlus ? !isLetter(number.upperBound) : standsAlone(number, first) else {
      return nil
    }
    return (Finding(kind: .phone, range: enclosing(start.at..<number.upperBound)), last - first + 1)
  }

  /// How a number begins: how many digits are the country's, and whether that is beyond doubt.
  private struct PhoneStart {
    let at: Int
    let code: Int
    var hasPlus = false
    var isNational: Bool { code == 1 }
  }

  private func phoneStart(_ first: Int) -> PhoneStart? {
    let range = runs[first].range
    let at = range.lowerBound
    let digits = bytes[range].prefix(4).map { $0 &- 0x30 }
    if digits.starts(with: [0, 8]) { return PhoneStart(at: at, code: 1) }
    if digits == [0, 0, 6, 2] { return PhoneStart(at: at, code: 4) }
    guard digits.starts(with: [6, 2]) else { return nil }
    if at > 0, bytes[at - 1] == 0x2B { return PhoneStart(at: at - 1, code: 2, hasPlus: true) }
    if at > 2, has([0x25, 0x32, 0x42], at - 3) {
      return PhoneStart(at: at - 3, code: 2, hasPlus: true)
    }
    if digits.starts(with: [6, 2, 8]) { return PhoneStart(at: at, code: 2) }
    let isMobile = range.count == 2 && isMobileNext(first)
    return isMobile || stands(at: at, behind: .phone) ? PhoneStart(at: at, code: 2) : nil
  }

  /// Whether a dash joins the number of a mobile: `62-812-3456-7890`.
  private func isMobileNext(_ first: Int) -> Bool {
    guard first + 1 < runs.count, runs[first].gap == .single(0x2D) else { return false }
    let next = runs[first + 1].range
    return (3...4).contains(next.count) && bytes[next.lowerBound] == 0x38
  }

  /// Whether a number is no piece of another: `HP0812…` and `wa_0812…` are still numbers.
  private func standsAlone(_ number: Range<Int>, _ first: Int) -> Bool {
    guard isFree(number, inAddress: runs[first].isInAddress) else { return false }
    return !isLetter(number.lowerBound - 1) || stands(at: number.lowerBound, behind: .phone)
  }

  /// A range with the bracket before it of which only the other one lies within.
  private func enclosing(_ range: Range<Int>) -> Range<Int> {
    guard range.lowerBound > 0, bytes[range.lowerBound - 1] == 0x28,
      let bracket = bytes[range].first(where: { $0 == 0x28 || $0 == 0x29 }), bracket == 0x29
    else { return range }
    return (range.lowerBound - 1)..<range.upperBound
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

  /// Whether the runs are the later thousands of an amount: `581.082.677.240`.
  private func goesOn(_ numbers: ClosedRange<Int>) -> Bool {
    guard let before = numbers.lowerBound > 0 ? runs[numbers.lowerBound - 1] : nil,
      before.gap == .single(0x2E) || before.gap == .single(0x20), before.range.count <= 3
    else { return false }
    return runs[numbers].dropLast().allSatisfy { $0.gap == before.gap }
      && runs[numbers].allSatisfy { $0.range.count == 3 }
  }

  /// Whether full stops, or blanks, group it by thousands.
  private func isAmount(_ numbers: ClosedRange<Int>, _ mark: UInt8) -> Bool {
    runs[numbers].dropLast().allSatisfy { $0.gap == .single(mark) }
      && runs[numbers].dropFirst().allSatisfy { $0.range.count == 3 }
  }

  /// E-mail addresses, also where an address has the at sign as `%40`.
  func findMails() -> [Finding] {
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
