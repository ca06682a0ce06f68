import CaseModel
import CommandLanguage
import Groundwork

/// A record as a card: its fields, what refers to it, and who made and changed it.
///
///     E12  event
///       when      2021-05-21  Friday, 21 May 2021
///       text      Kominfo memanggil direksi BPJS Kesehatan.
///       text.en   Kominfo summons the directors of BPJS Kesehatan.
///       actors    A3 @kominfo as regulator
///
///       claims    C4  @dedy suspects …
///       made      entry 6, 2026-11-23T08:00:00Z, mila
struct CardView {
  let view: RecordView
  let screen: Screen

  /// So many records of a kind are shown of those that refer to the one on the card.
  private static let referrersShown = 5

  init(_ view: RecordView, _ screen: Screen) {
    self.view = view
    self.screen = screen
  }

  /// One line of the card, or several: what stands on the left, and what it is.
  struct Row {
    let name: String
    let values: [Ink]

    init(_ name: String, _ values: [Ink]) {
      self.name = name
      self.values = values
    }
  }

  func lines(_ filed: Filed) throws -> [Ink] {
    let record = filed.record
    let head = try [
      view.fullName(record.id).all(.head), Ink(record.kind, .dim),
      view.mark(record), filed.retired.map { Ink("retired by entry \($0)", .bad) } ?? Ink(),
    ].joined("  ")
    let fields = try fields(of: record) + computed(record)
    let references = try references(to: record.id)
    let story = try story(of: filed)
    let width = (fields + references + story).map { Display.width(of: $0.name) }.max() ?? 0
    let parts = [fields, references, story].filter { !$0.isEmpty }
    return head.wrapped(columns: screen.tableColumns)
      + parts.map { $0.flatMap { lines($0, width) } }.joined(separator: [Ink()])
  }

  private func lines(_ row: Row, _ width: Int) -> [Ink] {
    let margin = width + 4
    let columns = max(16, screen.tableColumns - margin)
    let lines = row.values.flatMap { $0.wrapped(columns: columns) }
    return lines.enumerated().map { at, line in
      (Ink("  ") + Ink(at == 0 ? row.name : "", .dim)).padded(to: margin) + line
    }
  }

  /// What somebody wrote, in the order of the kind's fields; what this program does not know last.
  private func fields(of record: Record) throws -> [Row] {
    let kind = Kinds.named(record.kind)
    let values = FieldView(view)
    var rows: [Row] = []
    for field in kind?.fields ?? [] {
      guard let value = record.body[field.name], !field.isAside else { continue }
      rows.append(Row(field.name.text, try values.inks(value, field, of: record)))
      rows += values.translations(of: field, in: record)
    }
    let known = Set(rows.map { Name($0.name) })
    for member in record.body
    where kind?.field(member.key) == nil || member.key == Common.other.name {
      guard !known.contains(member.key) else { continue }
      rows.append(Row(member.key.text, values.inks(ofUnknown: member.value)))
    }
    return rows
  }

  /// What follows from other records: how far a question is, when a task is due.
  private func computed(_ record: Record) throws -> [Row] {
    switch record.kind {
    case Question.word:
      let isContested = try !view.mark(record).isEmpty
      let state =
        isContested
        ? Ink("contested", .contested)
        : Ink(record[Question.answer] == nil ? "open" : "answered", .dim)
      return [Row("state", [state + Ink(": `claims \(try view.name(record.id).text)`", .dim)])]
    case Duty.word where record[Duty.due] == nil:
      let due = try DutyClock.due(of: record, view.reading, zone: view.zone)
      guard let date = due.date else { return [] }
      return [
        Row("due", [Ink(date.edtf, .date) + Ink("  as rule and starts have it", .dim)])
      ]
    default: return []
    }
  }

  /// What refers to it, a few of each kind.
  private func references(to id: Name) throws -> [Row] {
    let referrers = try view.reading.referrers(of: id)
    let byLetter = Dictionary(grouping: referrers) { $0.idParts?.letter ?? "?" }
    return try Kinds.all.compactMap { kind in
      guard let ids = byLetter[kind.letter] else { return nil }
      let records = try ids.prefix(CardView.referrersShown).compactMap { id in
        try view.reading.filed(id)?.record
      }
      var values = try records.map { record in
        try [view.fullName(record.id), Ink(view.when(record), .date), view.title(record)]
          .joined("  ")
      }
      let more = ids.count - records.count
      if more > 0 { values.append(Ink("… and \(more) more", .dim)) }
      return Row(Kinds.plural(kind.word, ids.count), values)
    }
  }

  /// Who made, changed and retired it, and when.
  private func story(of filed: Filed) throws -> [Row] {
    var rows = [Row("made", [try act(filed.made)])]
    if filed.changed != filed.made, filed.changed != filed.retired {
      rows.append(Row("changed", [try act(filed.changed)]))
    }
    if let retired = filed.retired { rows.append(Row("retired", [try act(retired)])) }
    return rows
  }

  private func act(_ number: Int) throws -> Ink {
    guard let entry = try view.reading.act(number)?.entry else { return Ink("entry \(number)") }
    let why = entry.why.map { "  – \($0)" } ?? ""
    return Ink("entry \(number), ", .dim) + Ink(entry.time, .date) + ", \(entry.author)"
      + Ink(why, .dim)
  }
}

extension AnyField {
  /// Whether it stands beside another field instead of on a line of its own.
  fileprivate var isAside: Bool {
    if case .map = shape { return true }
    // The label stands in the card's head.
    return name == Common.other.name || name == Common.label.name
  }
}
