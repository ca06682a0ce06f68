import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// A command that logs one act of custody: `transfer X1 --to @a`.
struct CustodyVerb: Sendable {
  /// The command's word.
  let word: String
  /// The act that it logs.
  let act: Custody.Act
  /// What it logs, in one line.
  let summary: String
  /// The field without which the act says nothing, and the question that it answers.
  let needs: (field: Name, what: String)?
  /// The rest of an example, after the exhibit.
  let example: String

  /// The commands, in the order of `help`; `collect` and `verify --record` log the other acts.
  static let all = [
    CustodyVerb(
      word: "transfer", act: .transferred, summary: "log that an exhibit was handed on",
      needs: ("to", "to whom"), example: #"--from @rina --to @lab --purpose "pemeriksaan forensik""#
    ),
    CustodyVerb(
      word: "receive", act: .received, summary: "log that an exhibit was taken over",
      needs: ("from", "from whom"), example: #"--from @lab --condition "segel utuh""#),
    CustodyVerb(
      word: "examine", act: .examined, summary: "log that somebody looked into an exhibit",
      needs: nil, example: #"--to @lab --method "salinan citra, write blocker""#),
    CustodyVerb(
      word: "return", act: .returned, summary: "log that an exhibit was given back",
      needs: ("to", "to whom"), example: #"--to @kompas --place Jakarta"#),
    CustodyVerb(
      word: "release", act: .released, summary: "log that an exhibit was handed out for good",
      needs: ("to", "to whom"), example: #"--to @kominfo --purpose "permintaan resmi""#),
    CustodyVerb(
      word: "destroy", act: .destroyed,
      summary: "log that an exhibit was destroyed by order; its digests stay",
      needs: ("purpose", "by whose order"), example: #"--purpose "penetapan pengadilan""#),
  ]
}

extension Command {
  /// `transfer X1 --from @a --to @b`, which is `add custody X1 transferred --from @a --to @b`.
  static func custody(_ verb: CustodyVerb) -> Command {
    .writing(
      Grammar(
        verb.word, summary: verb.summary,
        details: """
          The same as `add custody X1 \(verb.act.rawValue)`; --when is now, if left out. Custody \
          is never changed or undone: --supersedes K1 corrects an earlier record.
          """,
        places: [.exhibits], options: Option.custody + Option.common + Option.writing,
        examples: ["\(verb.word) X1 \(verb.example)"], tag: Custody.word)
    ) { desk in
      if let needs = verb.needs, desk.invocation.text(needs.field) == nil {
        let end = desk.invocation.end
        throw Problem.mistyped("--\(needs.field) is missing: \(needs.what)", at: end..<end)
      }
      for exhibit in desk.invocation.bindings("exhibit") {
        _ = try desk.custody(
          of: try desk.record(exhibit, kinds: [Exhibit.word]), verb.act,
          desk.invocation.bindings.filter { $0.name != "exhibit" })
      }
    }
  }
}

extension WritingDesk {
  /// Logs one act of custody.
  ///
  /// - Parameter fill: adds what the line does not say.
  func custody(
    of exhibit: Record, _ act: Custody.Act, _ bindings: [Binding],
    fill: (inout RecordEditor) throws -> Void = { _ in }
  ) throws -> Record? {
    guard let kind = Kinds.named(Custody.word) else { return nil }
    var start = JSONObject()
    start["exhibit"] = .text(exhibit.id)
    start["act"] = .text(act.rawValue)
    var editor = RecordEditor(kind, start, at: try entry)
    try editor.take(bindings)
    try stamp(&editor)
    try fill(&editor)
    session.warn(editor.warnings)
    return try transaction.create(kind, editor.body)
  }

  /// A custody record that does not say when is of now.
  func stamp(_ editor: inout RecordEditor) throws {
    guard editor.body["when"] == nil else { return }
    try editor.fill(
      Custody.when.name, with: DateText.rfc3339(transaction.time, zone: editor.desk.zone))
  }
}

extension Option {
  /// The fields of a custody record that people type beside exhibit and act.
  static let custody = options(of: Custody.word, without: ["exhibit", "act"])
  /// The fields that all kinds share.
  static let common = options(of: Custody.word, common: true)

  /// The options of a kind's own fields, or of those that all kinds share.
  static func options(
    of kind: String, common: Bool = false, without names: Set<Name> = []
  ) -> [Option] {
    let shared = Set(Common.names)
    return (Kinds.named(kind)?.options(allowsEdit: false) ?? []).filter {
      shared.contains($0.name) == common && !names.contains($0.name)
    }
  }
}

extension Place {
  /// One exhibit or several.
  static let exhibits = Place(
    "exhibit", Slot("X1", topic: Exhibit.word, meaning: "exhibits: X1, %label"), isMany: true,
    accepts: Sigils.naming([Exhibit.word]))
}
