import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `run SCRIPT`.
  static let run = Command.session(
    Grammar(
      "run", summary: "carry out a script: all of it or nothing",
      details: """
        The lines of a script are those of the shell. It is one act, or as many as it has lines \
        `act "title"`. The same script is not run twice unless --again says so.
        """,
      places: [
        Place("script", Slot("SCRIPT", topic: "file", meaning: "a file, or - for standard input"))
      ],
      options: [
        .why, .dryRun, .json, .plain,
        Option(flag: "again", meaning: "also where the same bytes were run before"),
      ],
      examples: ["run case.kron", "run case.kron --dry-run"]),
    writes: .always
  ) { session, invocation in
    guard let binding = invocation.binding("script") else { return Outcome() }
    let bytes: [UInt8]
    do { bytes = try session.folders.bytes(of: binding.text) } catch let problem as Problem {
      throw problem.at(binding.span)
    }
    return try session.run(
      Script(name: binding.text, bytes: bytes), why: invocation.text("why"),
      dryRun: invocation.has("dry-run"), again: invocation.has("again"),
      wantsJSON: invocation.has("json"))
  }
}

/// The lines of a script, and their bytes.
public struct Script: Sendable {
  /// Its file's name as the user gave it; `-` for standard input.
  public let name: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// Makes a script.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The name without folders, as the ledger keeps it.
  var shortName: String { String(name.split(separator: "/").last ?? "-") }
}

extension Session {
  /// Carries out a script: all of it or nothing.
  ///
  /// - Throws: `Problem`, with the file, line and span where it failed.
  public func run(
    _ script: Script, why: String? = nil, dryRun: Bool = false, again: Bool = true,
    wantsJSON: Bool = false
  ) throws -> Outcome {
    guard self.script == nil else { throw Problem.refused("a script runs no other script") }
    try refusePast()
    let lines = try ScriptReader.lines(of: script.bytes, file: script.name)
    let before = standing
    folders.ofScript = script.name == "-" ? nil : folders.above(script.name)
    defer {
      folders.ofScript = nil
      self.script = nil
      standing = before
    }
    let prepared = try prepare(lines, of: script, isDryRun: dryRun)
    let draft = ActDraft(script, why: why)
    let (progress, written) = try casebook().write(draft, dryRun: dryRun) { transaction in
      if !again { try refuseRepeated(script, transaction.reading) }
      let progress = ScriptProgress(transaction, prepared)
      self.script = progress
      standing = nil
      for (number, line) in lines.enumerated() {
        try self.progress.report(number, lines.count)
        try run(line, of: script, progress)
      }
      try self.progress.report(lines.count, lines.count)
      return progress
    }
    own(written.acts)
    var outcome = ScriptView(script, written, progress.output, wantsJSON: wantsJSON).outcome
    outcome.notices = takeNotices() + progress.notices + outcome.notices
    return outcome
  }

  private func refuseRepeated(_ script: Script, _ reading: any CaseReading) throws {
    let earlier = try reading.acts(from: Digest(of: script.bytes)).filter(\.isEffective)
    guard let first = earlier.first else { return }
    let more = earlier.count > 1 ? " and \(earlier.count - 1) more" : ""
    throw Problem.refused(
      "these bytes were run before: entry \(first.number)\(more)",
      hint: "--again runs them all the same")
  }

  private func run(_ line: ScriptLine, of script: Script, _ progress: ScriptProgress) throws {
    progress.transaction.line = line.number
    do {
      let words = try Lexer.words(in: line.text)
      if words.first?.text == "act" { return try beginAct(words, script, progress) }
      if let verb = words.first, CommandCatalog.refusedInScripts.contains(verb.text) {
        throw Problem.refused("a script has no `\(verb.text)`", at: verb.span)
      }
      let outcome = try Runner(self).run(typed: words)
      progress.output += outcome.result
      progress.notices += outcome.notices.map { "\(script.name):\(line.number): \($0)" }
    } catch let problem as Problem { throw problem.at(line, of: script) }
  }

  /// `act "title" [--now TIME]` ends one act and begins another.
  private func beginAct(_ words: [Word], _ script: Script, _ progress: ScriptProgress) throws {
    let invocation = try Session.actGrammar.invocation(of: words)
    var draft = ActDraft(script, why: invocation.text("title"))
    if let now = invocation.binding("now") {
      guard surroundings.isClockSet else {
        throw Problem.refused(
          "--now needs a clock that is set by hand", at: now.span,
          hint: "set KRONOLOGI_NOW; the entries then say so")
      }
      guard let time = DateText.parseInstant(now.text) else {
        throw Problem.mistyped(
          "'\(now.text)' is no time", at: now.textSpan, hint: "such as 2026-11-23T08:00:00+07:00")
      }
      draft.time = time
    }
    try progress.transaction.beginAct(draft)
  }

  private static let actGrammar = Grammar(
    "act", summary: "end one act of a script and begin another",
    places: [Place("title", Slot("TITLE", meaning: "what the act is about"), isText: true)],
    options: [Option("now", Slot("TIME", meaning: "when; only where KRONOLOGI_NOW is set"))])
}

extension ActDraft {
  init(_ script: Script, why: String?) {
    self.init(command: "run \(Quoting.word(script.shortName))", why: why)
    sources = [(role: "script", name: script.shortName, bytes: script.bytes)]
  }
}
