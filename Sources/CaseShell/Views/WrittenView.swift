import CaseModel
import CaseStore
import Groundwork

/// What a change of the case says of itself.
struct WrittenView {
  let written: Written
  let isShell: Bool
  let wantsJSON: Bool

  init(_ written: Written, isShell: Bool, wantsJSON: Bool) {
    self.written = written
    self.isShell = isShell
    self.wantsJSON = wantsJSON
  }

  var outcome: Outcome {
    if written.isDryRun { return dryRun }
    let ids = written.records.map(\.text)
    let nothing = ids.isEmpty ? ["Nothing changed."] : []
    if wantsJSON {
      let entry = written.acts.first.map { JSON.count($0.number) } ?? .null
      return .json(.object(["entry": entry, "records": .texts(ids)]), notices: nothing)
    }
    guard isShell, let act = written.acts.first else { return .lines(ids, notices: nothing) }
    let shown =
      ids.prefix(6).joined(separator: ", ") + (ids.count > 6 ? " and \(ids.count - 6) more" : "")
    return .lines(["Entry \(act.number): \(shown)"])
  }

  private var dryRun: Outcome {
    if wantsJSON { return .json(.list(written.changes.map(\.json))) }
    let lines = written.changes.flatMap { ChangeView($0).lines }
    return .lines(lines, notices: ["Nothing was written: this was a dry run."])
  }
}

/// A change in words for a person.
struct ChangeView {
  let change: Change

  init(_ change: Change) { self.change = change }

  var lines: [String] {
    guard let now = change.now else { return ["- \(change.id) \(change.kind)"] }
    guard let was = change.was else {
      return ["+ \(change.id) \(change.kind)"] + now.map { "    \($0.key): \(plain($0.value))" }
    }
    return ["~ \(change.id) \(change.kind)"]
      + now.map { "    \($0.key): \(plain(was[$0.key] ?? .null)) → \(plain($0.value))" }
  }

  private func plain(_ value: JSON) -> String {
    switch value {
    case .null: "(none)"
    case .text(let text): text.text
    case .bool(let flag): flag ? "yes" : "no"
    case .integer(let number): String(number)
    case .number(let number): number.text
    case .list(let items):
      items.map(element).joined(
        separator: items.contains { element($0).contains(",") } ? "; " : ", ")
    case .object(let members):
      members.map { "\($0.key) \(plain($0.value))" }.joined(separator: "; ")
    }
  }

  /// One of a list, as somebody would type it: `X3:par. 9`, `A5:regulator`, `column=value`.
  private func element(_ value: JSON) -> String {
    if let pair = value.asList, pair.count == 2 { return pair.map(plain).joined(separator: "=") }
    guard let members = value.asObject else { return plain(value) }
    if let id = (members["exhibit"] ?? members["actor"])?.asText {
      let suffix = (members["at"] ?? members["role"])?.asText
      return id + (suffix.map { ":\($0)" } ?? "")
    }
    guard let digest = members["sha256"]?.asText else { return plain(value) }
    let size = members["size"]?.asInteger.map { ", \($0) bytes" } ?? ""
    return "\(members["name"]?.asText ?? "file")\(size), sha256 \(digest)"
  }
}

/// What a script says of itself when it is done.
struct ScriptView {
  let script: Script
  let written: Written
  let output: String
  let wantsJSON: Bool

  init(_ script: Script, _ written: Written, _ output: String, wantsJSON: Bool) {
    self.script = script
    self.written = written
    self.output = output
    self.wantsJSON = wantsJSON
  }

  var outcome: Outcome {
    let records = written.records.count
    let count = "\(records) record\(records == 1 ? "" : "s"), \(written.made) of them new"
    if written.isDryRun {
      let lines = written.changes.flatMap { ChangeView($0).lines }.map { $0 + "\n" }.joined()
      return Outcome(
        output + lines, notices: ["\(script.name) would touch \(count). Nothing was written."])
    }
    if written.acts.isEmpty {
      return Outcome(output, notices: ["\(script.name): nothing changed."])
    }
    let acts = written.acts.map { String($0.number) }
    let entries =
      acts.count == 1 ? "entry \(acts[0])" : "entries \(acts[0]) to \(acts[acts.count - 1])"
    let summary = ["\(script.name): \(count), in \(entries)."]
    guard wantsJSON else { return Outcome(output, notices: summary) }
    return Outcome(
      output
        + JSON.object([
          "entry": .count(written.acts[0].number), "records": .texts(written.records.map(\.text)),
        ]).canonical + "\n", notices: summary)
  }
}
