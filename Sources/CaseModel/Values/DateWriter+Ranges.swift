import Groundwork

extension DateWriter {
  /// The words of an interval.
  func interval(_ start: DateForm.End, _ end: DateForm.End) -> Words {
    switch (start, end) {
    case (.at(let from), .at(let to)): throughout(from, to)
    case (.at(let from), .open): Words(text: since[language] + plain(from))
    case (.at(let from), _): Words(text: since[language] + plain(from) + endUnknown[language])
    case (.open, .at(let to)): Words(text: until[language] + plain(to))
    case (_, .at(let to)): Words(text: until[language] + plain(to) + startUnknown[language])
    default: Words(text: "")
    }
  }

  /// The words of a set.
  func set(_ members: [DateForm.Member], oneOf: Bool) -> Words {
    if members.count == 1, let only = members.first {
      if case .single(let point) = only { return words(point) }
      return member(only, oneOf: oneOf)
    }
    if members.count == 2, case .single(let one) = members[0], case .single(let other) = members[1],
      one.doubt.isEmpty, other.doubt.isEmpty, let pair = joined(one, other), !pair.left.isEmpty
    {
      let joint = (oneOf ? or : and)[language]
      return Words(text: "\(pair.left)\(joint)\(pair.right)", lead: pair.lead)
    }
    let all = members.map { member($0, oneOf: oneOf) }
    let texts = all.map(\.text)
    let comma = all.count > 2 && language == .indonesian ? "," : ""
    let last = comma + (oneOf ? or : and)[language] + (texts.last ?? "")
    // One word leads them all only where every member takes the same.
    let leads = all.allSatisfy { $0.lead == all.first?.lead }
    return Words(
      text: texts.dropLast().joined(separator: ", ") + last,
      lead: leads ? all.first?.lead ?? .none : .none)
  }

  private func member(_ member: DateForm.Member, oneOf: Bool) -> Words {
    switch member {
    case .single(let point): Words(text: plain(point), lead: words(point).lead)
    case .range(let from?, let to?): oneOf ? between(from, to) : throughout(from, to)
    case .range(let from?, nil): Words(text: plain(from) + orLater[language])
    case .range(nil, let to?): Words(text: plain(to) + orEarlier[language])
    case .range(nil, nil): Words(text: "")
    }
  }

  private func throughout(_ from: DatePoint, _ to: DatePoint) -> Words {
    if let times = certainTimes(from, to, between: false) { return times }
    guard from.doubt == to.doubt, let (left, right, lead) = joined(from, to) else {
      let words = Phrase(
        id: "dari \(plain(from)) sampai \(plain(to))",
        en: "from \(plain(from)) to \(plain(to))")
      return Words(text: words[language])
    }
    let text = left.isEmpty ? right : "\(left)–\(right)"
    return doubted(Words(text: text, lead: lead), from.doubt)
  }

  private func between(_ from: DatePoint, _ to: DatePoint) -> Words {
    if let times = certainTimes(from, to, between: true) { return times }
    var (left, right) = (plain(from), plain(to))
    var doubt: DatePoint.Doubt = []
    if from.doubt == to.doubt, let joined = joined(from, to) {
      doubt = from.doubt
      if joined.left.isEmpty { return doubted(Words(text: right, lead: joined.lead), doubt) }
      (left, right) = (joined.left, joined.right)
    }
    let words = Phrase(id: "antara \(left) dan \(right)", en: "between \(left) and \(right)")
    return doubted(Words(text: words[language]), doubt)
  }

  private func certainTimes(_ from: DatePoint, _ to: DatePoint, between: Bool) -> Words? {
    from.doubt.isEmpty && to.doubt.isEmpty ? times(from, to, between: between) : nil
  }

  /// Two ends of one precision, what they share said once; an empty left where they are the same.
  private func joined(
    _ from: DatePoint, _ to: DatePoint
  ) -> (left: String, right: String, lead: Words.Lead)? {
    guard from.clock == nil, to.clock == nil else { return nil }
    switch (from.shape, to.shape) {
    case (.day, .day):
      let (left, right) = days(
        CivilDay(number: from.first ?? 0), CivilDay(number: to.first ?? 0))
      return (left, right, .on)
    case (.month(let year, let first), .month(let other, let last)):
      let right = "\(name(last)) \(digits(other))"
      if year == other { return (first == last ? "" : name(first), right, .within) }
      return ("\(name(first)) \(digits(year))", right, .within)
    case (.year(let year), .year(let other)):
      return (year == other ? "" : digits(year), digits(other), .within)
    default: return nil
    }
  }

  private func days(_ first: CivilDay, _ last: CivilDay) -> (String, String) {
    let sameYear = first.year == last.year
    let end = "\(last.day) \(name(last.month))"
    let right = style == .short && sameYear ? end : "\(end) \(digits(last.year))"
    if first == last { return ("", right) }
    if sameYear, first.month == last.month { return ("\(first.day)", right) }
    let start = "\(first.day) \(name(first.month))"
    return (sameYear ? start : "\(start) \(digits(first.year))", right)
  }
}

private let since = Phrase(id: "sejak ", en: "since ")
private let until = Phrase(id: "sampai ", en: "until ")
private let endUnknown = Phrase(id: " (akhir tidak diketahui)", en: " (end unknown)")
private let startUnknown = Phrase(id: " (awal tidak diketahui)", en: " (start unknown)")
private let orLater = Phrase(id: " atau sesudahnya", en: " or later")
private let orEarlier = Phrase(id: " atau sebelumnya", en: " or earlier")
private let and = Phrase(id: " dan ", en: " and ")
private let or = Phrase(id: " atau ", en: " or ")
