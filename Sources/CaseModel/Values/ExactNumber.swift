/// A decimal number without rounding: 19 digits before the point and 17 after it.
public struct ExactNumber: Hashable, Comparable, Sendable {
  /// The number times 10 to the 18th; the last place is for halves.
  private let scaled: Int128

  private static let places = 18
  /// Two numbers within this can be added.
  private static let limit: Int128 = 80_000_000_000_000_000_000_000_000_000_000_000_000

  private init(scaled: Int128) { self.scaled = scaled }

  /// Makes a number of ASCII digits before and after the point; nil where they are too many.
  init?(whole: some Sequence<UInt8>, fraction: some Collection<UInt8>) {
    guard fraction.count < ExactNumber.places else { return nil }
    var value: Int128 = 0
    for digit in whole {
      guard let raised = ExactNumber.raised(value, by: 1) else { return nil }
      value = raised + Int128(digit &- 0x30)
    }
    for digit in fraction {
      guard let raised = ExactNumber.raised(value, by: 1) else { return nil }
      value = raised + Int128(digit &- 0x30)
    }
    guard let scaled = ExactNumber.raised(value, by: ExactNumber.places - fraction.count) else {
      return nil
    }
    self.scaled = scaled
  }

  /// The number times 10 to the power of `exponent`; nil where that is too large.
  func raised(by exponent: Int) -> ExactNumber? {
    ExactNumber.raised(scaled, by: exponent).map(ExactNumber.init(scaled:))
  }

  /// The number times -1.
  var negated: ExactNumber { ExactNumber(scaled: -scaled) }

  /// The numbers that lie half of 10 to the power of `exponent` below and above this.
  func giveOrTakeHalf(ofPower exponent: Int) -> (ExactNumber, ExactNumber)? {
    let power = exponent + ExactNumber.places - 1
    guard power >= 0, let half = ExactNumber.raised(5, by: power) else { return nil }
    return (ExactNumber(scaled: scaled - half), ExactNumber(scaled: scaled + half))
  }

  /// Whether `left` is less than `right`.
  public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    left.scaled < right.scaled
  }

  private static func raised(_ value: Int128, by exponent: Int) -> Int128? {
    var value = value
    for _ in 0..<max(0, exponent) {
      guard value.magnitude < limit.magnitude / 10 else { return nil }
      value *= 10
    }
    return value
  }
}

extension ExactNumber: CustomStringConvertible {
  /// The number in digits, with a point where it is not whole: `279000000`, `0.15`.
  public var description: String {
    var digits = String(scaled.magnitude)
    let zeros = max(0, ExactNumber.places + 1 - digits.utf8.count)
    digits = String(repeating: "0", count: zeros) + digits
    let whole = digits.dropLast(ExactNumber.places)
    var fraction = digits.suffix(ExactNumber.places)
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return (scaled < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// Whether it has nothing after the point.
  var isWhole: Bool { scaled % 1_000_000_000_000_000_000 == 0 }
}
