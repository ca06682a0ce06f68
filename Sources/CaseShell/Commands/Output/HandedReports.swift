import CaseModel
import CaseReports
import CommandLanguage
import Groundwork

/// The reports that were handed over, as the exhibits that keep them note it.
struct HandedReports {
  private let desk: ReadingDesk

  init(_ desk: ReadingDesk) { self.desk = desk }

  /// Those that can be made again, by the numbers of their exhibits; of some exhibits, or all.
  func all(only exhibits: [Name]) throws -> [Handed] {
    let query = Query([
      Query.Term(.kind([Exhibit.word])),
      Query.Term(.field(Exhibit.type.name, [Exhibit.Sort.report.rawValue])),
    ])
    return try desk.reading.filed(query, by: .number, limit: nil).compactMap { filed in
      guard exhibits.isEmpty || exhibits.contains(filed.record.id) else { return nil }
      return try handed(filed.record)
    }
  }

  private func handed(_ exhibit: Record) throws -> Handed? {
    var notes: [String: String] = [:]
    for pair in exhibit[Common.other] {
      guard let name = pair.first?.asText, let value = pair.last?.asText else { continue }
      notes[name] = value
    }
    guard let name = notes["report"], ReportCatalog.named(name) != nil,
      let head = notes["head"].flatMap({ Head($0) }), head.entry <= desk.reading.head.entry,
      !ReportFoot.lacksQuery(notes["options"] ?? "")
    else { return nil }
    let then = try desk.reading.asOf(head.entry)
    guard then.head == head, let order = try order(name, notes["options"] ?? "", then) else {
      return nil
    }
    return Handed(
      exhibit: exhibit.id, report: order.report, head: head, options: order.options,
      policy: order.policy)
  }

  /// What was asked for then; nil where the note can't be understood.
  private func order(
    _ name: String, _ options: String, _ then: any CaseReading
  ) throws -> ReportOrder? {
    let line = Quoting.line(["report", name]) + " " + options
    do {
      let invocation = try CommandCatalog.grammars.invocation(of: try Lexer.words(in: line))
      let again = ReadingDesk(
        invocation: invocation, reading: then, present: desk.present, session: desk.session)
      return try ReportOrder(again, protection: then.head.entry, isLookedThrough: true)
    } catch let problem as Problem where problem.kind == .mistyped || problem.kind == .refused {
      return nil
    }
  }
}
