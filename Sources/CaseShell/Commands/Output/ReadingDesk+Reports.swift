import CaseModel
import CaseReports
import CaseStore
import CommandLanguage
import Groundwork

/// What the line of a report says.
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

  /// In which form the report is written; only Markdown has footnotes and diagrams in words.
  func format(isTyped: Bool) throws -> ReportFormat {
    let named = invocation.text("out").flatMap { ReportFormat(ending: $0) }
    let format = try choice("format", ReportFormat.self) ?? named ?? .markdown
    if let diagrams = invocation.binding("diagrams"), diagrams.text != "mermaid" {
      throw Problem.mistyped("'\(diagrams.text)' is not mermaid", at: diagrams.textSpan)
    }
    if format.isMadeElsewhere, invocation.binding("out") == nil, isTyped {
      throw Problem.mistyped(
        "a \(format.rawValue.uppercased()) is no text to be printed here",
        at: invocation.binding("format")?.textSpan,
        hint: "say where it goes: `--out report.\(format.rawValue)`")
    }
    guard format != .markdown else { return format }
    if invocation.has("footnotes"), format != .docx {
      throw Problem.mistyped("only Markdown and DOCX have footnotes", hint: "leave out --footnotes")
    }
    if let diagrams = invocation.binding("diagrams") {
      throw Problem.mistyped(
        "only Markdown has diagrams in words", at: diagrams.span,
        hint: "HTML and SVG have pictures of their own: leave out --diagrams")
    }
    return format
  }

  /// The layout that the line names, and its file's name.
  func template(path: String?) throws -> (layout: ReportTemplate, name: String)? {
    guard let binding = invocation.binding("template") else { return nil }
    guard invocation.text("format") != ReportFormat.svg.rawValue, !invocation.has("footnotes")
    else {
      throw Problem.mistyped(
        "a template has no place for pictures alone, nor for footnotes", at: binding.span)
    }
    do {
      let bytes = try session.folders.bytes(of: path ?? binding.text)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Problem.mistyped("\(binding.text) is no text")
      }
      let name = String(binding.text.split(separator: "/").last ?? "")
      return (try ReportTemplate(text, name: name), name)
    } catch let problem as Problem where problem.place == nil {
      throw problem.at(binding.textSpan)
    }
  }

  func policy(_ language: Language) throws -> Discreet.Policy {
    var policy = Discreet.Policy(language: language)
    if invocation.has("unmasked") {
      policy.masksPersonalData = false
      policy.hidesProtected = false
    }
    policy.tlp = try choice("tlp", Common.TLP.self)
    return policy
  }

  /// The entry as of which actors are protected and records marked: the last one, however old what
  /// the report tells is.
  ///
  /// - Parameter now: the last entry, or the one that was the last when the report was made.
  func protection(_ now: Int) throws -> Int? {
    let told = reading.head.entry
    guard let binding = invocation.binding("protection") else { return now == told ? nil : now }
    let last = present.head.entry
    guard let number = Int(binding.text), number >= told, number <= last else {
      throw Problem.refused(
        "'\(binding.text)' is no entry from \(told) to \(last)", at: binding.textSpan,
        hint: "leave out --protection, and what is protected today is")
    }
    return number == told ? nil : number
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

  /// The second by which clocks are read.
  private func now(_ report: Report) throws -> Int64 {
    guard let binding = invocation.binding("now") else { return session.surroundings.clock() }
    guard report.reckons else {
      let names = ReportCatalog.all.filter(\.reckons).map(\.name).joined(separator: " and ")
      throw Problem.mistyped("only \(names) read a clock", at: binding.textSpan)
    }
    return try session.second(binding, zone: try zone)
  }

  func reportOptions(_ report: Report) throws -> ReportOptions {
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
      grouping: try choice("by", ReportOptions.Grouping.self) ?? .day,
      since: try since(), now: try now(report),
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
