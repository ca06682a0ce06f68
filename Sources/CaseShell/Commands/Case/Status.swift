import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `status`.
  static let status = Command.reading(
    Grammar(
      "status", summary: "show the case on one screen", options: Option.reading,
      examples: ["status"])
  ) { desk in
    let glance = try CaseStatus(desk)
    return desk.wantsJSON ? .json(glance.json) : .lines(try glance.lines())
  }
}

/// The case on one screen: how much, what clashes, what lacks a source, what is late.
private struct CaseStatus {
  let desk: ReadingDesk
  let filed: Filed?
  let counts: [(kind: String, count: Int)]
  let contested: [Name]
  let unsourced: [Name]
  let overdue: [Name]
  private let zone: Zone

  init(_ desk: ReadingDesk) throws {
    self.desk = desk
    let reading = desk.reading
    zone = try desk.zone
    filed = try reading.filed(Case.id)
    counts = try Kinds.all.filter { $0.word != Case.word }.map { kind in
      (kind.word, try reading.count(Query([Query.Term(.kind([kind.word]))])))
    }
    contested = try reading.contestedQuestions(zone: zone)
    let lacking = Query([Query.Term(.state([.unsourced]))])
    unsourced = try reading.filed(lacking, by: .number, limit: nil).map(\.record.id)
    let tasks = Query([Query.Term(.kind([Duty.word]))])
    let now = desk.session.surroundings.clock()
    overdue = try reading.filed(tasks, by: .number, limit: nil).map(\.record)
      .filter { try DutyClock.due(of: $0, reading, zone: desk.zone).isOverdue(at: now) }
      .map(\.id)
  }

  var json: JSON {
    var numbers = JSONObject()
    for row in counts where row.count > 0 { numbers[Name(row.kind)] = .count(row.count) }
    let isPast = desk.invocation.binding("as-of") != nil
    return .object([
      "case": filed?.json ?? .null, "entries": .count(desk.reading.head.entry),
      "head": .text(desk.reading.head.hash.hex), "counts": .object(numbers),
      "contested": .texts(contested.map(\.text)), "unsourced": .texts(unsourced.map(\.text)),
      "overdue": .texts(overdue.map(\.text)),
      "as_of": isPast ? .count(desk.reading.head.entry) : .null,
    ])
  }

  func lines() throws -> [String] {
    let view = RecordView(desk.reading, zone: zone)
    let head = desk.reading.head
    let title = filed?.record[Case.title] ?? ""
    var lines = [
      Display.escaped(title), "entry \(head.entry), head \(head.hash.hex.prefix(16))…", "",
    ]
    lines += counts.filter { $0.count > 0 }.map { kind, count in
      let number = String(count)
      return String(repeating: " ", count: max(0, 8 - number.count)) + number
        + "  \(kind)\(count == 1 ? "" : "s")"
    }
    for (name, ids) in [("contested", contested), ("unsourced", unsourced), ("overdue", overdue)]
    where !ids.isEmpty {
      lines.append("")
      lines.append("\(name) (\(ids.count)):")
      for id in ids.prefix(10) {
        let record = try desk.reading.filed(id)?.record
        let text = "  \(try view.name(id))  \(try record.map(view.title) ?? "")"
        lines.append(Display.shortened(Display.escaped(text), columns: desk.session.screen.columns))
      }
      if ids.count > 10 { lines.append("  … \(ids.count - 10) more: `find is:\(name)`") }
    }
    let newest = try desk.reading.acts(limit: 3)
    lines +=
      ["", "newest:"]
      + newest.map { act in
        Display.shortened(
          "  \(act.number)  \(act.entry.time)  \(act.entry.author)  "
            + Display.escaped(act.entry.command), columns: desk.session.screen.columns)
      }
    return lines
  }
}
