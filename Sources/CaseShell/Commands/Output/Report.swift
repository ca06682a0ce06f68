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
          "by",
          Slot(
            "GROUP", choices: ReportOptions.Grouping.terms.map { Slot.Choice($0.word, $0.meaning) }),
          meaning: "how it is grouped"),
        Option(
          "since", Slot("ENTRY|TIME"),
          meaning: "for changes: what came after this entry or time"),
        Option("out", Slot("FILE", topic: "file"), meaning: "write to this file, replacing it"),
        Option(flag: "unmasked", meaning: "do not mask personal data or protected names"),
        Option(
          "tlp", Slot("TLP", choices: Common.TLP.terms.map { Slot.Choice($0.word, $0.meaning) }),
          meaning: "leave out what is above this"),
        .asOf, .plain,
      ],
      examples: [
        "report chronology", "report chronology --lang en --by question --out chronology.md",
        "report brief --format html --out brief.html", "report changes --since 40",
        "report timeline --format svg --out timeline.svg",
      ])
  ) { desk in
    guard let name = desk.invocation.text("name"),
      let report = ReportCatalog.all.first(where: { $0.name == name })
    else { return Outcome() }
    let format = try desk.format()
    var options = try desk.reportOptions(report)
    options.pictures = format.hasPictures
    options.progress = desk.session.progress
    let policy = try desk.policy(options.language)
    let document = try report.run(try Discreet(desk.reading, policy), options)
    let text = try format.write(
      document, language: options.language, columns: desk.session.screen.columns,
      footnotes: desk.invocation.has("footnotes"))
    try options.progress.report(1, 1)
    guard let out = desk.invocation.binding("out") else {
      return Outcome(format == .markdown ? desk.screen.broken(text) : text)
    }
    do { try desk.session.folders.write(text, to: out.text) } catch let problem as Problem {
      throw problem.at(out.textSpan)
    }
    return .note("\(out.text) written.")
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

extension ReadingDesk {
  /// The word of a closed list that an option gives.
  private func choice<Word: Vocabulary>(_ name: Name, _: Word.Type) throws -> Word? {
    guard let binding = invocation.binding(name) else { return nil }
    guard let word = Word(rawValue: binding.text) else {
      throw Problem.mistyped(
        "'\(binding.text)' is not one of \(Word.terms.map(\.word).joined(separator: ", "))",
        at: binding.textSpan)
    }
    return word
  }

  /// In which form the report is written; only Markdown has footnotes.
  fileprivate func format() throws -> ReportFormat {
    let named = invocation.text("out").flatMap { ReportFormat(ending: $0) }
    let format = try choice("format", ReportFormat.self) ?? named ?? .markdown
    if format != .markdown, invocation.has("footnotes") {
      throw Problem.mistyped("only Markdown has footnotes", hint: "leave out --footnotes")
    }
    return format
  }

  fileprivate func policy(_ language: Language) throws -> Discreet.Policy {
    var policy = Discreet.Policy(language: language)
    if invocation.has("unmasked") {
      policy.masksPersonalData = false
      policy.hidesProtected = false
    }
    policy.tlp = try choice("tlp", Common.TLP.self)
    return policy
  }

  /// The entry after which something counts as new; `changes` needs one, nothing else takes it.
  private func since() throws -> Int? {
    let isDue = invocation.text("name") == "changes"
    guard let binding = invocation.binding("since") else {
      guard isDue else { return nil }
      throw Problem.mistyped(
        "since when? --since is missing", at: invocation.binding("name")?.textSpan,
        hint: "`report changes --since 12`, or a time; `log` lists the entries")
    }
    guard isDue else {
      throw Problem.mistyped(
        "only the report `changes` takes --since", at: binding.textSpan,
        hint: "for what happened from then on type since: in the query")
    }
    return try session.entry(before: binding, reading)
  }

  fileprivate func reportOptions(_ report: Report) throws -> ReportOptions {
    var language = try reading.language
    if let binding = invocation.binding("language") {
      guard let asked = Language(rawValue: binding.text) else {
        throw Problem.mistyped("'\(binding.text)' is neither id nor en", at: binding.textSpan)
      }
      language = asked
    }
    let exhibits = try exhibits(for: report)
    var options = ReportOptions(
      language: language, zone: try zone, query: report.subject == .query ? try query() : Query(),
      queryWords: invocation.texts("query").joined(separator: " "),
      grouping: try choice("by", ReportOptions.Grouping.self) ?? .day,
      since: try since(), now: session.surroundings.clock(),
      caseName: try session.casebook().name, program: Surroundings.program)
    options.exhibits = exhibits
    return options
  }

  /// The exhibits that the words after the name of a report on exhibits name.
  private func exhibits(for report: Report) throws -> [Name] {
    guard report.subject != .query else { return [] }
    let bindings = invocation.bindings("query")
    if bindings.isEmpty, report.subject == .exhibit {
      throw Problem.mistyped(
        "which exhibit?", at: invocation.end..<invocation.end, hint: "`report \(report.name) X1`")
    }
    let desk = try entry
    return try bindings.map { binding in
      do { return try desk.record(binding.text, kinds: [Exhibit.word]).id } catch let problem
        as Problem
      {
        throw problem.at(binding.span)
      }
    }
  }
}
