/// What the text of a date says.
enum DateForm: Sendable {
  /// An end of an interval.
  enum End: Sendable {
    /// `..`: it goes on.
    case open
    /// Nothing stands there: there is an end, nobody knows when.
    case unknown
    case at(DatePoint)
  }

  /// A member of a set.
  enum Member: Sendable {
    case single(DatePoint)
    /// `a..b`, `..b`, `a..`.
    case range(DatePoint?, DatePoint?)
  }

  case point(DatePoint)
  /// `a/b`: from a to b, throughout.
  indirect case interval(End, End)
  /// `[…]`: one of the members; `{…}`: all of them.
  case set([Member], oneOf: Bool)

  /// Between which seconds it lies.
  func bounds(in zone: Zone) -> DateBounds {
    switch self {
    case .point(let point): return point.bounds(in: zone)
    case .interval(let start, let end):
      return DateForm.hull(start.point, end.point, in: zone)
    case .set(let members, _):
      let all = members.map { $0.bounds(in: zone) }
      let starts = all.map(\.earliest)
      let ends = all.map(\.latest)
      return DateBounds(
        earliest: starts.contains(nil) ? nil : starts.compactMap { $0 }.min(),
        latest: ends.contains(nil) ? nil : ends.compactMap { $0 }.max())
    }
  }

  /// Every date in it.
  var points: [DatePoint] {
    switch self {
    case .point(let point): [point]
    case .interval(let start, let end): [start.point, end.point].compactMap { $0 }
    case .set(let members, _):
      members.flatMap { member -> [DatePoint] in
        switch member {
        case .single(let point): [point]
        case .range(let from, let to): [from, to].compactMap { $0 }
        }
      }
    }
  }

  fileprivate static func hull(
    _ from: DatePoint?, _ to: DatePoint?, in zone: Zone
  ) -> DateBounds {
    DateBounds(earliest: from?.bounds(in: zone).earliest, latest: to?.bounds(in: zone).latest)
  }
}

extension DateForm.End {
  /// The date that stands there.
  var point: DatePoint? {
    if case .at(let point) = self { point } else { nil }
  }
}

extension DateForm.Member {
  /// Between which seconds it lies.
  func bounds(in zone: Zone) -> DateBounds {
    switch self {
    case .single(let point): point.bounds(in: zone)
    case .range(let from, let to): DateForm.hull(from, to, in: zone)
    }
  }
}
