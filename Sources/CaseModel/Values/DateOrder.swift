/// The key by which a timeline is ordered; whoever ties is ordered by id.
///
/// What is undated, or has an open start, stands first: nothing is given a borrowed date. The
/// sequence counts within the day, so it goes before the times, which a day alone doesn't have.
public struct DateOrder: Hashable, Comparable, Sendable {
  /// The day of the earliest bound in the case's zone, in days since 1970-01-01.
  public let day: Int?
  /// The place within the day that somebody gave; 0 where nobody did.
  public let sequence: Int
  /// Between which seconds it lies.
  public let bounds: DateBounds

  /// Makes the key of a record with this date.
  public init(_ date: CaseDate?, sequence: Int?, zone: Zone) {
    bounds = date?.bounds(in: zone) ?? .unknown
    day = bounds.earliest.map { Int(zone.local(at: $0).flooredDivision(by: 86_400).quotient) }
    self.sequence = sequence ?? 0
  }

  /// Whether `left` stands before `right`.
  public static func < (left: DateOrder, right: DateOrder) -> Bool {
    let days = (left.day ?? .min, right.day ?? .min)
    if days.0 != days.1 { return days.0 < days.1 }
    if left.sequence != right.sequence { return left.sequence < right.sequence }
    let starts = (left.bounds.earliest ?? .min, right.bounds.earliest ?? .min)
    if starts.0 != starts.1 { return starts.0 < starts.1 }
    return (left.bounds.latest ?? .min) < (right.bounds.latest ?? .min)
  }
}
