import CaseModel
import CaseReports
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `report NAME [QUERY]`.
  static let report = Command.reading(
    Grammar(
      "report", summary: "write a report of the case",
      details: QueryReader.help,
      places: [
        Place(
          "name",
          Slot(
            "NAME", choices: ReportCatalog.all.map { Slot.Choice($0.name, $0.summary) },
            meaning: "which report"),
          accepts: { name in ReportCatalog.all.contains { $0.name == name } }),
        .query,
      ],
      options: [
        Option(
          "language", Slot("LANG", choices: [Slot.Choice("id"), Slot.Choice("en")]), short: "lang",
          meaning: "the report's language; the case's, if left out"),
        Option(
          "format",
          Slot("FORMAT", choices: ReportFormat.terms.map { Slot.Choice($0.word, $0.meaning) }),
          meaning: "in which form; if left out, by the ending of --out, else md"),
        Option(flag: "footnotes", meaning: "in Markdown, sources as footnotes"),
        Option(
          "diagrams", Slot("DIAGRAMS", choices: [Slot.Choice("mermaid")]),
          meaning: "in Markdown, pictures in a language that its host draws"),
        Option(
          "by",
          Slot(
            "GROUP", choices: ReportOptions.Grouping.terms.map { Slot.Choice($0.word, $0.meaning) }),
          meaning: "how it is grouped"),
        Option(
          "since", Slot("ENTRY|TIME"),
          meaning: "for changes: what came after this entry or time"),
        Option(
          "now", Slot("TIME"),
          meaning: "for brief and tasks: the time by which clocks are read; now, if left out"),
        Option(
          "template", Slot("FILE", topic: "file"),
          meaning: "a layout of your own, in Mustache (Documentation/TEMPLATES.md)"),
        .out, .unmasked, .tlp,
        Option(
          "protection", Slot("ENTRY"),
          meaning: "with --as-of: who is protected and what is marked by then; today, if left out"),
        .asOf, .plain,
      ],
      examples: [
        "report chronology", "report chronology --lang en --by question --out chronology.md",
        "report brief --format html --out brief.html", "report changes --since 40",
        "report timeline --format svg --out timeline.svg",
      ])
  ) { desk in
    let order = try ReportOrder(desk)
    let text = try order.text(columns: desk.session.screen.columns)
    try order.options.progress.report(1, 1)
    let session = desk.session
    guard let out = desk.invocation.binding("out") else {
      return Outcome(order.format == .markdown ? desk.screen.broken(text) : text)
    }
    let file = try Typesetter(programs: session.surroundings.programs)
      .file(of: text, as: order.format, in: order.options.language)
    let written = try desk.write(file, to: out)
    let reading = try Discreet(desk.present, try desk.policy(order.options.language))
    // A line by itself: a date in the heading above is none beside its first word.
    let doubtful = text.split(separator: "\n").count { reading.leavesDoubt(in: String($0)) }
    return Outcome(notices: [written] + Discreet.remarks(undecided: doubtful, "line"))
  }
}

extension ReadingDesk {
  /// Writes a result to the file that `--out` names; returns the remark that says so.
  func write(_ bytes: [UInt8], to out: Binding) throws -> String {
    do { try session.folders.write(bytes, to: out.text) } catch let problem as Problem {
      throw problem.at(out.textSpan)
    }
    return "\(out.text) written."
  }
}

extension Screen {
  /// Markdown with its paragraphs broken at blanks, where a person looks on.
  ///
  /// A terminal would break them within words; a program gets each paragraph as one line.
  fileprivate func broken(_ markdown: String) -> String {
    guard isTerminal, !isFiltered else { return markdown }
    return markdown.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let isProse = !line.isEmpty && !["|", "#", " "].contains(line.prefix(1))
      guard isProse, line.utf8.count > columns else { return [String(line)] }
      let indent = line.hasPrefix("- ") ? "  " : ""
      let rows = Display.wrapped(String(line), columns: columns - indent.count)
      return rows.enumerated().map { $0.offset == 0 ? $0.element : indent + $0.element }
    }.joined(separator: "\n")
  }
}
