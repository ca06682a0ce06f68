import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// What guided entry needs of the session: somebody to ask, the case to check against, and the
/// records that are to be made by the way.
final class GuideDesk {
  let session: Session
  private let asking: any Asking
  /// The lines that make what is not in the case yet, by label.
  private(set) var creations: [(label: String, words: [String])] = []

  init(_ session: Session, _ asking: any Asking) {
    self.session = session
    self.asking = asking
  }

  func say(_ lines: [Ink]) {
    let columns = session.screen.columns
    let wrapped = lines.flatMap { $0.wrapped(columns: columns) }
    if !wrapped.isEmpty { asking.say(wrapped.map { session.screen.paint($0) }) }
  }

  /// Shows a line in one piece, so that it can be copied.
  func show(_ words: [String]) {
    asking.say([session.screen.paint(Ink(Quoting.line(words), .head))])
  }

  func say(_ problem: Problem) {
    var bare = problem
    bare.span = nil
    asking.say(ProblemText.render(bare).split(separator: "\n").map { String($0) })
  }

  /// Asks, with the words that Tab offers.
  func ask(_ prompt: String, _ step: GuidedStep? = nil, _ choices: [Slot.Choice] = []) -> Answer {
    session.asked = step.map { AskedField(step: $0, choices: choices) }
    defer { session.asked = nil }
    return asking.ask(Display.escaped(prompt))
  }

  /// Keeps the line that was carried out in the place of what was answered.
  func remember(_ words: [String]) { asking.remember(Quoting.line(words)) }

  func edit(_ text: String) throws -> String { try asking.edit(text) }

  /// Asks for yes or no; nil where it is broken off.
  func confirm(_ prompt: String) -> Bool? {
    while true {
      switch ask(prompt) {
      case .cancelled: return nil
      case .back: return false
      case .line(let line):
        switch line.lowercased() {
        case "y", "yes", "ya", "iya": return true
        case "n", "no", "tidak", "t": return false
        default: say([Ink("y or n", .dim)])
        }
      }
    }
  }

  // MARK: The case

  /// The case as it stands.
  func read<T>(_ body: (EntryDesk) throws -> T) throws -> T {
    try session.casebook().read { try body(entry($0, zone: try $0.zone)) }
  }

  private func entry(_ reading: any CaseReading, zone: Zone) -> EntryDesk {
    EntryDesk(
      reading, zone: zone, now: session.surroundings.clock(), zones: session.surroundings.zones)
  }

  /// What may be wrong with the answers, though they stand.
  ///
  /// - Throws: `Problem` where they do not.
  func warnings(of answers: [Name: [String]], _ name: Name, _ kind: Kind) throws -> [String] {
    func enter(_ desk: EntryDesk) throws -> [String] {
      var editor = RecordEditor(kind, at: desk)
      let known = answers.filter { $0.key != name }.flatMap { key, texts in
        texts.map { Binding.said(key, $0) }
      }
      try editor.take(known + (answers[name] ?? []).map { Binding.said(name, $0) })
      return Array(editor.warnings.suffix(answers[name]?.count ?? 0))
    }
    if creations.isEmpty { return try read(enter) }
    // What is to be made must be there for the check: it is made, and taken back at once.
    let (warnings, _) = try session.casebook().write(ActDraft(command: ""), dryRun: true) {
      try Runner(session).carryOut(creations.map(\.words), in: $0)
      return try enter(entry($0.reading, zone: try $0.zone))
    }
    return warnings
  }

  /// The words that answer a question of the case; none where any will do.
  func choices(answering question: String) throws -> [Slot.Choice] {
    try read { desk in
      guard let record = try? desk.record(question, kinds: [Question.word]) else { return [] }
      switch record[Question.expects] {
      case .choice: return record[Question.choices].map { Slot.Choice($0) }
      case .boolean: return [Slot.Choice("yes"), Slot.Choice("no")]
      default: return []
      }
    }
  }

  // MARK: What is not there yet

  /// Offers to make what `bindings` name and nobody has made; false where it is broken off.
  func offer(toMake bindings: [Binding], of kind: Kind) throws -> Bool {
    let unknown = try read { try UnknownName.all(in: bindings, of: kind, $0.reading) }
    for name in unknown where !creations.contains(where: { $0.label == name.label }) {
      guard try make(name) else { return false }
    }
    return true
  }

  /// Asks whether to make a record of that name, and what it is; false where it is broken off.
  private func make(_ name: UnknownName) throws -> Bool {
    let near = try read { try Self.near(name, $0.reading) }
    let hint = near.isEmpty ? "" : " Did you mean \(near.joined(separator: ", "))?"
    say([Ink("There is no \(name.typed) in the case.\(hint)", .unsure)])
    guard let isWanted = confirm("Create \(name.typed) now? y/n: ") else { return false }
    if !isWanted { return true }
    guard let kind = try kind(for: name) else { return false }
    var entry = GuidedEntry(
      kind, GuidedStep.few(for: kind), at: self, answers: ["label": [name.label]])
    guard try entry.askAll() else { return false }
    creations.append((name.label, entry.words))
    return true
  }

  /// The words of a closed list with their numbers and meanings.
  func numbered(_ choices: [Slot.Choice]) -> [Ink] {
    let width = choices.map { Display.width(of: $0.word) }.max() ?? 0
    return choices.enumerated().flatMap { at, choice in
      let number = Ink("  \(at + 1 < 10 ? " " : "")\(at + 1)", .id)
      let head = number + "  " + Ink(choice.word).padded(to: width) + "  "
      return Ink(choice.meaning, .dim).wrapped(columns: session.screen.columns, behind: head)
    }
  }

  private func kind(for name: UnknownName) throws -> Kind? {
    let kinds = name.kinds.compactMap(Kinds.named)
    if kinds.count == 1 { return kinds[0] }
    return chooseKind(kinds, "\(name.typed) is a: ")
  }

  /// Asks for one of `kinds`, by word or number; nil where it is broken off.
  func chooseKind(_ kinds: [Kind], _ prompt: String) -> Kind? {
    say(numbered(kinds.map { Slot.Choice($0.word, $0.meaning) }))
    while true {
      guard case .line(let line) = ask(prompt) else { return nil }
      if let number = Int(line), kinds.indices.contains(number - 1) { return kinds[number - 1] }
      if let kind = kinds.first(where: { $0.word == line.lowercased() }) { return kind }
      say([Ink("one of \(kinds.map(\.word).joined(separator: ", "))", .dim)])
    }
  }

  /// Names that begin so, else names that are spelled much like it.
  private static func near(_ name: UnknownName, _ reading: any CaseReading) throws -> [String] {
    func labels(_ start: String, _ limit: Int) throws -> [String] {
      try reading.names(beginning: start, kinds: name.kinds, limit: limit).compactMap(\.label)
    }
    var near = try labels(name.label, 3)
    if near.isEmpty {
      near = Similar.nearest(to: name.label, among: try labels(String(name.label.prefix(1)), 200))
    }
    let sigil = name.typed.prefix { !$0.isLetter && !$0.isNumber }
    return near.map { "\(sigil)\($0)" }
  }
}
