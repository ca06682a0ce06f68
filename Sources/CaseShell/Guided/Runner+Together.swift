import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Runner {
  /// Carries out several lines that write as one act, so that one undo takes back all of it.
  func run(together lines: [[String]], check: (Transaction) throws -> Void = { _ in }) throws
    -> Outcome
  {
    try session.refusePast()
    let words = lines.map { Word.words(arguments: $0) }
    let parts = try words.map(part)
    let command = try words.map { line in
      Quoting.line(
        try CommandCatalog.grammars.match(line).words(line, without: ["why"]).map(\.text))
    }.joined(separator: "\n")
    guard let last = parts.last else { return Outcome() }
    let draft = ActDraft(command: Runner.kept(command), why: last.invocation.text("why"))
    let isDryRun = last.invocation.has("dry-run")
    let (_, written) = try session.casebook().write(draft, dryRun: isDryRun) { transaction in
      try check(transaction)
      try carryOut(parts, in: transaction)
    }
    session.own(written.acts)
    var outcome = WrittenView(
      written, isShell: session.isShell, wantsJSON: last.invocation.has("json")
    ).outcome
    outcome.notices = session.takeNotices() + outcome.notices
    return outcome
  }

  /// Carries lines out within a transaction.
  func carryOut(_ lines: [[String]], in transaction: Transaction) throws {
    try carryOut(try lines.map { try part(Word.words(arguments: $0)) }, in: transaction)
  }

  /// A line that writes, understood but not carried out.
  private struct Part {
    let line: String
    let invocation: Invocation
    let work: (WritingDesk) throws -> Void
  }

  private func part(_ words: [Word]) throws -> Part {
    let line = Quoting.line(words.map(\.text))
    do {
      let (invocation, work) = try understood(words)
      guard case .writing(let work) = work else {
        throw Problem(.internalError, "a line that writes was expected")
      }
      return Part(line: line, invocation: invocation, work: work)
    } catch let problem as Problem { throw problem.in(line) }
  }

  private func carryOut(_ parts: [Part], in transaction: Transaction) throws {
    for part in parts {
      do {
        try part.work(
          WritingDesk(
            invocation: part.invocation, transaction: transaction, session: session))
      } catch let problem as Problem { throw problem.in(part.line) }
    }
  }

  /// What a line that adds or edits says of which kind; nil where it says nothing that can be read.
  func bindings(of words: [Word]) throws -> (Kind, [Binding])? {
    guard let (invocation, _) = try? understood(words), let kind = Kinds.named(invocation.tag)
    else {
      return nil
    }
    return (kind, invocation.bindings)
  }
}

extension Problem {
  /// The same problem, its span lying in `line` unless it knows better.
  fileprivate func `in`(_ line: String) -> Problem {
    var copy = self
    copy.line = copy.line ?? line
    return copy
  }
}
