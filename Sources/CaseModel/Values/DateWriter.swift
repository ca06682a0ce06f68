import Groundwork

/// Puts dates into words.
struct DateWriter {
  /// The whole date, of which masks are shown as they are.
  let edtf: String
  let language: Language
  let zone: Zone
  let style: DateStyle
  var inProse = false

  /// Words, and what leads them into a sentence.
  struct Words {
    enum Lead { case none, on, within, withinThe }

    var text: String
    var lead = Lead.none

    func prose(_ language: Language) -> String {
      switch (lead, language) {
      case (.none, _): text
      case (_, .indonesian): "pada " + text
      case (.on, .english): "on " + text
      case (.within, .english): "in " + text
      case (.withinThe, .english): "in the " + text
      }
    }
  }

  /// The words of a whole date.
  func words(_ form: DateForm) -> Words {
    switch form {
    case .point(let point): words(point)
    case .interval(let start, let end): interval(start, end)
    case .set(let members, let oneOf): set(members, oneOf: oneOf)
    }
  }

  /// The words of one date.
  func words(_ point: DatePoint) -> Words {
    doubted(certain(point), point.doubt)
  }

  /// The words of one date as part of a longer phrase: no day of the week, no style but plain.
  func plain(_ point: DatePoint) -> String {
    let writer = DateWriter(
      edtf: edtf, language: language, zone: zone, style: .plain, inProse: inProse)
    return writer.words(point).text
  }

  /// Adds what the qualifiers say.
  func doubted(_ words: Words, _ doubt: DatePoint.Doubt) -> Words {
    var words = words
    if doubt.contains(.approximate) {
      let isTime = style == .time && words.text.hasPrefix("at ")
      words.text =
        isTime ? "at about \(words.text.dropFirst(3))" : about[language] + words.text
      words.lead = .none
    }
    if doubt.contains(.uncertain) { words.text += uncertain[language] }
    return words
  }

  /// The day and the second of the day that the zone's clocks show.
  func local(_ point: DatePoint) -> (day: CivilDay, second: Int) {
    let earliest = point.bounds(in: zone).earliest ?? 0
    let (days, second) = zone.local(at: earliest).flooredDivision(by: 86_400)
    return (CivilDay(number: days), Int(second))
  }

  private func certain(_ point: DatePoint) -> Words {
    switch point.shape {
    case .day:
      let day = point.clock == nil ? CivilDay(number: point.first ?? 0) : local(point).day
      return Words(text: withTime(point, dayWords(day, point)), lead: .on)
    case .month(let year, let month):
      return Words(text: "\(name(month)) \(digits(year))", lead: .within)
    case .year(let year): return Words(text: digits(year), lead: .within)
    case .season(let year, let code):
      let text = DateWords.season(code, of: DateWords.year(year))[language]
      return Words(text: text, lead: code < 33 ? .within : .withinThe)
    case .decade(let year):
      return Words(
        text: Phrase(id: "\(year)-an", en: "\(year)s")[language], lead: .withinThe)
    default: return Words(text: vague(point))
    }
  }

  private func dayWords(_ day: CivilDay, _ point: DatePoint) -> String {
    let weekday = DateWords.weekdays[day.weekday][language]
    let plain = "\(day.day) \(name(day.month))"
    let certain = point.doubt.isEmpty
    switch style {
    case .full where certain: return "\(weekday), \(plain) \(digits(day.year))"
    case .short where !certain: return plain
    case .short:
      let short = Phrase(id: "\(day.day)/\(day.month)", en: plain)[language]
      return "\(weekday) (\(short))"
    case .dated where certain:
      let year = digits(day.year)
      let short = Phrase(id: "\(day.day)/\(day.month)/\(year)", en: "\(plain) \(year)")
      return "\(weekday) (\(short[language]))"
    default: return "\(plain) \(digits(day.year))"
    }
  }

  /// A year as people count.
  func digits(_ year: Int64) -> String { DateWords.year(year)[language] }

  /// The name of a month.
  func name(_ month: Int) -> String { DateWords.months[month - 1][language] }
}

private let about = Phrase(id: "sekitar ", en: "about ")
private let uncertain = Phrase(id: " (belum pasti)", en: " (uncertain)")
