import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// Carries out what was typed: the same way for the shell, a script and one-shot arguments.
public struct Runner {
  let session: Session

  /// Makes a runner for `session`.
  public init(_ session: Session) { self.session = session }

  /// Carries out a line of the shell.
  ///
  /// - Throws: `Problem`, its span in `line`.
  public func run(line: String) throws -> Outcome {
    let words = try Lexer.words(in: line)
    guard let visit = session.tutorial else { return try answer(words) }
    return try session.carryOut(words, in: visit) { try answer(words) }
  }

  /// Asks for what the words leave out, where somebody can be asked; else carries them out.
  private func answer(_ words: [Word]) throws -> Outcome {
    if let asking = session.asking, let outcome = try Guide(session, asking).take(words) {
      return outcome
    }
    return try run(typed: words)
  }

  /// Carries out the arguments of a one-shot command; with somebody to ask, as a line of the shell.
  public func run(arguments: [String], asks: Bool = false) throws -> Outcome {
    let words = Word.words(arguments: arguments)
    return asks ? try answer(words) : try run(words)
  }

  /// Carries out the words of a line, and filters what it prints where it ends in `| WORD…`.
  func run(typed words: [Word]) throws -> Outcome {
    var words = words
    guard let filter = try LineFilter.take(from: &words) else { return try run(words) }
    guard try isReading(words) else {
      throw Problem.mistyped(
        "`|` filters what a reading command prints", at: filter.span,
        hint: "a bar that is text is quoted: \"|\"")
    }
    session.screen.isFiltered = true
    defer { session.screen.isFiltered = false }
    var outcome = try run(words)
    let isEmpty = outcome.result.isEmpty
    outcome.result = filter.filtered(outcome.result)
    if !isEmpty, outcome.result.isEmpty { outcome.notices.append("No line has that.") }
    return outcome
  }

  /// Whether the line only reads, so that what it prints may be filtered.
  private func isReading(_ words: [Word]) throws -> Bool {
    guard !words.isEmpty else { return false }
    _ = try CommandCatalog.grammars.match(words)
    return CommandCatalog.command(of: words)?.isWriting(words) == false
  }

  func run(_ words: [Word]) throws -> Outcome {
    guard !words.isEmpty else { return Outcome() }
    if asksForHelp(words) { return try help(words) }
    let (invocation, work) = try understood(words)
    var outcome = try carryOut(work, invocation, words)
    outcome.notices = session.takeNotices() + outcome.notices
    return outcome
  }

  /// What a line says, and what its command does.
  func understood(_ words: [Word]) throws -> (Invocation, Command.Work) {
    let grammar = try grammar(of: words)
    let invocation = try grammar.invocation(
      of: words, given: grammar.verb.first == "add" ? session.standing?.given ?? [:] : [:])
    guard let work = CommandCatalog.work(of: grammar.verb) else {
      throw Problem(.internalError, "\(grammar.verb.joined(separator: " ")) does nothing")
    }
    return (invocation, work)
  }

  /// The grammar; of `edit`, the one with the fields of the record's kind.
  func grammar(of words: [Word]) throws -> Grammar {
    let grammar = try CommandCatalog.grammars.match(words)
    guard grammar.verb == ["edit"], words.count > 1,
      let reference = Reference(words[1].text),
      let kind = try? kind(of: reference)
    else { return grammar }
    return kind.editing
  }

  private func kind(of reference: Reference) throws -> Kind? {
    switch reference.target {
    case .id(let id):
      return id == Case.id
        ? Kinds.named(Case.word) : id.idParts.flatMap { Kinds.lettered($0.letter) }
    case .label(_, let kind?): return Kinds.named(kind)
    case .label(let label, nil):
      return try read { reading in
        try reading.id(labelled: label).flatMap { $0.idParts }.flatMap { Kinds.lettered($0.letter) }
      }
    }
  }

  private func read<T>(_ body: (any CaseReading) throws -> T) throws -> T {
    if let script = session.script { return try body(script.transaction.reading) }
    return try session.casebook().read(asOf: nil, body)
  }

  private func carryOut(
    _ work: Command.Work, _ invocation: Invocation, _ words: [Word]
  ) throws -> Outcome {
    switch work {
    case .session(let work): return try work(session, invocation)
    case .reading(let work): return try carryOut(work, reading: invocation)
    case .writing(let work):
      if let script = session.script {
        script.transaction.why = invocation.text("why")
        try work(
          WritingDesk(invocation: invocation, transaction: script.transaction, session: session))
        return Outcome()
      }
      return try carryOut(work, writing: invocation, words)
    case .preparing(let prepare): return try carryOut(prepare, preparing: invocation, words)
    }
  }

  private func carryOut(
    _ prepare: (PreparingDesk) throws -> Prepared, preparing invocation: Invocation, _ words: [Word]
  ) throws -> Outcome {
    if let script = session.script {
      guard let line = script.transaction.line, let prepared = script.prepared[line] else {
        throw Problem(.internalError, "a line of the script was not prepared")
      }
      script.transaction.why = invocation.text("why")
      try prepared.write(
        WritingDesk(invocation: invocation, transaction: script.transaction, session: session))
      return Outcome()
    }
    try session.refusePast()
    let desk = PreparingDesk(
      invocation: invocation, words: words, session: session,
      isDryRun: invocation.has("dry-run"))
    let prepared = try prepare(desk)
    return try carryOut(prepared.write, writing: invocation, words, as: prepared.command)
  }

  private func carryOut(
    _ work: (ReadingDesk) throws -> Outcome, reading invocation: Invocation
  ) throws -> Outcome {
    let moment = try invocation.binding("as-of").map(moment) ?? session.past.map { .line($0) }
    func carryOut(_ now: any CaseReading) throws -> Outcome {
      let reading = try moment?.reading(of: now) ?? now
      return try work(
        ReadingDesk(invocation: invocation, reading: reading, present: now, session: session))
    }
    if let script = session.script { return try carryOut(script.transaction.reading) }
    return try session.casebook().read(carryOut)
  }

  /// What `--as-of` and `as-of` say.
  func moment(_ binding: Binding) throws -> Moment {
    try session.moment(binding, zone: read { try $0.zone })
  }

  private func carryOut(
    _ work: (WritingDesk) throws -> Void, writing invocation: Invocation, _ words: [Word],
    as told: [String]? = nil
  ) throws -> Outcome {
    try session.refusePast()
    let grammar = try CommandCatalog.grammars.match(words)
    let told = told ?? grammar.words(words, without: ["why"]).map(\.text)
    let command = Runner.kept(Quoting.line(told))
    let draft = ActDraft(command: command, why: invocation.text("why"))
    let isDryRun = invocation.has("dry-run")
    let (_, written) = try session.casebook().write(draft, dryRun: isDryRun) { transaction in
      try work(WritingDesk(invocation: invocation, transaction: transaction, session: session))
    }
    session.own(written.acts)
    return WrittenView(written, isShell: session.isShell, wantsJSON: invocation.has("json")).outcome
  }

  /// The command as the ledger keeps it: a very long one is cut, since the changes hold its texts.
  static func kept(_ command: String) -> String {
    let limit = 16_384
    return command.utf8.count <= limit ? command : String(command.prefix(limit / 4)) + "…"
  }
}
