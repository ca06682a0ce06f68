import CaseModel
import CommandLanguage
import Groundwork

/// Asks for a record field by field, checks each answer at once, and comes to a command line.
///
/// Nothing is held while somebody thinks: each answer is checked against the case as it then stands.
struct GuidedEntry {
  private let kind: Kind
  private let steps: [GuidedStep]
  private let desk: GuideDesk
  private let given: [Name: String]
  private var answers: [Name: [String]]

  /// - Parameter answers: what is known beforehand and not asked for.
  init(
    _ kind: Kind, _ steps: [GuidedStep], at desk: GuideDesk, answers: [Name: [String]] = [:],
    given: [Name: String] = [:]
  ) {
    self.kind = kind
    self.steps = steps.filter { answers[$0.field.name] == nil }
    self.desk = desk
    self.answers = answers
    self.given = given
  }

  /// The words of the line that the answers make.
  var words: [String] {
    let said = kind.fields.compactMap { field in
      answers[field.name].map { SaidField(field.name, $0) }
    }
    return AddLine(kind: kind, given: given).words(said)
  }

  /// Asks all questions; whether somebody went through to the end.
  mutating func askAll(from start: Int = 0) throws -> Bool {
    var at = start
    while at < steps.count {
      let step = steps[at]
      guard stands(step) else {
        answers[step.field.name] = nil
        at += 1
        continue
      }
      switch try ask(step) {
      case .next: at += 1
      case .same: break
      case .back: at = earlier(than: at)
      case .rest where lacking() == nil: at = steps.count
      case .rest: desk.say([Ink("\(lacking() ?? "something") is needed", .bad)])
      case .cancelled: return false
      }
    }
    guard let lacking = lacking() else { return true }
    desk.say([Ink("\(EntryDesk.article(kind.word)) needs \(lacking)", .bad)])
    return try askAll()
  }

  /// Goes back to the last question that stood.
  mutating func askLast() throws -> Bool { try askAll(from: earlier(than: steps.count)) }

  private func earlier(than at: Int) -> Int {
    (0..<at).last { stands(steps[$0]) } ?? 0
  }

  /// Whether the field makes sense with what was answered before.
  private func stands(_ step: GuidedStep) -> Bool {
    guard let place = step.place else { return true }
    let bound = answers.compactMapValues(\.first).merging(given) { own, _ in own }
    return place.stands(bound)
  }

  /// The fields without which the record says nothing, and which nobody has answered.
  private func lacking() -> String? {
    let group = kind.required.first { group in
      !group.contains { answers[$0] != nil || given[$0] != nil }
    }
    if let group { return group.map(\.text).joined(separator: " or ") }
    return steps.first { $0.isRequired && stands($0) && !isAnswered($0) }?.field.name.text
  }

  private func isAnswered(_ step: GuidedStep) -> Bool {
    answers[step.field.name] != nil || given[step.field.name] != nil
  }

  // MARK: One question

  private enum Turn {
    case next, same, back, rest, cancelled
  }

  private mutating func ask(_ step: GuidedStep) throws -> Turn {
    let choices = try choices(for: step)
    let name = step.field.name
    let old = answers[name]
    desk.say(explanation(of: step, choices))
    let shown = old.map { $0.joined(separator: " ") } ?? given[name]
    let need = step.isRequired && shown == nil ? "*" : ""
    let prompt = "\(name)\(need)\(shown.map { " [\($0)]" } ?? ""): "
    switch desk.ask(prompt, step, choices) {
    case .cancelled: return .cancelled
    case .back: return .back
    case .line(""):
      if isAnswered(step) || !step.isRequired { return .next }
      desk.say([Ink("\(name) is needed: \(step.field.meaning)", .bad)])
      return .same
    case .line("."): return .rest
    case .line("-") where old != nil:
      answers[name] = nil
      return .same
    case .line(let line): return try take(line, step, choices)
    }
  }

  /// Takes an answer where it is one; of a list there may come more.
  private mutating func take(
    _ line: String, _ step: GuidedStep, _ choices: [Slot.Choice]
  ) throws -> Turn {
    let name = step.field.name
    let old = answers[name]
    do {
      let texts = try step.texts(line, choices: choices)
      answers[name] = step.field.shape.isMany ? (old ?? []) + texts : texts
      let said = texts.map { Binding.said(name, $0) }
      guard try desk.offer(toMake: said, of: kind) else { return .cancelled }
      desk.say(try desk.warnings(of: answers, name, kind).map { Ink($0, .unsure) })
    } catch let problem as Problem {
      answers[name] = old
      desk.say(problem)
      return .same
    }
    return step.field.shape.isMany && !step.takesWords ? .same : .next
  }

  /// What the field means, once; with the words that may be answered.
  private func explanation(of step: GuidedStep, _ choices: [Slot.Choice]) -> [Ink] {
    let isMany = step.field.shape.isMany
    if isMany, !step.takesWords, answers[step.field.name] != nil { return [] }
    let many = isMany ? (step.takesWords ? ", several by blanks" : ", one a line") : ""
    return [Ink("  \(step.field.meaning)\(many)", .dim)] + desk.numbered(choices)
  }

  /// The words that may be answered: those of the field, or of the question that a value answers.
  private func choices(for step: GuidedStep) throws -> [Slot.Choice] {
    if step.field.shape.isMany { return [] }
    guard case .value = step.field.shape, kind.word == Claim.word,
      let question = answers["question"]?.first ?? given["question"]
    else { return step.field.slot.choices }
    return try desk.choices(answering: question)
  }
}
