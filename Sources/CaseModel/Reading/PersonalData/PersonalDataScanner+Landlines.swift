extension PersonalDataScanner {
  /// A telephone that stands in a house: `(021) 555-0101`, `021-5550101`; without a mark between only
  /// behind a word that says so.
  func landline(at first: Int) -> (Finding, runs: Int)? {
    let area = runs[first].range
    guard bytes[area.lowerBound] == 0x30, (3...12).contains(area.count),
      hasAreaCode(digits(first...first))
    else { return nil }
    let isSaid = stands(at: area.lowerBound, behind: .phone)
    if isSaid, area.count >= 9 { return phone(area, runs: 1) }
    guard area.count <= 4, !follows(first), let last = localEnd(from: first, isSaid) else {
      return nil
    }
    let isEnclosed = isEnclosed(area)
    let range = (isEnclosed ? area.lowerBound - 1 : area.lowerBound)..<runs[last].range.upperBound
    return phone(range, runs: last - first + 1)
  }

  private func phone(_ range: Range<Int>, runs: Int) -> (Finding, runs: Int)? {
    guard isFree(range, inAddress: true), !isOfficial(range) else { return nil }
    return (Finding(kind: .phone, range: range), runs)
  }

  /// Whether slashes make it a piece of a letter's number: `024-123456/2021`.
  private func isOfficial(_ range: Range<Int>) -> Bool {
    let slash: UInt8 = 0x2F
    if range.lowerBound > 0, bytes[range.lowerBound - 1] == slash { return true }
    let end = range.upperBound
    return bytes.indices.contains(end) && bytes[end] == slash
      && (has([0x31, 0x39], end + 1) || has([0x32, 0x30], end + 1))
  }

  /// Whether digits begin with the code of an Indonesian town: five large ones have three digits.
  private func hasAreaCode(_ digits: [Int]) -> Bool {
    guard digits.count > 2, digits[0] == 0 else { return false }
    let code = digits[1] * 10 + digits[2]
    if [21, 22, 24, 31, 61].contains(code) { return true }
    return digits.count > 3 && [2, 3, 4, 5, 6, 7, 9].contains(digits[1]) && digits[2] > 0
  }

  private func isEnclosed(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && bytes[range.lowerBound - 1] == 0x28
      && bytes.indices.contains(range.upperBound) && bytes[range.upperBound] == 0x29
  }

  /// Whether a mark joins a run to the one before: then it is a piece of something longer.
  private func follows(_ number: Int) -> Bool {
    guard number > 0, case .single(let mark) = runs[number - 1].gap else { return false }
    return mark != 0x20
  }

  /// The last run of the number behind an area code: 5 to 8 digits, in groups of three or more.
  private func localEnd(from first: Int, _ isSaid: Bool) -> Int? {
    let isEnclosed = isEnclosed(runs[first].range)
    guard isEnclosed == (runs[first].gap == .double), runs[first].gap != .none else { return nil }
    var (last, count, end) = (first, 0, Int?.none)
    while last + 1 < runs.count, last == first || isSingle(runs[last].gap) {
      last += 1
      count += runs[last].range.count
      guard runs[last].range.count >= 3, count <= 8 else { break }
      if count >= 5 { end = last }
    }
    guard let end else { return nil }
    if runs[first].gap == .single(0x2D) || isSaid { return end }
    // Full stops, and threes that blanks part, are those of an amount.
    let gaps = runs[first..<end].map(\.gap)
    if isEnclosed { return gaps.dropFirst().contains(.single(0x2E)) ? nil : end }
    return gaps.allSatisfy { $0 != .single(0x2E) } && runs[end].range.count > 3 ? end : nil
  }

  private func isSingle(_ gap: Gap) -> Bool {
    if case .single = gap { true } else { false }
  }

  /// A number of another country, which its plus sign tells: `+1 202-555-0147`.
  func foreign(at first: Int) -> (Finding, runs: Int)? {
    let start = runs[first].range.lowerBound
    guard start > 0, bytes[start - 1] == 0x2B, !isWord(start - 2), digits(first...first)[0] > 0
    else { return nil }
    var (last, count) = (first, runs[first].range.count)
    var end = (11...15).contains(count) ? first : Int?.none
    while last + 1 < runs.count, runs[last].gap != .none, count < 15 {
      last += 1
      count += runs[last].range.count
      if (8...15).contains(count), runs[last].range.count > 2 { end = last }
    }
    guard let end else { return nil }
    let isAmount = end > first && runs[(first + 1)...end].allSatisfy { $0.range.count == 3 }
    if isAmount || isDecimal(first...end), !stands(at: start - 1, behind: .phone) { return nil }
    let range = (start - 1)..<runs[end].range.upperBound
    return isWord(range.upperBound) ? nil : (Finding(kind: .phone, range: range), end - first + 1)
  }

  /// Whether a full stop behind the first run is a decimal one, as in `+6.2088 106.8456`: in a
  /// telephone, full stops part all groups (`+1.202.555.0147`).
  private func isDecimal(_ numbers: ClosedRange<Int>) -> Bool {
    let gaps = runs[numbers].dropLast().map(\.gap)
    return gaps.first == .single(0x2E) && !(gaps.count > 2 && gaps.allSatisfy { $0 == gaps[0] })
  }
}
