import CaseModel
import Groundwork

/// Records as rows of a table.
struct ListView {
  let view: RecordView
  /// The kind that all rows have; nil where they are mixed.
  let kind: Kind?

  init(_ view: RecordView, _ kind: Kind?) {
    self.view = view
    self.kind = kind
  }

  func table(_ records: [Record]) throws -> Table {
    try view.prepareMarks(records)
    let facts = kind?.facts ?? []
    let heads =
      ["id", "name", kind?.dated?.text ?? "when"] + facts.map(\.name.text) + ["", "what"]
    let rows = try records.map { record in
      let name = try view.name(record.id)
      return try [
        Ink(record.id.text, .id), name.text == record.id.text ? Ink() : name,
        when(record),
      ] + facts.map { fact(record, $0) } + [
        view.mark(record), [view.title(record), view.sources(record), tags(record)].joined(),
      ]
    }
    return Table(heads, rows)
  }

  /// The date; of a task the day on which it is due, also where a rule says so.
  private func when(_ record: Record) throws -> Ink {
    guard record.kind == Duty.word, record[Duty.due] == nil else {
      return Ink(view.when(record), .date)
    }
    let due = try DutyClock.due(of: record, view.reading, zone: view.zone)
    return Ink(due.date?.edtf ?? "", .date)
  }

  private func fact(_ record: Record, _ field: AnyField) -> Ink {
    let word = record.body[field.name]?.asText ?? ""
    let style =
      record.kind == Event.word && field.name == Event.status.name
      ? Event.Status(rawValue: word)?.style : nil
    return Ink(word, style ?? .plain)
  }

  private func tags(_ record: Record) -> Ink {
    record[Common.tags].map { Ink("#\($0)", .tag) }.joined()
  }
}

extension Kind {
  /// The short words by which its records are told apart; a claim's stance stands in its sentence.
  fileprivate var facts: [AnyField] {
    fields.filter { field in
      switch field.shape {
      case .term: !["tlp", "stance", "rule", "language", "act"].contains(field.name)
      case .grade: true
      default: false
      }
    }
  }
}
