import Groundwork

/// The digits of a four-digit year, any of which may be `X`.
struct YearDigits {
  let negative: Bool
  /// The least and greatest year without its sign.
  let low: Int64
  let high: Int64
  private let digits: [UInt8]

  init(_ digits: [UInt8], negative: Bool, in reader: EDTFReader) throws(Problem) {
    self.digits = digits
    self.negative = negative
    low = digits.reduce(0) { $0 * 10 + ($1 == 0x58 ? 0 : Int64($1) - 0x30) }
    high = digits.reduce(0) { $0 * 10 + ($1 == 0x58 ? 9 : Int64($1) - 0x30) }
    if negative, high == 0 { throw reader.refusal("has a year -0, which is 0000") }
  }

  /// Whether nothing is known of it.
  var isUnknown: Bool { low == 0 && high == 9999 }

  /// The year, where all its digits are known.
  var exact: Int64? { low == high ? (negative ? -low : low) : nil }

  /// How many digits at its end are `X`, where no other is.
  var hidden: Int? {
    let tail = digits.reversed().prefix { $0 == 0x58 }.count
    return digits.dropLast(tail).contains(0x58) ? nil : tail
  }

  /// The years that it can be, in order.
  var years: some BidirectionalCollection<Int64> {
    let sign: Int64 = negative ? -1 : 1
    let bounds = negative ? (-high)...(-low) : low...high
    return bounds.lazy.filter { matches($0 * sign) }
  }

  private func matches(_ year: Int64) -> Bool {
    var rest = year
    for digit in digits.reversed() {
      if digit != 0x58, Int64(digit) - 0x30 != rest % 10 { return false }
      rest /= 10
    }
    return true
  }
}

/// The two digits of a month or a day, either of which may be `X`.
struct PairDigits {
  private let digits: [UInt8]

  init(_ digits: [UInt8]) { self.digits = digits }

  /// Whether nothing is known of it.
  var isUnknown: Bool { digits == [0x58, 0x58] }

  /// The number, where both digits are known.
  var exact: Int? {
    guard digits.count == 2, !digits.contains(0x58) else { return nil }
    return Int(digits[0] - 0x30) * 10 + Int(digits[1] - 0x30)
  }

  /// The numbers from 1 to `limit` that it can be.
  func numbers(upTo limit: Int) -> [Int] {
    guard let tens = digits.first, let ones = digits.last else { return [] }
    return (1...limit).filter { number in
      (tens == 0x58 || Int(tens) - 0x30 == number / 10)
        && (ones == 0x58 || Int(ones) - 0x30 == number % 10)
    }
  }
}
