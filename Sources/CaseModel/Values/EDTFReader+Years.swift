import Groundwork

extension EDTFReader {
  /// Reads `Y170000002`, `Y-17E7` or `Y3388E2S3`.
  mutating func longYear() throws(Problem) -> DatePoint {
    _ = take("Y")
    let negative = take("-")
    let digits = takeDigits(masked: false)
    if digits.isEmpty { throw unexpected() }
    let exponent = take("E") ? takeDigits(masked: false) : []
    guard digits.first != 0x30 else { throw refusal("has a year that begins with 0") }
    guard let year = scaled(digits, by: exponent) else {
      throw refusal("is too far away: years run from -200000000000 to 200000000000")
    }
    guard year > 9999 || !exponent.isEmpty else {
      throw refusal("needs no Y: a year of four digits stands alone, `2021`")
    }
    if next == "S" { return try significant(year, negative: negative) }
    return .year(negative ? -year : year)
  }

  /// Reads the `S2` of `1950S2`.
  mutating func estimate(
    _ year: YearDigits, doubt: DatePoint.Doubt
  ) throws(Problem) -> DatePoint {
    guard year.low == year.high else { throw refusal("has both X and S in one year") }
    var point = try significant(year.low, negative: year.negative)
    point.doubt = doubt.union(takeDoubt())
    return point
  }

  private mutating func significant(_ year: Int64, negative: Bool) throws(Problem) -> DatePoint {
    _ = take("S")
    let digits = takeDigits(masked: false)
    let size = String(year).utf8.count
    guard let count = Int(String(decoding: digits, as: UTF8.self)), count > 0, count <= size else {
      throw refusal("needs the number of digits that count after S: `1950S2`")
    }
    var unit: Int64 = 1
    for _ in count..<size { unit *= 10 }
    let low = year / unit * unit
    let high = min(low + unit - 1, CivilDay.farthestYear)
    let years = negative ? (-high, -low) : (low, high)
    return DatePoint(
      shape: .estimate(negative ? -year : year),
      first: CivilDay.number(year: years.0, month: 1, day: 1),
      last: CivilDay.number(year: years.1, month: 12, day: 31))
  }

  private func scaled(_ digits: [UInt8], by exponent: [UInt8]) -> Int64? {
    let power = exponent.isEmpty ? 0 : Int(String(decoding: exponent, as: UTF8.self))
    guard var year = Int64(String(decoding: digits, as: UTF8.self)), let power, power <= 12 else {
      return nil
    }
    for _ in 0..<power {
      let (product, overflow) = year.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      year = product
    }
    return year <= CivilDay.farthestYear ? year : nil
  }
}

extension DatePoint {
  /// A whole year.
  static func year(_ year: Int64) -> DatePoint {
    DatePoint(
      shape: .year(year), first: CivilDay.number(year: year, month: 1, day: 1),
      last: CivilDay.number(year: year, month: 12, day: 31))
  }
}
