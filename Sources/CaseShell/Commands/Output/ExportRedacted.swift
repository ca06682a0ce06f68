import CaseExchange
import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `export redacted DIR`.
  static let exportRedacted = Command.reading(
    Grammar(
      "export \(ExchangeFormat.redacted.word)", summary: ExchangeFormat.redacted.summary,
      details: ExchangeFormat.redacted.details, places: [.freshFolder],
      options: [
        .tlp, Option(flag: "evidence", meaning: "copy the bytes of the evidence too, as they are"),
        .key, Option(flag: "unsealed", meaning: "leave it unsigned: a key tells whose it is"),
        .json, .plain,
      ],
      examples: ["export redacted salinan", "export redacted salinan --tlp green --key kunci"])
  ) { desk in
    guard let binding = desk.invocation.binding("folder") else { return Outcome() }
    try desk.refuseAllButPresent("a redacted copy is made of the case as it stands")
    let casebook = try desk.session.casebook()
    let folder = try desk.session.freshFolder(binding)
    let mayLackKey = desk.invocation.has("unsealed")
    if mayLackKey, let key = desk.invocation.binding("key") {
      throw Problem.mistyped(
        "a copy is sealed or not", at: key.span, hint: "leave out --key, or --unsealed")
    }
    let key = try mayLackKey ? nil : desk.session.keyAtHand(desk.invocation)
    let reading = try Discreet(desk.reading, try desk.policy(try desk.reading.language))
    let takesEvidence = desk.invocation.has("evidence")
    let redaction = try Redaction(reading) { takesEvidence && casebook.hasFile($0) }
    let sealedBy = try casebook.makeCopy(
      of: desk.reading.head, in: folder, redaction.records,
      Copying(
        author: reading.masked(desk.session.surroundings.author),
        command: desk.redactingCommand(binding, reading), key: key))
    var view = RedactionView(redaction, of: desk.reading.head, path: binding.text)
    view.takesEvidence = takesEvidence
    view.sealedBy = sealedBy
    view.lacksKey = key == nil && !mayLackKey
    guard desk.wantsJSON else { return .lines([binding.text], notices: view.notices) }
    return .json(view.json, notices: view.warnings)
  }
}

extension ReadingDesk {
  /// The words as the copy keeps them: its folder by name, where that tells nothing.
  fileprivate func redactingCommand(_ folder: Binding, _ reading: Discreet) -> String {
    let last = folder.text.split(separator: "/").last.map(String.init) ?? folder.text
    let name = reading.veiledName(last)?.isSame(as: last) == true ? last : "DIR"
    let level = invocation.text("tlp").map { ["--tlp", $0] } ?? []
    let evidence = invocation.has("evidence") ? ["--evidence"] : []
    return Quoting.line(invocation.verb + [name] + level + evidence)
  }
}

/// What is said of a redacted copy.
private struct RedactionView {
  private let redaction: Redaction
  private let head: Head
  private let path: String
  /// Whether the bytes of the evidence went along.
  var takesEvidence = false
  /// The key that sealed it.
  var sealedBy: String?
  /// Whether it would have been sealed, had there been a key.
  var lacksKey = false

  init(_ redaction: Redaction, of head: Head, path: String) {
    self.redaction = redaction
    self.head = head
    self.path = path
  }

  var notices: [String] {
    let left = redaction.leftOut
    let parts = [
      "the history",
      count(left.retired, "retired record"),
      left.marked > 0 ? "\(count(left.marked, "record")) marked above --tlp" : "",
      left.resting > 0
        ? "\(count(left.resting, "record")) that rest\(left.resting == 1 ? "s" : "") on those" : "",
      count(left.files, "file"),
    ]
    let made = count(redaction.records.count, "record")
    return [
      "\(made), as entry \(head.entry) left them. Left out: \(list(parts)).",
      maskedWords,
    ] + (sealedBy.map { ["Sealed with \($0)."] } ?? []) + warnings
  }

  /// What was masked, kind by kind, and in how many records.
  private var maskedWords: String {
    let found = redaction.personalData
    let what =
      redaction.masked == 0 ? "nothing" : found.total == 0 ? "no personal data" : found.words
    let changed = redaction.masked == 0 ? "" : " (\(count(redaction.masked, "record")) changed)"
    return "Masked: \(what); protected actors under other names: \(redaction.pseudonyms)\(changed)."
  }

  var warnings: [String] {
    var warnings: [String] = []
    if lacksKey {
      let place = Quoting.word(path)
      warnings.append(
        "Not sealed: there is no key. `kronologi -C \(place) seal --key FILE` seals it.")
    }
    if takesEvidence {
      warnings.append("The files of evidence in it are as they were: nothing in them is masked.")
    }
    return warnings + Discreet.remarks(undecided: redaction.undecided)
  }

  var json: JSON {
    let left = redaction.leftOut
    var members: JSONObject = [
      "path": .text(path), "records": .count(redaction.records.count), "from": .text("\(head)"),
      "masked": .count(redaction.masked), "masks": redaction.personalData.json,
      "pseudonyms": .count(redaction.pseudonyms),
      "left_out": .object([
        "marked": .count(left.marked), "resting": .count(left.resting),
        "retired": .count(left.retired), "files": .count(left.files),
      ]),
    ]
    members["key"] = sealedBy.map { .text($0) }
    return .object(members)
  }

  private func count(_ number: Int, _ noun: String) -> String {
    number == 0 ? "" : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func list(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
