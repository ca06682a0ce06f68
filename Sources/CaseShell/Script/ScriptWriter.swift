import CaseModel
import CommandLanguage
import Groundwork

/// Writes acts as a script that makes the same records again.
struct ScriptWriter {
  private var scene: ScriptScene
  private(set) var lines: [String] = []
  /// How many things no line can say; each stands in a comment.
  private(set) var unsaid = 0

  /// Begins after line `line` of `reading`.
  init(
    _ reading: any CaseReading, after line: Int, zones: @escaping @Sendable (String) -> Zone?
  ) throws {
    scene = try ScriptScene(reading, after: line, zones: zones)
  }

  /// Writes an act: who did it and how, in a comment; then what it did, whatever the command was.
  mutating func write(_ act: Act, _ changes: [Change]) throws {
    let entry = act.entry
    lines += ["", comment("\(act.number)  \(entry.time)  \(entry.author)  \(entry.command)")]
    if act.number == 1 {
      for change in changes { try scene.take(change) }
      return
    }
    guard !changes.isEmpty else { return }
    lines.append(Quoting.line(opening(of: act)))
    for change in changes { try write(change) }
  }

  private func opening(of act: Act) -> [String] {
    let title = act.entry.why ?? Ink(act.entry.command).shortened(columns: 60).text
    let time = act.entry.isClockSet ? ["--now", act.entry.time] : []
    return title.hasPrefix("--") ? ["act"] + time + ["--", title] : ["act", title] + time
  }

  private mutating func write(_ change: Change) throws {
    let why = change.why.map { SaidField("why", [$0]).options } ?? []
    let name = try scene.name(change.id)
    switch (change.was, change.now) {
    case (_, nil): lines.append(Quoting.line(["retire", name] + why))
    case (nil, _?) where try scene.record(change.id) != nil:
      lines.append(Quoting.line(["restore", name] + why))
    default: try writeFields(of: change, why)
    }
    try scene.take(change)
  }

  private mutating func writeFields(of change: Change, _ why: [String]) throws {
    guard let kind = Kinds.named(change.kind) else {
      return leaveOut(change.id, "a \(change.kind), which this program does not know")
    }
    let old = change.was == nil ? nil : try scene.record(change.id)
    let new = try scene.record(after: change)
    let told = try FieldTeller(kind, from: old, to: new, in: scene)
    for name in told.unsaid { leaveOut(change.id, name.text) }
    let gone = try told.gone.sorted { $0.rank < $1.rank }.map(scene.name)
    if !gone.isEmpty { lines.append(Quoting.line(["restore"] + gone)) }
    if old == nil {
      let line = AddLine(kind: kind, kindOf: scene.kind)
      lines.append(Quoting.line(line.words(told.said) + why))
    } else if !told.said.isEmpty {
      lines.append(Quoting.line(try editing(change, told.said) + why))
    }
    if !gone.isEmpty { lines.append(Quoting.line(["retire"] + gone)) }
  }

  /// `tag` where only tags changed, else `edit`.
  private func editing(_ change: Change, _ fields: [SaidField]) throws -> [String] {
    let name = try scene.name(change.id)
    if fields.count == 1, fields[0].name == Common.tags.name, !fields[0].texts.isEmpty,
      !fields[0].texts.contains(where: { $0.operation == .set })
        || change.was?[Common.tags.name] == .null
    {
      return ["tag", name]
        + fields[0].texts.map { ($0.operation == .remove ? "-#" : "#") + $0.text }
    }
    return ["edit", name] + fields.flatMap(\.options)
  }

  private mutating func leaveOut(_ id: Name, _ what: String) {
    unsaid += 1
    lines.append(comment("\(id): \(what) can't be said in a script"))
  }

  private func comment(_ text: String) -> String { "# " + Display.escaped(text) }
}
