/// Between which seconds something lies, both included; nil where an end is open or unknown.
public struct DateBounds: Hashable, Sendable {
  /// The first second that it can be, as unix time.
  public let earliest: Int64?
  /// The last second that it can be, as unix time.
  public let latest: Int64?

  /// Nothing is known.
  public static let unknown = DateBounds(earliest: nil, latest: nil)

  /// The most seconds from earliest to latest of the span classes 0 to 3; class 4 has no limit.
  ///
  /// Two hours of grace make room for days on which the clocks are moved.
  public static let widths: [Int64] = [60, 93_600, 31 * 86_400 + 7200, 366 * 86_400 + 7200]

  /// Makes bounds.
  ///
  /// Ends the wrong way round are exchanged: a time with an offset and a day without one can
  /// change places when the case's zone is changed.
  public init(earliest: Int64?, latest: Int64?) {
    guard let earliest, let latest, earliest > latest else {
      self.earliest = earliest
      self.latest = latest
      return
    }
    self.earliest = latest
    self.latest = earliest
  }

  /// How long it can be: 0 an instant, 1 a day, 2 a month, 3 a year at most, 4 longer or open.
  public var span: Int {
    guard let earliest, let latest else { return 4 }
    let (width, overflow) = latest.subtractingReportingOverflow(earliest)
    if overflow { return 4 }
    return DateBounds.widths.firstIndex { width <= $0 } ?? 4
  }

  /// Whether both can share a second.
  public func overlaps(_ other: DateBounds) -> Bool {
    (earliest ?? .min) <= (other.latest ?? .max) && (other.earliest ?? .min) <= (latest ?? .max)
  }

  /// Whether it must lie within `other`, wherever between its own bounds it is.
  public func lies(within other: DateBounds) -> Bool {
    if let least = other.earliest {
      guard let earliest, earliest >= least else { return false }
    }
    if let most = other.latest {
      guard let latest, latest <= most else { return false }
    }
    return true
  }
}
