extension PersonalDataScanner {
  /// A citizen's number: 16 digits, of which the seventh to twelfth can be a date of birth.
  func nik(at first: Int) -> (Finding, runs: Int)? {
    guard let last = joined(from: first, reaching: 16) ?? printed(from: first) else { return nil }
    let sizes = runs[first...last].map(\.range.count)
    // Region, date and counter are cut at even places, as are groups of four.
    guard sizes.allSatisfy({ $0 % 2 == 0 }) || sizes.allSatisfy({ $0 == 1 }) else { return nil }
    let digits = digits(first...last)
    let (day, month) = (digits[6] * 10 + digits[7], digits[8] * 10 + digits[9])
    guard (1...31).contains(day) || (41...71).contains(day), (1...12).contains(month) else {
      return nil
    }
    let range = range(first...last)
    let inAddress = runs[first].isInAddress
    guard isFree(range, inAddress: inAddress) else { return nil }
    // Without a province it is rather a card, and in an address the id of something else.
    if !PersonalDataScanner.provinces.contains(digits[0] * 10 + digits[1]) {
      if inAddress || PersonalDataScanner.passesLuhn(digits) { return nil }
    }
    return (Finding(kind: .nik, range: range), last - first + 1)
  }

  /// 16 digits behind a word that says that they are a citizen's or a family's number, whatever date
  /// is in them.
  func namedNIK(at first: Int) -> (Finding, runs: Int)? {
    guard let last = joined(from: first, reaching: 16) ?? printed(from: first) else { return nil }
    let sizes = runs[first...last].map(\.range.count)
    // `1.234.567.890.123.456` is an amount, `2021-05-21-14-30-00-12` a time.
    let isTime = sizes.prefix(2) == [4, 2]
    guard sizes.allSatisfy({ $0 % 2 == 0 }) || sizes.allSatisfy({ $0 == 1 }), !isTime else {
      return nil
    }
    let range = range(first...last)
    guard isFree(range, inAddress: runs[first].isInAddress),
      stands(at: range.lowerBound, behind: .nik)
    else { return nil }
    return (Finding(kind: .nik, range: range), last - first + 1)
  }

  /// The last run of a number that is grouped as on cards, whatever the marks between.
  private func printed(from first: Int) -> Int? {
    var (last, count) = (first, runs[first].range.count)
    while count < 16, last + 1 < runs.count, runs[last].gap != .none {
      last += 1
      count += runs[last].range.count
    }
    let sizes = runs[first...last].map(\.range.count)
    return PersonalDataScanner.groupings.contains(sizes) ? last : nil
  }

  private static let groupings: Set<[Int]> = [
    [2, 2, 2, 6, 4], [6, 6, 4], [4, 4, 4, 4], [6, 2, 2, 2, 4], [2, 2, 2, 2, 2, 2, 4], [12, 4],
    [6, 10],
  ]

  private static let provinces = Set(11...19).union([21]).union(31...36).union(51...53)
    .union(61...65).union(71...76).union(81...82).union(91...97)

  /// A card number: 13 to 19 digits with a right check digit (Luhn), whole or grouped as on cards.
  func card(at first: Int) -> (Finding, runs: Int)? {
    for last in groups(from: first).reversed() {
      let digits = digits(first...last)
      // Thirteen digits that begin with 1 are the milliseconds of our years.
      guard (13...19).contains(digits.count), digits[0] > 0, isPrinted(first...last),
        digits.count > 13 || digits[0] > 1, PersonalDataScanner.passesLuhn(digits)
      else { continue }
      let range = range(first...last)
      let inAddress = runs[first].isInAddress
      guard isFree(range, inAddress: inAddress) else { continue }
      if inAddress, !PersonalDataScanner.hasIssuer(digits) { continue }
      return (Finding(kind: .card, range: range), last - first + 1)
    }
    return nil
  }

  /// Whether digits are grouped as cards print them: by four, or 4-6-5 and 4-6-4.
  private func isPrinted(_ numbers: ClosedRange<Int>) -> Bool {
    let sizes = runs[numbers].map(\.range.count)
    if sizes.count == 1 || sizes == [4, 6, 5] || sizes == [4, 6, 4] { return true }
    return sizes.dropLast().allSatisfy { $0 == 4 } && (1...4).contains(sizes.last ?? 0)
  }

  /// Leading digits of the networks; asked for only in addresses, where ids abound.
  private static func hasIssuer(_ digits: [Int]) -> Bool {
    let start = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
    return (3000...6999).contains(start) || (2221...2720).contains(start) || start == 1946
  }

  private static func passesLuhn(_ digits: [Int]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, next in
      let (place, digit) = next
      let counted = place % 2 == 0 ? digit : digit * 2
      return sum + (counted > 9 ? counted - 9 : counted)
    }
    return sum % 10 == 0
  }

  // MARK: Runs

  /// The last of the runs, all joined by the same mark, that together have `count` digits.
  private func joined(from first: Int, reaching count: Int) -> Int? {
    var digits = 0
    for last in groups(from: first) {
      digits += runs[last].range.count
      if digits >= count { return digits == count ? last : nil }
    }
    return nil
  }

  /// The run `first` and those that the same mark joins to it.
  private func groups(from first: Int) -> ClosedRange<Int> {
    guard case .single = runs[first].gap else { return first...first }
    var last = first
    while last - first < 20, last + 1 < runs.count, runs[last].gap == runs[first].gap { last += 1 }
    return first...last
  }

  func range(_ numbers: ClosedRange<Int>) -> Range<Int> {
    runs[numbers.lowerBound].range.lowerBound..<runs[numbers.upperBound].range.upperBound
  }

  func digits(_ numbers: ClosedRange<Int>) -> [Int] {
    runs[numbers].flatMap { bytes[$0.range].map { Int($0 &- 0x30) } }
  }
}
