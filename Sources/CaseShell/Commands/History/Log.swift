import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `log [RANGE]`.
  static let log = Command.reading(
    Grammar(
      "log", summary: "list what was done, newest first",
      details: """
        With --script the acts are printed as a script, oldest first, that makes the same records \
        again in a new case: with the same numbers where it begins at entry 2. What was undone is \
        told as it was done, and undone again. Such a script is the case itself, and not masked.
        """,
      places: [
        Place(
          "range", Slot("FROM..TO", meaning: "entries: 40..60, 40.., ..60 or 40; all without"),
          isOptional: true, accepts: { EntryRange($0) != nil })
      ],
      options: Option.reading + [
        .limit, .unmasked, Option(flag: "script", meaning: "as a script that can be run"),
      ],
      examples: ["log", "log --limit 5", "log --script 40..60"])
  ) { desk in
    if desk.invocation.has("script") { return try desk.script() }
    let acts = try desk.acts(limit: try desk.limit())
    if desk.wantsJSON { return .json(.list(acts.map(\.json))) }
    let rows = acts.map { act in
      let mark =
        act.reversedBy.map { "undone by \($0)" } ?? act.entry.reverses.map { "undoes \($0)" } ?? ""
      let clock = act.entry.isClockSet ? "*" : ""
      let why = act.entry.why.map { "  – \($0)" } ?? ""
      return [
        Ink(String(act.number), .id), Ink(act.entry.time + clock, .date), Ink(act.entry.author),
        Ink(mark, .unsure), Ink(act.entry.command) + Ink(act.sealing + why, .dim),
      ]
    }
    let table = Table(["entry", "time", "author", "", "command"], rows)
    let isSet = acts.contains(where: \.entry.isClockSet)
    return desk.outcome(
      table.lines(columns: desk.screen.tableColumns),
      notices: isSet ? ["* the clock was set by hand"] : [])
  }

  /// `history ID`.
  static let history = Command.reading(
    Grammar(
      "history", summary: "tell what happened to a record, oldest first", places: [.record],
      options: Option.reading + [.unmasked], examples: ["history E12"])
  ) { desk in
    guard let binding = desk.invocation.binding("id"), let reference = Reference(binding.text)
    else {
      return Outcome()
    }
    let id: Name
    do { id = try desk.entry.filed(reference).record.id } catch let problem as Problem {
      throw problem.at(binding.textSpan)
    }
    let episodes = try desk.masked.episodes(of: id)
    if desk.wantsJSON { return .json(.list(episodes.map(\.json))) }
    return .lines(
      episodes.flatMap { episode in
        let entry = episode.act.entry
        let why = (episode.change.why ?? entry.why).map { "  – \($0)" } ?? ""
        let head = "entry \(episode.act.number)  \(entry.time)  \(entry.author)\(why)"
        return ([head] + ChangeView(episode.change).lines.map { "  " + $0 }).map(Display.escaped)
      })
  }

  /// `diff A B`.
  static let diff = Command.reading(
    Grammar(
      "diff", summary: "tell what changed between two entries",
      places: [
        Place("from", Slot("A", meaning: "after this entry"), accepts: { Int($0) != nil }),
        Place(
          "to", Slot("B", meaning: "up to this one; the last, if left out"), isOptional: true,
          accepts: { Int($0) != nil }),
      ],
      options: Option.reading + [.unmasked], examples: ["diff 10 20"])
  ) { desk in
    let last = desk.reading.head.entry
    let numbers = try (desk.invocation.bindings("from") + desk.invocation.bindings("to")).map {
      guard let number = Int($0.text), number >= 0, number <= last else {
        throw Problem.refused("no entry \($0.text): the case has \(last)", at: $0.span)
      }
      return number
    }
    let (first, second) = (numbers.first ?? 0, numbers.count > 1 ? numbers[1] : last)
    let masked = try desk.masked as? Discreet
    let changes = try desk.reading.changes(from: first, to: second).map { change in
      try masked?.masked(change) ?? change
    }
    if desk.wantsJSON { return .json(.list(changes.map(\.json))) }
    return .lines(
      changes.flatMap { ChangeView($0).lines.map(Display.escaped) },
      notices: changes.isEmpty ? ["No difference."] : [])
  }
}

extension Act {
  /// How far the ledger had come of which it is a seal.
  var sealing: String {
    guard entry.seal != nil else { return "" }
    return seal.map { "  – seals entry \($0.statement.head.entry)" } ?? "  – a seal"
  }
}

extension CaseReading {
  /// The net changes from one line of the ledger to another, either way round.
  func changes(from first: Int, to second: Int) throws -> [Change] {
    let ids = try touched(after: min(first, second), upTo: max(first, second))
    let old = first == 0 ? nil : try asOf(first)
    let new = second == 0 ? nil : try asOf(second)
    return try ids.compactMap { id in
      Change(from: try old?.living(id), to: try new?.living(id))
    }
  }
}

extension ReadingDesk {
  /// The case as it is shown to whoever looks over a shoulder: nothing personal, no protected name,
  /// unless `--unmasked` says so.
  fileprivate var masked: any CaseReading {
    get throws {
      invocation.has("unmasked")
        ? reading : try Discreet(reading, Discreet.Policy(language: reading.language))
    }
  }

  /// The entries that the line names.
  fileprivate func range() throws -> ClosedRange<Int>? {
    guard let binding = invocation.binding("range"), let range = EntryRange(binding.text) else {
      return nil
    }
    let last = reading.head.entry
    guard range.first <= last else {
      throw Problem.refused("no entry \(range.first): the case has \(last)", at: binding.span)
    }
    return range.first...min(range.last, last)
  }

  /// The acts that begin in the range, newest first.
  fileprivate func acts(limit: Int?) throws -> [Act] {
    let reading = try masked
    guard let range = try range() else { return try reading.acts(limit: limit) }
    var acts: [Act] = []
    for number in range.reversed() where acts.count < limit ?? .max {
      if let act = try reading.act(number) { acts.append(act) }
    }
    return acts
  }

  /// The acts that begin in the range, as a script.
  fileprivate func script() throws -> Outcome {
    if wantsJSON {
      throw Problem.mistyped("a script is no JSON", hint: "leave out --json or --script")
    }
    let range = try range() ?? 1...max(1, reading.head.entry)
    var writer = try ScriptWriter(
      reading, after: range.lowerBound - 1, zones: session.surroundings.zones)
    for number in range {
      guard let act = try reading.act(number) else { continue }
      try writer.write(act, try reading.changes(of: act))
    }
    let left = writer.unsaid
    return .lines(
      writer.lines.dropFirst().map(shown),
      notices: left == 0 ? [] : ["\(left) left out: no line can say it; a comment tells where."])
  }

  /// A line of a script: exact for a program, and with what would act on a terminal spelled out.
  private func shown(_ line: String) -> String {
    guard session.screen.isTerminal else { return line }
    return line.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Display.escaped(String($0)) }.joined(separator: "\n")
  }
}
