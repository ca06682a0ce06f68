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
  /// The case as the report may see it: the search for protected names is prepared once.
  private let reading: Discreet

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
    reading = try ReportOrder.discreet(desk, policy, protection)
    options.words = Quoting.line(try words(desk))
    guard report.needsHanded, !isLookedThrough else { return }
    options.handed = try HandedReports(desk).all(only: options.exhibits)
  }

  /// The report, written out.
  func text(columns: Int) throws -> String {
    try format.write(
      report.run(reading, options), language: options.language, columns: columns,
      footnotes: hasFootnotes, template: template?.layout)
  }

  /// The case as the report may see it: who is protected today is not named in a report of
  /// yesterday.
  private static func discreet(
    _ desk: ReadingDesk, _ policy: Discreet.Policy, _ protection: Int?
  ) throws -> Discreet {
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
    if let template { add("template", reading.masked(template.name)) }
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
    let discreet = reading
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
