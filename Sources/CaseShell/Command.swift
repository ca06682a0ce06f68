import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// A command: what may be typed, and what it does.
public struct Command: Sendable {
  /// What a command needs.
  ///
  /// Undo needs no code a command, since what writes says so here.
  enum Work: Sendable {
    /// The session alone: opening, help, settings.
    case session(@Sendable (Session, Invocation) throws -> Outcome)
    /// A case as it stands or stood.
    case reading(@Sendable (ReadingDesk) throws -> Outcome)
    /// A change of the case, which happens whole or not at all.
    case writing(@Sendable (WritingDesk) throws -> Void)
    /// A change of the case that needs long work first: done before the case is locked.
    case preparing(@Sendable (PreparingDesk) throws -> Prepared)
  }

  /// What may be typed.
  public let grammar: Grammar
  /// What it does.
  let work: Work
  /// Whether a script may have it.
  let isForScripts: Bool
  /// When it changes a case, where its work does not tell.
  private let writing: Writing

  /// When a command of the session changes a case.
  enum Writing {
    case never, always
    /// Only with this flag.
    case flagged(String)
  }

  private init(
    _ grammar: Grammar, _ work: Work, inScripts isForScripts: Bool = true,
    writes writing: Writing = .never
  ) {
    self.grammar = grammar
    self.work = work
    self.isForScripts = isForScripts
    self.writing = writing
  }

  /// Whether a line of it may change a case: then nothing is filtered, and what should never be
  /// written down is warned of.
  func isWriting(_ words: [Word]) -> Bool {
    switch (work, writing) {
    case (.writing, _), (.preparing, _), (.session, .always): true
    case (.session, .flagged(let flag)): words.contains { $0.text == "--\(flag)" }
    case (.reading, _), (.session, .never): false
    }
  }

  /// A command that needs no open case; a script has it only where that is said.
  static func session(
    _ grammar: Grammar, inScripts isForScripts: Bool = false, writes writing: Writing = .never,
    _ work: @escaping @Sendable (Session, Invocation) throws -> Outcome
  ) -> Command {
    Command(grammar, .session(work), inScripts: isForScripts, writes: writing)
  }

  /// A command that reads a case.
  public static func reading(
    _ grammar: Grammar, _ work: @escaping @Sendable (ReadingDesk) throws -> Outcome
  ) -> Command { Command(grammar, .reading(work)) }

  /// A command that changes a case.
  static func writing(
    _ grammar: Grammar, inScripts isForScripts: Bool = true,
    _ work: @escaping @Sendable (WritingDesk) throws -> Void
  ) -> Command { Command(grammar, .writing(work), inScripts: isForScripts) }

  /// A command that does long work, then changes a case.
  static func preparing(
    _ grammar: Grammar, _ work: @escaping @Sendable (PreparingDesk) throws -> Prepared
  ) -> Command { Command(grammar, .preparing(work)) }
}

/// What a reading command works with.
public struct ReadingDesk {
  /// What was typed.
  public let invocation: Invocation
  /// The case, at the moment that was asked for.
  public let reading: any CaseReading
  /// The case as it is now.
  let present: any CaseReading
  /// The session.
  public let session: Session

  /// The zone of the case's days.
  public var zone: Zone { get throws { try reading.zone } }

  /// Where typed words become records and dates.
  public var entry: EntryDesk {
    get throws {
      EntryDesk(
        reading, zone: try zone, now: session.keyboardTime, zones: session.surroundings.zones)
    }
  }

  /// For what the result is made; without colour where `--plain` says so.
  var screen: Screen { invocation.has("plain") ? session.screen.plain : session.screen }

  /// Lines as the screen shows them.
  func outcome(_ lines: [Ink], notices: [String] = []) -> Outcome {
    .lines(lines.map { screen.paint($0) }, notices: notices)
  }

  /// Whether one JSON document is asked for.
  public var wantsJSON: Bool { invocation.has("json") }

  /// How many rows at most; nil for all.
  public func limit() throws -> Int? {
    guard let binding = invocation.binding("limit") else {
      return wantsJSON ? nil : session.screen.rows
    }
    guard let limit = Int(binding.text), limit >= 0 else {
      throw Problem.mistyped("'\(binding.text)' is no number of rows", at: binding.textSpan)
    }
    return limit
  }
}

/// What a writing command works with.
public struct WritingDesk {
  /// What was typed.
  public let invocation: Invocation
  /// The change that is being made.
  public let transaction: Transaction
  /// The session.
  public let session: Session

  /// Where typed words become records and dates.
  public var entry: EntryDesk {
    get throws {
      EntryDesk(
        transaction.reading, zone: try transaction.zone, now: session.keyboardTime,
        zones: session.surroundings.zones)
    }
  }
}
