import Groundwork

extension EDTFReader {
  /// Reads one date.
  mutating func point() throws(Problem) -> DatePoint {
    let start = mark
    var doubt = takeDoubt()
    if next == "Y" {
      var point = try longYear()
      point.doubt = doubt.union(takeDoubt())
      return point
    }
    let negative = take("-")
    let year = try YearDigits(digits(4, of: "year"), negative: negative, in: self)
    if next == "S" { return try estimate(year, doubt: doubt.union(takeDoubt())) }
    doubt.formUnion(takeDoubt())
    var month: PairDigits?
    var day: PairDigits?
    if take("-") { month = try part("month", &doubt) }
    if month != nil, take("-") { day = try part("day", &doubt) }
    var point = try resolve(year, month, day, from: start)
    if take("T") {
      point.clock = try clock(on: point)
      doubt.formUnion(takeDoubt())
    }
    point.doubt = doubt
    return point
  }

  /// Passes a qualifier if one comes next.
  mutating func takeDoubt() -> DatePoint.Doubt {
    if take("~") { return .approximate }
    if take("?") { return .uncertain }
    return take("%") ? [.approximate, .uncertain] : []
  }

  /// Passes exactly `count` digits or `X`.
  private mutating func digits(_ count: Int, of part: String) throws(Problem) -> [UInt8] {
    let digits = takeDigits(masked: true)
    if digits.isEmpty { throw unexpected() }
    guard digits.count == count else {
      let size = count == 4 ? "four digits" : "two digits"
      throw refusal("is no EDTF date: a \(part) has \(size)", hint: DateReader.examples)
    }
    return digits
  }

  private mutating func part(
    _ name: String, _ doubt: inout DatePoint.Doubt
  ) throws(Problem) -> PairDigits {
    doubt.formUnion(takeDoubt())
    let pair = PairDigits(try digits(2, of: name))
    doubt.formUnion(takeDoubt())
    return pair
  }

  // MARK: Times

  private mutating func clock(on point: DatePoint) throws(Problem) -> DatePoint.Clock {
    guard case .day = point.shape, let day = point.first else {
      throw refusal("gives a time, but no single day")
    }
    let hour = try number(below: 24, "an hour runs from 00 to 23")
    guard take(":") else { throw refusal("needs hours and minutes: `T14:30`") }
    let minute = try number(below: 60, "minutes run from 00 to 59")
    var second = hour * 3600 + minute * 60
    let hasSeconds = take(":")
    if hasSeconds { second += try number(below: 60, "seconds run from 00 to 59") }
    if comesFraction {
      throw refusal("gives fractions of a second, which are not kept")
    }
    var offset = try takeOffset()
    if offset == nil, let zone {
      let stamp = DatePoint.offset(ofLocal: day * 86_400 + Int64(second), in: zone)
      rewrite(since: mark, as: DateText.edtfOffset(stamp))
      offset = stamp
    }
    return DatePoint.Clock(
      second: Int32(second), hasSeconds: hasSeconds, offset: offset.map { Int32($0) })
  }

  private mutating func takeOffset() throws(Problem) -> Int? {
    let start = mark
    if take("Z") { return 0 }
    let west = next == "-"
    guard take("+") || take("-") else { return nil }
    let rule = "an offset from UTC runs from -15:59 to +15:59"
    let hours = try number(below: EDTFReader.farthestOffset + 1, rule)
    let minutes = take(":") ? try number(below: 60, rule) : 0
    let offset = (hours * 3600 + minutes * 60) * (west ? -1 : 1)
    rewrite(since: start, as: DateText.edtfOffset(offset))
    return offset
  }

  private mutating func number(below limit: Int, _ rule: String) throws(Problem) -> Int {
    let digits = takeDigits(masked: false)
    guard digits.count == 2, let number = Int(String(decoding: digits, as: UTF8.self)),
      number < limit
    else { throw refusal("is no time: \(rule), in two digits") }
    return number
  }
}
