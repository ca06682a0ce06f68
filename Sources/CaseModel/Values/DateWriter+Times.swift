import Groundwork

extension DateWriter {
  /// The words of a day followed by those of the time, where there is one and the style wants it.
  func withTime(_ point: DatePoint, _ day: String) -> String {
    guard point.clock != nil else { return day }
    switch style {
    case .short, .dated: return day
    case .time: return atTime[language] + time(point)
    default: return day + beforeTime + time(point) + " " + abbreviation(point)
    }
  }

  /// The time of day as the zone's clocks show it.
  func time(_ point: DatePoint) -> String {
    let second = local(point).second
    let mark = Phrase(id: ".", en: ":")[language]
    let minutes = DateText.twoDigits(second / 3600) + mark + DateText.twoDigits(second / 60 % 60)
    guard point.clock?.hasSeconds == true else { return minutes }
    return minutes + mark + DateText.twoDigits(second % 60)
  }

  /// The words of two times on one day; nil where they aren't that.
  func times(_ from: DatePoint, _ to: DatePoint, between: Bool) -> Words? {
    guard from.clock != nil, to.clock != nil, style != .short, style != .dated else { return nil }
    let day = local(from).day
    guard local(to).day == day, abbreviation(from) == abbreviation(to) else { return nil }
    let both = between ? "\(time(from))\(and[language])\(time(to))" : "\(time(from))–\(time(to))"
    if style == .time {
      return Words(text: (between ? betweenTimes : atTime)[language] + both)
    }
    let date = "\(day.day) \(name(day.month)) \(digits(day.year))"
    let link = between ? betweenTimesOnDay[language] : beforeTime
    return Words(text: date + link + both + " " + abbreviation(from), lead: .on)
  }

  private func abbreviation(_ point: DatePoint) -> String {
    zone.abbreviation(at: point.bounds(in: zone).earliest ?? 0)
  }

  private var beforeTime: String {
    inProse && language == .english ? " at " : linkToTime[language]
  }
}

private let linkToTime = Phrase(id: " pukul ", en: ", ")
private let atTime = Phrase(id: "pukul ", en: "at ")
private let and = Phrase(id: " dan ", en: " and ")
private let betweenTimes = Phrase(id: "antara pukul ", en: "between ")
private let betweenTimesOnDay = Phrase(id: " antara pukul ", en: " between ")
