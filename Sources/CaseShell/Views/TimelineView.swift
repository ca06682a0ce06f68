import CaseModel
import CommandLanguage
import Groundwork

/// A timeline for the eye: a head for each day, then what happened and was said.
struct TimelineView {
  let view: RecordView
  let screen: Screen

  init(_ view: RecordView, _ screen: Screen) {
    self.view = view
    self.screen = screen
  }

  func lines(_ records: [Record]) throws -> [String] {
    var lines: [String] = []
    var day: String?
    for record in records {
      let date = Kinds.named(record.kind)?.dated.flatMap { record.body[$0]?.asText }
        .flatMap { try? CaseDate(edtf: $0) }
      let (head, time) = headAndTime(date)
      if head != day {
        if day != nil { lines.append("") }
        lines.append(head)
        day = head
      }
      lines += try entry(record, time)
    }
    return lines
  }

  /// The day in words, and the time within it where the date has one.
  private func headAndTime(_ date: CaseDate?) -> (String, String) {
    guard let date, let earliest = date.bounds(in: view.zone).earliest, date.edtf.contains("T"),
      !date.edtf.contains("/"), !date.edtf.contains("."),
      let day = try? CaseDate(edtf: String(DateText.rfc3339(earliest, zone: view.zone).prefix(10)))
    else { return (date.worded(.english, zone: view.zone), "") }
    return (day.worded(.english, zone: view.zone), date.worded(.english, zone: view.zone, .time))
  }

  private func entry(_ record: Record, _ time: String) throws -> [String] {
    let status = record[Event.status].map { " (\($0.rawValue))" } ?? ""
    let text = try view.title(record) + status + " " + view.sources(record)
    let id = record.id.text
    let margin = "  " + id + String(repeating: " ", count: max(1, 6 - id.count))
    let words = (time.isEmpty ? "" : time + "  ") + Display.escaped(text)
    let wrapped = Display.wrapped(words, columns: max(40, screen.columns - 8))
    return wrapped.enumerated().map {
      ($0.offset == 0 ? margin : String(repeating: " ", count: margin.count)) + $0.element
    }
  }
}
