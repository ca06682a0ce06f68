/// One date as EDTF writes it: no interval, no set.
struct DatePoint: Sendable {
  /// What kind of date it is, for those who word it.
  enum Shape: Hashable, Sendable {
    case day
    case month(Int64, Int)
    case year(Int64)
    /// A year and a code from 21 to 41: seasons, quarters, thirds, halves.
    case season(Int64, Int)
    /// `2021-05-XX`.
    case someDay(Int64, Int)
    /// `2021-XX-XX`.
    case someDayOfYear(Int64)
    /// `2021-XX`.
    case someMonth(Int64)
    /// `202X`, by its lowest year.
    case decade(Int64)
    /// `20XX`, by its lowest year.
    case century(Int64)
    /// `1950S2`, by its estimate.
    case estimate(Int64)
    /// `XXXX`.
    case unknownYear
    /// Any other mask, such as `156X-12-25`, by where it stands in the UTF-8 of the whole text.
    case mask(Int32, Int32)
  }

  /// A time of day.
  struct Clock: Hashable, Sendable {
    /// The second of the day, 0 to 86399.
    let second: Int32
    /// Whether it is precise to the second, not just to the minute.
    let hasSeconds: Bool
    /// How many seconds east of UTC; nil where the case's zone decides.
    let offset: Int32?
  }

  /// What the qualifiers `~`, `?` and `%` say.
  struct Doubt: OptionSet, Sendable {
    let rawValue: UInt8
    static let approximate = Doubt(rawValue: 1)
    static let uncertain = Doubt(rawValue: 2)
  }

  let shape: Shape
  /// The first day that it can be, since 1970-01-01; nil where the year is unknown.
  let first: Int64?
  /// The last day that it can be.
  let last: Int64?
  var clock: Clock?
  var doubt: Doubt = []

  /// The offset that a zone's clocks have when they show this time, as EDTF can write it.
  static func offset(ofLocal local: Int64, in zone: Zone) -> Int {
    let minutes = DateText.wholeMinutes(zone.offset(at: zone.instant(ofLocal: local)))
    let limit = EDTFReader.farthestOffset * 60 + 59
    return min(max(minutes, -limit), limit) * 60
  }

  /// Gives a time without offset that of the zone, and returns it as EDTF has it.
  mutating func stamp(in zone: Zone) -> String {
    guard let clock, clock.offset == nil, let first else { return "" }
    let offset = DatePoint.offset(ofLocal: first * 86_400 + Int64(clock.second), in: zone)
    self.clock = Clock(
      second: clock.second, hasSeconds: clock.hasSeconds, offset: Int32(offset))
    return DateText.edtfOffset(offset)
  }

  /// Between which seconds it lies; qualifiers don't widen.
  func bounds(in zone: Zone) -> DateBounds {
    guard let first, let last else { return .unknown }
    guard let clock else {
      // A day ends a second before the next begins: it can be 23 or 25 hours long.
      return DateBounds(
        earliest: zone.instant(ofLocal: first * 86_400),
        latest: zone.instant(ofLocal: (last + 1) * 86_400) - 1)
    }
    let local = first * 86_400 + Int64(clock.second)
    let unix = clock.offset.map { local - Int64($0) } ?? zone.instant(ofLocal: local)
    return DateBounds(earliest: unix, latest: unix + (clock.hasSeconds ? 0 : 59))
  }

  /// Whether its bounds move with the zone.
  var needsZone: Bool { clock?.offset == nil }
}
