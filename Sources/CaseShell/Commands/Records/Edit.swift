import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `edit ID --field value …`.
  ///
  /// What options there are depends on the kind of the record: `Session.grammar(of:)` sees to it.
  static let edit = Command.writing(
    Grammar(
      "edit", summary: "change fields of a record",
      details: """
        --place X replaces, --place= clears. In lists --aliases X replaces the list, \
        --aliases+ X and --aliases- X change one. --text.en "…" translates. On a terminal, \
        `edit E12` alone opens the record as text in $EDITOR.
        """,
      places: [.record], options: Option.writing,
      examples: [
        #"edit E12 --status refuted --why "Polri found it false""#, "edit @kotz --aliases+ Kotzz",
        "edit case --closed=",
      ])
  ) { desk in
    guard let id = desk.invocation.binding("id") else { return }
    let old = try desk.record(id)
    guard let kind = Kinds.named(old.kind) else {
      throw Problem.refused("this program does not know the kind '\(old.kind)'", at: id.span)
    }
    guard !kind.isAppendOnly else {
      throw Problem.refused(
        "custody is never changed", at: id.span, hint: "add a custody record that corrects it")
    }
    var editor = RecordEditor(kind, old.body, at: try desk.entry)
    try editor.take(desk.invocation.bindings.filter { $0.source == .option && $0.name != "why" })
    try editor.checkRequired(desk.invocation.end)
    desk.session.warn(editor.warnings)
    let new = Record(id: old.id, kind: old.kind, body: editor.body)
    desk.session.warn(
      new.staleTranslations(since: old).map { "`\($0)` stands as it was: is it still right?" })
    try desk.transaction.edit(old, to: new)
  }

  /// `tag ID #a -#b`.
  static let tag = Command.writing(
    Grammar(
      "tag", summary: "put tags on a record, or take them off with -#tag",
      places: [
        .record,
        Place(
          "tags", Slot("#TAG", topic: "tag", meaning: "a tag; -#tag takes it off"), isMany: true,
          accepts: { Sigils.isTag($0.hasPrefix("-") ? String($0.dropFirst()) : $0) }),
      ],
      options: Option.writing, examples: ["tag E1 #response -#tanya"])
  ) { desk in
    guard let id = desk.invocation.binding("id") else { return }
    let old = try desk.record(id)
    if Kinds.named(old.kind)?.isAppendOnly == true {
      throw Problem.refused("custody is never changed", at: id.span)
    }
    var new = old
    var tags = old[Common.tags]
    for word in desk.invocation.texts("tags") {
      let isRemoval = word.hasPrefix("-")
      let tag = Sigils.bareTag(isRemoval ? String(word.dropFirst()) : word)
      let stands = tags.contains { Folding.fold($0) == Folding.fold(tag) }
      if isRemoval { tags.removeAll { Folding.fold($0) == Folding.fold(tag) } }
      if !isRemoval, !stands { tags.append(tag) }
    }
    new[Common.tags] = tags
    try desk.transaction.edit(old, to: new)
  }

  /// `retire ID…`.
  static let retire = Command.writing(
    Grammar(
      "retire", summary: "take records out; they can be shown and restored",
      places: [.records], options: Option.writing, examples: ["retire E12 --why \"logged twice\""])
  ) { desk in
    for id in desk.invocation.bindings("id") {
      let record = try desk.record(id)
      guard record.id != Case.id else {
        throw Problem.refused("\(record.id) can't be retired", at: id.span)
      }
      guard Kinds.named(record.kind)?.isAppendOnly != true else {
        throw Problem.refused(
          "custody is never retired: \(record.id)", at: id.span,
          hint: "add a custody record that corrects it")
      }
      try desk.transaction.retire(record)
    }
  }

  /// `restore ID…`.
  static let restore = Command.writing(
    Grammar(
      "restore", summary: "bring retired records back", places: [.records],
      options: Option.writing, examples: ["restore E13"])
  ) { desk in
    for id in desk.invocation.bindings("id") {
      guard let reference = Reference(id.text) else { continue }
      let filed = try desk.entry.filed(reference)
      guard filed.retired != nil else {
        throw Problem.refused("\(filed.record.id) is not retired", at: id.span)
      }
      try desk.transaction.restore(filed.record)
    }
  }
}

extension Place {
  /// One record or several.
  static let records = Place(
    "id", Slot("ID", topic: "record", meaning: "records: E12, @kotz, ?origin, %label"),
    isMany: true, accepts: Sigils.isReference)
}

extension Record {
  /// The translations of texts that have changed since `old`, and that have not: `text.en`.
  fileprivate func staleTranslations(since old: Record) -> [String] {
    let (before, now) = (old[Common.translations], self[Common.translations])
    return (now ?? JSONObject()).filter { member in
      guard before?[member.key] == member.value else { return false }
      let field = member.key.text.split(separator: ".").first.map { Name(String($0)) }
      return field.map { body[$0] != nil && old.body[$0] != body[$0] } ?? false
    }.map { "--\($0.key)" }
  }
}
