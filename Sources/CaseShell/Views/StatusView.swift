import CaseModel
import CommandLanguage
import Groundwork

/// The case on one screen.
struct StatusView {
  let glance: CaseGlance
  let view: RecordView
  let screen: Screen

  /// So many lines of each list are shown.
  private static let few = 5

  init(_ glance: CaseGlance, _ desk: ReadingDesk) {
    self.glance = glance
    view = RecordView(desk.reading, zone: glance.zone)
    screen = desk.screen
  }

  func lines() throws -> [Ink] {
    let lists = try [
      records("contested", .contested, glance.contested, glance.contested.count),
      records(
        "unsourced", .bad, try glance.unsourced(limit: StatusView.few),
        try view.reading.count(CaseGlance.lacking)),
      records("overdue", .bad, glance.overdue, glance.overdue.count),
      newest(),
    ]
    return try ([head(), counts()] + lists).filter { !$0.isEmpty }.joined(separator: [Ink()])
      .map { $0.shortened(columns: screen.tableColumns) }
  }

  private func head() throws -> [Ink] {
    let theCase = glance.filed?.record
    let head = view.reading.head
    let past = glance.asOf == nil ? Ink() : Ink("as it stood then", .unsure)
    let closed = theCase?[Case.closed].map { Ink("closed since \($0.edtf)", .unsure) } ?? Ink()
    let sealed = try glance.sealed() == nil ? Ink() : Ink("sealed", .good)
    let facts = [
      sealed, Ink(theCase?[Case.reference] ?? ""),
      Ink(theCase?[Common.tlp].map { "TLP:\($0.rawValue)" } ?? ""),
      closed, past,
    ]
    return [
      Ink(theCase?[Case.title] ?? "", .head),
      [Ink("entry \(head.entry), head \(head.hash.hex.prefix(16))…", .dim), facts.joined(", ")]
        .joined(", "),
    ]
  }

  /// The numbers of records, in as many columns as fit.
  private func counts() throws -> [Ink] {
    let cells = glance.counts.filter { $0.count > 0 }.map { kind, count in
      (number: String(count), word: Kinds.plural(kind, count))
    }
    let number = cells.map(\.number.utf8.count).max() ?? 0
    let word = cells.map(\.word.utf8.count).max() ?? 0
    let room = max(1, (min(screen.columns, 100) - 2) / (number + word + 4))
    return stride(from: 0, to: cells.count, by: room).map { start in
      let row = cells[start..<min(start + room, cells.count)]
      return row.indices.reduce(Ink()) { line, at in
        let gap = String(repeating: " ", count: number - row[at].number.utf8.count)
        let name = Ink(row[at].word).padded(to: at < row.endIndex - 1 ? word : 0)
        return line + "  " + Ink(gap + row[at].number, .id) + " " + name
      }
    }
  }

  private func records(
    _ name: String, _ style: Style, _ ids: [Name], _ count: Int
  ) throws -> [Ink] {
    guard count > 0 else { return [] }
    let shown = try ids.prefix(StatusView.few).map { id in
      let record = try view.reading.filed(id)?.record
      let when = Ink(record.map(view.when) ?? "", .date)
      return try Ink("  ") + [view.name(id), when, record.map(view.title) ?? Ink()].joined("  ")
    }
    let more =
      count > shown.count
      ? [Ink("  … \(count - shown.count) more\(StatusView.more[name] ?? "")", .dim)] : []
    return [Ink(name, style) + Ink("  \(count)")] + shown + more
  }

  private static let more = [
    "contested": ": `find is:contested`", "unsourced": ": `find is:unsourced`",
    "overdue": ": `list task`",
  ]

  private func newest() throws -> [Ink] {
    let acts = try view.reading.acts(limit: 3)
    if acts.isEmpty { return [] }
    return [Ink("newest", .head)]
      + acts.map { act in
        [
          Ink("  ") + Ink(String(act.number), .id), Ink(act.entry.time, .date),
          Ink(act.entry.author), Ink(act.entry.command) + Ink(act.sealing, .dim),
        ].joined("  ")
      }
  }
}

extension Kinds {
  /// The word for so many of a kind.
  static func plural(_ word: String, _ count: Int) -> String {
    if count == 1 || word == Custody.word { return word }
    return word + "s"
  }
}
