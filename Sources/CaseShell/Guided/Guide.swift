import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// What the shell does with a line that is not all there: `add event` and `edit E12` alone ask for
/// the rest, and a name that nobody has made can be made on the spot.
struct Guide {
  private let session: Session
  private let desk: GuideDesk
  private let runner: Runner

  init(_ session: Session, _ asking: any Asking) {
    self.session = session
    desk = GuideDesk(session, asking)
    runner = Runner(session)
  }

  /// What comes of a line; nil where there is nothing to ask.
  func take(_ words: [Word]) throws -> Outcome? {
    // What can't be written is said by the line itself, and not after a dozen questions.
    guard let verb = words.first?.text, session.current?.isReadOnly == false else { return nil }
    if ["add", "edit"].contains(verb) { try session.refusePast() }
    switch (verb, words.count) {
    case ("add", 1): return try add()
    case ("add", 2): return try Kinds.named(words[1].text).flatMap(add)
    case ("edit", 2): return try EditVisit(session, desk).run(words[1])
    case ("add", _), ("edit", _): return try make(for: words)
    default: return nil
    }
  }

  private static let nothing = Outcome.note("Nothing was added.")

  private func add() throws -> Outcome? {
    let kinds = Kinds.all.filter { $0.word != Case.word }
    guard let kind = desk.chooseKind(kinds, "add what? ") else { return Guide.nothing }
    return try add(kind)
  }

  /// Asks for every field, shows the line, and carries out just that line.
  private func add(_ kind: Kind) throws -> Outcome? {
    guard kind.word != Case.word else { return nil }
    desk.say([
      Ink(
        "Return skips what may be left out, . skips the rest, < goes back, Ctrl-C drops it all.",
        .dim)
    ])
    var given = session.standing?.given ?? [:]
    // What is done with an exhibit is mostly logged at once.
    if kind.word == Custody.word { given["when"] = given["when"] ?? "now" }
    var entry = GuidedEntry(kind, GuidedStep.all(for: kind), at: desk, given: given)
    var isThrough = try entry.askAll()
    while isThrough {
      let lines = desk.lines(before: entry.words)
      for line in lines { desk.show(line) }
      switch desk.ask("Save? Return saves, < goes back: ") {
      case .back: isThrough = try entry.askLast()
      case .cancelled: return Guide.nothing
      case .line(let line) where ["n", "no", "tidak"].contains(line.lowercased()):
        return Guide.nothing
      case .line(let line) where !["", "y", "yes", "ya"].contains(line.lowercased()):
        desk.say([Ink("Return or y saves, n drops it all, < goes back to the last field.", .dim)])
      case .line:
        do {
          let outcome = try runner.run(together: lines)
          desk.remember(entry.words)
          return outcome
        } catch let problem as Problem { desk.say(problem) }
      }
    }
    return Guide.nothing
  }

  /// Offers to make the names of a line that the case does not have.
  private func make(for words: [Word]) throws -> Outcome? {
    guard let (kind, bindings) = try runner.bindings(of: words) else { return nil }
    guard try desk.offer(toMake: bindings, of: kind) else { return Guide.nothing }
    if desk.creations.isEmpty { return nil }
    return try runner.run(together: desk.creations.map(\.words) + [words.map(\.text)])
  }
}

extension GuideDesk {
  /// The lines to be carried out: what the last one still names is made first.
  func lines(before words: [String]) -> [[String]] {
    let named = Set(words.compactMap { Reference($0) }.compactMap(\.label))
    var wanted = named
    var kept: [[String]] = []
    for creation in creations.reversed() where wanted.contains(creation.label) {
      kept.insert(creation.words, at: 0)
      wanted.formUnion(creation.words.compactMap { Reference($0)?.label })
    }
    return kept + [words]
  }
}

extension Reference {
  /// The label that it names; nil where it names a number.
  fileprivate var label: String? {
    if case .label(let label, _) = target { label } else { nil }
  }
}
