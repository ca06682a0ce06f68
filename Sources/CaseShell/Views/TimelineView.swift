import CaseModel
import CommandLanguage
import Groundwork

/// A timeline for the eye: a head for each day, and below it along a rail what happened (● the fuller
/// the surer, ✗ refuted) and what was said (»).
///
///     Friday, 21 May 2021
///     ●  E4   14:30 Kominfo memanggil direksi BPJS. (confirmed) @kominfo:regulator
///     │       [X3]
///     »  C7   @dedy suspects ?origin = BPJS Kesehatan “sampel itu identik” ⚠ [X3]
struct TimelineView {
  let view: RecordView
  let screen: Screen

  init(_ view: RecordView, _ screen: Screen) {
    self.view = view
    self.screen = screen
  }

  func lines(_ records: [Record]) throws -> [Ink] {
    try view.prepareMarks(records)
    let idWidth = max(3, records.map { Display.width(of: $0.id.text) }.max() ?? 0)
    var lines: [Ink] = []
    for section in sections(of: records) {
      if !lines.isEmpty { lines.append(Ink()) }
      lines += Ink(section.head, .head).wrapped(columns: screen.tableColumns)
      for (at, record) in section.records.enumerated() {
        lines += try entry(record, isLast: at == section.records.count - 1, idWidth)
      }
    }
    return lines
  }

  /// What shares a head: a day, or a longer time in words.
  private struct Section {
    let head: String
    var records: [Record]
  }

  /// Each head once.
  ///
  /// Records come by the day on which they begin. A month begins on the same day as its first day,
  /// so the heads that one day has are kept apart.
  private func sections(of records: [Record]) -> [Section] {
    var all: [Section] = []
    var today: [Section] = []
    var day: Int?
    for record in records {
      let begins = record.order(in: view.zone).day
      if begins != day {
        all += today
        (today, day) = ([], begins)
      }
      let head = headAndTime(record.date).head
      if let at = today.firstIndex(where: { $0.head == head }) {
        today[at].records.append(record)
      } else {
        today.append(Section(head: head, records: [record]))
      }
    }
    return all + today
  }

  /// The day in words, and the time within it where the date has one.
  private func headAndTime(_ date: CaseDate?) -> (head: String, time: String) {
    guard let date, let earliest = date.bounds(in: view.zone).earliest, date.edtf.contains("T"),
      !date.edtf.contains("/"), !date.edtf.contains("."),
      let day = try? CaseDate(edtf: String(DateText.rfc3339(earliest, zone: view.zone).prefix(10)))
    else { return (date.worded(.english, zone: view.zone), "") }
    return (
      day.worded(.english, zone: view.zone), TimelineView.clock(date, earliest, view.zone)
    )
  }

  /// `20:00`, as the case's clocks show it.
  private static func clock(_ date: CaseDate, _ second: Int64, _ zone: Zone) -> String {
    let words = date.worded(.english, zone: zone, .time)
    return words.hasPrefix("at ") ? String(words.dropFirst(3)) : words
  }

  private func entry(_ record: Record, isLast: Bool, _ idWidth: Int) throws -> [Ink] {
    let margin = idWidth + 5
    let head =
      sign(of: record) + "  " + Ink(record.id.text, .id).padded(to: idWidth) + "  "
    let rest = isLast ? Ink().padded(to: margin) : Ink("│", .dim).padded(to: margin)
    let time = Ink(headAndTime(record.date).time, .date)
    let text = try [
      time, view.title(record), status(of: record), actors(of: record), view.mark(record),
      view.sources(record),
    ].joined()
    return text.wrapped(columns: max(20, screen.tableColumns - margin)).enumerated().map {
      ($0.offset == 0 ? head : rest) + $0.element
    }
  }

  /// An event is told from a claim by its sign.
  private func sign(of record: Record) -> Ink {
    switch record.kind {
    case Event.word:
      record[Event.status].map { Ink($0.sign, $0.style) } ?? Ink("·", .plain)
    case Claim.word: Ink("»", record[Claim.stance]?.style ?? .plain)
    default: Ink("▫", .dim)
    }
  }

  private func status(of record: Record) -> Ink {
    record[Event.status].map { Ink("(\($0.rawValue))", $0.style) } ?? Ink()
  }

  /// Who took part, and as what.
  private func actors(of record: Record) throws -> Ink {
    guard record.kind == Event.word else { return Ink() }
    return try record[Event.actors].map { part in
      try view.name(part.actor) + Ink(part.role.map { ":\($0)" } ?? "", .dim)
    }.joined()
  }
}
