import Groundwork

/// A number that a claim gives, as exactly as the claim gives it: a range, and a unit.
public struct Amount: Hashable, Sendable {
  /// An end of the range.
  public struct Bound: Hashable, Sendable {
    /// The number.
    public let value: ExactNumber
    /// Whether the amount can be the number itself.
    public let isIncluded: Bool

    /// Makes an end.
    public init(_ value: ExactNumber, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// The least that it can be; nil where nothing was said.
  public let low: Bound?
  /// The most that it can be; nil where nothing was said.
  public let high: Bound?
  /// `IDR`, `USD`, `BTC` and the like, `%`, or the unit's word in lower case.
  public let unit: String?

  /// Makes an amount; nil where it can be no number at all.
  init?(low: Bound?, high: Bound?, unit: String?) {
    if let low, let high, !Amount.meet(low, high) { return nil }
    self.low = low
    self.high = high
    self.unit = unit
  }

  /// The amount, where it is one number.
  public var exact: ExactNumber? {
    low?.value == high?.value && low?.isIncluded == true ? low?.value : nil
  }

  /// Whether two amounts can't both be true.
  ///
  /// Units that differ never clash, since nothing is converted; where one has no unit, it is taken
  /// for the other's.
  public static func clash(_ left: Amount, _ right: Amount) -> Bool {
    if let unit = left.unit, let other = right.unit, !unit.isSame(as: other) { return false }
    return !meet(left.low, right.high) || !meet(right.low, left.high)
  }

  private static func meet(_ low: Bound?, _ high: Bound?) -> Bool {
    guard let low, let high else { return true }
    if low.value == high.value { return low.isIncluded && high.isIncluded }
    return low.value < high.value
  }
}
