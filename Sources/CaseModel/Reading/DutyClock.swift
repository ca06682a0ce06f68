import Groundwork

/// When a duty is due: as somebody wrote, else as its rule counts from the event that starts it.
public enum DutyClock {
  /// When a task is due.
  public struct Due: Hashable, Sendable {
    /// Between which seconds the time ends; unknown where nothing sets an end.
    ///
    /// An event that can have been earlier or later leaves room for its clock, too.
    public let bounds: DateBounds
    /// The time's end in EDTF; nil where nothing sets one.
    public let date: CaseDate?
    /// Whether it was computed from a rule.
    public let isComputed: Bool
    /// Whether the task is still to be done: neither done nor dropped, and no event met it.
    public let isOpen: Bool

    /// Whether it is still to be done although the time is over in any case.
    public func isOverdue(at now: Int64) -> Bool {
      guard isOpen, let latest = bounds.latest else { return false }
      return latest < now
    }
  }

  /// When `task` is due.
  public static func due(
    of task: Record, _ reading: some CaseReading, zone: Zone
  ) throws -> Due {
    let state = task[Duty.state] ?? .open
    let isOpen = try state == .open && task[Duty.met].flatMap(reading.living) == nil
    if let date = task[Duty.due] {
      return Due(bounds: date.bounds(in: zone), date: date, isComputed: false, isOpen: isOpen)
    }
    guard let rule = task[Duty.rule].flatMap(LegalRule.named),
      let start = try task[Duty.starts].flatMap(reading.living)?[Event.when]?.bounds(in: zone)
    else { return Due(bounds: .unknown, date: nil, isComputed: false, isOpen: isOpen) }
    let bounds = rule.limit.end(from: start, in: zone)
    return Due(
      bounds: bounds, date: rule.limit.date(bounds, in: zone), isComputed: bounds != .unknown,
      isOpen: isOpen)
  }
}

extension LegalRule.Limit {
  /// When the time ends that begins with an event between `start`'s bounds.
  fileprivate func end(from start: DateBounds, in zone: Zone) -> DateBounds {
    switch self {
    case .none: return .unknown
    case .hours(let hours):
      let length = Int64(hours) * 3600
      return DateBounds(
        earliest: start.earliest?.adding(clamped: length),
        latest: start.latest?.adding(clamped: length))
    case .calendarDays(let days):
      // The day of the event is not counted, the last day is given whole.
      func midnight(_ second: Int64, plus days: Int) -> Int64 {
        let day = zone.local(at: second).flooredDivision(by: 86_400).quotient
        return zone.instant(ofLocal: (day + Int64(days)) * 86_400)
      }
      return DateBounds(
        earliest: start.earliest.map { midnight($0, plus: days) },
        latest: start.latest.map { midnight($0, plus: days + 1) - 1 })
    }
  }

  /// The end in EDTF: a day, or a time; the latest there can be where there are several.
  fileprivate func date(_ bounds: DateBounds, in zone: Zone) -> CaseDate? {
    guard let latest = bounds.latest else { return nil }
    let instant = DateText.rfc3339(latest, zone: zone)
    if case .hours = self { return try? CaseDate(edtf: instant) }
    return try? CaseDate(edtf: String(instant.prefix(10)))
  }
}
