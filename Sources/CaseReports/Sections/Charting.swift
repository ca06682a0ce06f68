import CaseModel
import Groundwork

/// Draws the entries of a report on a scale of time.
struct Charting {
  private static let mostLanes = 40

  let file: CaseFile

  /// The picture; nil where nothing has a date.
  func chart(_ book: DayBook) throws -> TimeChart? {
    var lanes: [Name?: [TimeChart.Mark]] = [:]
    let bounds = (book.events.map(\.order) + book.statements.map(\.order)).map(\.bounds)
    guard let first = bounds.compactMap({ $0.earliest ?? $0.latest }).min(),
      let last = bounds.compactMap({ $0.latest ?? $0.earliest }).max()
    else { return nil }
    for event in book.events {
      guard let mark = mark(event, first, last) else { continue }
      lanes[event.actors.first, default: []].append(mark)
    }
    for (principal, group) in try groups(book.statements) {
      guard let mark = try mark(group, first, last) else { continue }
      lanes[principal, default: []].append(mark)
    }
    let margin = max((last - first) / 60, 3600)
    let scale = TimeScale(first - margin, last + margin, file)
    return TimeChart(
      title: file.say(title), caption: file.say(caption), notation: file.say(notation),
      lanes: try named(lanes.mapValues { thinned($0, from: first, to: last) }),
      ticks: scale.ticks, start: scale.start, end: scale.end,
      legend: legend(lanes), contested: file.say(disputed))
  }

  /// What the looks mean; what was refuted is explained only where something was.
  private func legend(_ lanes: [Name?: [TimeChart.Mark]]) -> [TimeChart.Look: String] {
    let hasRefuted = lanes.values.contains { $0.contains { $0.look == .refuted } }
    return looks.filter { hasRefuted || $0.key != .refuted }.mapValues(file.say)
  }

  private func mark(_ event: Happening, _ first: Int64, _ last: Int64) -> TimeChart.Mark? {
    guard let date = event.date else { return nil }
    let look: TimeChart.Look =
      switch event.status {
      case .confirmed, .corroborated: .firm
      case .alleged: .alleged
      case .refuted: .refuted
      case .reported, nil: .reported
      }
    let brief = told(event)
    return mark(
      event.id.text, "\(event.id), \(file.words(date)): \(brief)", brief, date, first, last,
      look: look, isContested: false,
      Facts(event))
  }

  /// The text of an event; where a look is no more than a colour, or none, what does not stand firm
  /// says so.
  private func told(_ event: Happening) -> String {
    guard let status = event.status, status == .alleged || status == .refuted else {
      return event.text
    }
    return "(\(Values.term(status.rawValue, file.language))) \(event.text)"
  }

  /// What one claimant said on one day is one mark; what of it is disputed, another.
  private func mark(
    _ statements: [Statement], _ first: Int64, _ last: Int64
  ) throws -> TimeChart.Mark? {
    guard let one = statements.first, let date = one.said else { return nil }
    let more = statements.count > 1 ? " +\(statements.count - 1)" : ""
    let told = try statements.map { statement in
      let who = try file.party(statement.claimant).short
      return "\(who) \(try Utterance(file: file).words(statement))"
    }
    let words = zip(statements, told).map { "\($0.id): \($1)" }
    let isContested = try isDisputed(one)
    return mark(
      one.id.text + more, ([file.words(date)] + words).joined(separator: "; "), told[0], date,
      first, last, look: .said, isContested: isContested, try Facts(statements, file))
  }

  private func mark(
    _ label: String, _ words: String, _ brief: String, _ date: CaseDate, _ first: Int64,
    _ last: Int64,
    look: TimeChart.Look, isContested: Bool, _ facts: Facts
  ) -> TimeChart.Mark? {
    let bounds = date.bounds(in: file.zone)
    guard bounds != .unknown else { return nil }
    // `a/b` is throughout; any other span only holds the moment somewhere.
    let lasts = date.edtf.holds("/") && bounds.earliest != nil && bounds.latest != nil
    let isVague = date.isApproximate || date.isUncertain || (bounds.span > 1 && !lasts)
    let (start, end) = (bounds.earliest ?? first, bounds.latest ?? last)
    return TimeChart.Mark(
      label: label, words: words, brief: brief, start: start, end: end, from: clock(start),
      to: clock(end < .max ? end + 1 : end), isVague: isVague, look: look, isContested: isContested,
      facts: facts)
  }

  /// What the clocks show, to the minute.
  private func clock(_ second: Int64) -> String {
    let text = DateText.rfc3339(second, zone: file.zone)
    return String(text.prefix { $0 != "T" }) + text.drop { $0 != "T" }.prefix(6)
  }

  private func isDisputed(_ statement: Statement) throws -> Bool {
    try statement.question.flatMap { try file.inquiry($0) }?.isSide(statement) ?? false
  }

  private func groups(_ statements: [Statement]) throws -> [(Name, [Statement])] {
    struct Turn: Hashable {
      let principal: Name
      let said: CaseDate?
      let isDisputed: Bool
    }
    let groups = try Dictionary(grouping: statements) {
      Turn(principal: $0.principal, said: $0.said, isDisputed: try isDisputed($0))
    }
    return groups.map { ($0.key.principal, $0.value.sorted { $0.rank < $1.rank }) }
      .sorted { ($0.1.first?.rank ?? 0) < ($1.1.first?.rank ?? 0) }
  }

  /// The lanes by when they begin; of very many, those with the most marks, the rest together.
  private func named(_ lanes: [Name?: [TimeChart.Mark]]) throws -> [TimeChart.Lane] {
    let busiest = lanes.sorted {
      ($1.value.count, $0.key?.rank ?? 0) < ($0.value.count, $1.key?.rank ?? 0)
    }
    let kept = busiest.prefix(Charting.mostLanes)
    let rest = busiest.dropFirst(Charting.mostLanes).flatMap(\.value)
    func start(_ marks: [TimeChart.Mark]) -> Int64 { marks.map(\.start).min() ?? 0 }
    var named = try kept.sorted {
      (start($0.value), $0.key?.rank ?? .max) < (start($1.value), $1.key?.rank ?? .max)
    }.map { lane in
      TimeChart.Lane(
        name: try lane.key.map { try file.party($0).short } ?? "–", marks: lane.value)
    }
    if !rest.isEmpty { named.append(TimeChart.Lane(name: file.say(others), marks: rest)) }
    return named
  }
}

private let title = Phrase(id: "Garis waktu", en: "Timeline")
private let caption = Phrase(
  id: """
    Satu lajur untuk satu pihak. Ujung yang memudar berarti waktunya tidak pasti; ⚠ berarti \
    diperselisihkan. Angka di samping tanda adalah nomor catatan.
    """,
  en: """
    A lane for each actor. Ends that fade mean that the time is not certain; ⚠ means disputed. The \
    numbers beside the marks are those of the records.
    """)
private let notation = Phrase(
  id: "≈ berarti waktunya tidak pasti; ⚠ berarti diperselisihkan.",
  en: "≈ means that the time is not certain; ⚠ means disputed.")
private let disputed = Phrase(id: "diperselisihkan", en: "disputed")
private let others = Phrase(id: "Pihak lain", en: "Others")
private let looks: [TimeChart.Look: Phrase] = [
  .firm: Phrase(id: "terkonfirmasi", en: "confirmed"),
  .reported: Phrase(id: "dilaporkan", en: "reported"),
  .alleged: Phrase(id: "baru dugaan", en: "alleged"),
  .refuted: Phrase(id: "terbantah", en: "refuted"),
  .said: Phrase(id: "pernyataan", en: "statement"),
]
