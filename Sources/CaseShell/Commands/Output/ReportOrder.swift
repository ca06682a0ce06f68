import CaseModel
import CaseReports
import CaseStore
import CommandLanguage
import Groundwork

/// A report as it was asked for: which, of what, in which form, for whose eyes.
struct ReportOrder {
  let report: Report
  let format: ReportFormat
  let hasFootnotes: Bool
  let hasDiagrams: Bool
  /// The layout, and what its file is called; nil for ours.
  private let template: (layout: ReportTemplate, name: String)?
  var options: ReportOptions
  let policy: Discreet.Policy
  /// The entry as of which actors are protected and records marked; nil for that of the report.
  let protection: Int?

  /// The order that a line says.
  ///
  /// - Parameters:
  ///   - told: the entry as of which the report was made, where it is made again.
  ///   - template: where the template lies, where it is another place than the line says.
  ///   - isLookedThrough: whether it only matters of which records it tells.
  init(
    _ desk: ReadingDesk, protection told: Int? = nil, template: String? = nil,
    isLookedThrough: Bool = false
  ) throws {
    let name = desk.invocation.text("name") ?? ""
    guard let report = ReportCatalog.named(name) else {
      throw Problem.mistyped("there is no report '\(name)'", hint: "`help report` lists them")
    }
    self.report = report
    format = try desk.format(isTyped: told == nil)
    hasFootnotes = desk.invocation.has("footnotes")
    hasDiagrams = desk.invocation.binding("diagrams") != nil
    self.template = isLookedThrough ? nil : try desk.template(path: template)
    protection = try desk.protection(told ?? desk.present.head.entry)
    options = try desk.reportOptions(report)
    options.pictures = format.hasPictures || hasDiagrams
    options.picks = format == .html && self.template == nil
    options.progress = desk.session.progress
    policy = try desk.policy(options.language)
    options.words = Quoting.line(try words(desk))
    guard report.needsHanded, !isLookedThrough else { return }
    options.handed = try HandedReports(desk).all(only: options.exhibits)
  }

  /// The report, written out.
  func text(_ desk: ReadingDesk, columns: Int) throws -> String {
    try format.write(
      report.run(try discreet(desk), options), language: options.language, columns: columns,
      footnotes: hasFootnotes, template: template?.layout)
  }

  /// The case as the report may see it: who is protected today is not named in a report of
  /// yesterday.
  private func discreet(_ desk: ReadingDesk) throws -> Discreet {
    guard let protection else { return try Discreet(desk.reading, policy) }
    let now = desk.present
    let base = protection == now.head.entry ? now : try now.asOf(protection)
    guard let past = try Discreet(base, policy).asOf(desk.reading.head.entry) as? Discreet else {
      throw Problem(.internalError, "the past of a discreet reading is not discreet")
    }
    return past
  }
}

// MARK: What the foot prints

extension ReportOrder {
  /// What is typed after the report's name to have the same again.
  private func words(_ desk: ReadingDesk) throws -> [String] {
    var words = try asked(desk)
    func add(_ name: String, _ value: String) { words += ["--\(name)", value] }
    add("language", options.language.rawValue)
    add("format", format.rawValue)
    if hasFootnotes { words.append("--footnotes") }
    if hasDiagrams { add("diagrams", "mermaid") }
    if let template { add("template", try discreet(desk).masked(template.name)) }
    if options.grouping != .day { add("by", options.grouping.rawValue) }
    if let since = options.since { add("since", "\(since)") }
    if report.reckons { add("now", DateText.rfc3339(options.now, zone: options.zone)) }
    if let tlp = policy.tlp { add("tlp", tlp.rawValue) }
    if !policy.hidesProtected { words.append("--unmasked") }
    if let protection { add("protection", "\(protection)") }
    return words
  }

  /// The query, or the exhibits; a query that names what must not go out is left out.
  private func asked(_ desk: ReadingDesk) throws -> [String] {
    guard report.subject == .query else { return options.exhibits.map(\.text) }
    let discreet = try discreet(desk)
    func isShown(_ word: String) -> Bool {
      discreet.masked(word).isSame(as: word) && Display.escaped(word).isSame(as: word)
    }
    let words = try QueryReader(desk: try desk.entry).resolved(
      desk.invocation.texts("query"),
      hides: { try discreet.pseudonym(of: $0) != nil || discreet.filed($0) == nil },
      isShown: isShown)
    guard isShown(words.joined(separator: " ")) else { return [ReportFoot.withheldQuery] }
    // They are joined and taken apart once more where a query is read.
    return words.map { Quoting.word($0) }
  }
}

// MARK: What the line says

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
  fileprivate func format(isTyped: Bool) throws -> ReportFormat {
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
  fileprivate func template(path: String?) throws -> (layout: ReportTemplate, name: String)? {
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
  fileprivate func protection(_ now: Int) throws -> Int? {
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
