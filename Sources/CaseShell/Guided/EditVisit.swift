import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// `edit E12` alone: the record goes into an editor as text, and what was changed comes back as a line.
///
/// The text stays in the case's own folder until it has been taken: nonsense, or a change by somebody
/// else meanwhile, loses no word of it.
struct EditVisit {
  private let session: Session
  private let desk: GuideDesk

  init(_ session: Session, _ desk: GuideDesk) {
    self.session = session
    self.desk = desk
  }

  func run(_ word: Word) throws -> Outcome? {
    guard Reference(word.text) != nil else { return nil }
    let (record, changed) = try opened(word)
    guard let kind = Kinds.named(record.kind), !kind.isAppendOnly else { return nil }
    let kept = try KeptText(session, record.id)
    let base = try resumed(kept, record) ?? (record, changed)
    let before = try EditSheet(record: base.record, kind: kind, entry: base.entry, name: name).text
    let after = EditedSheet.plain(try desk.edit(kept.text ?? before))
    do {
      let outcome = try take(after, before, base.record, kind, word.text)
      kept.remove()
      return outcome
    } catch {
      let path = try kept.keep(after, under: EditSheet.head(record.id, base.entry))
      guard var problem = error as? Problem else { throw error }
      let hint =
        path.map { "the text is kept in \($0)" }
        ?? "the text is kept: `edit \(word.text)` opens it again"
      problem.hint = (problem.hint.map { $0 + "; " } ?? "") + hint
      throw problem
    }
  }

  /// The record as it stands, and the entry that last changed it.
  private func opened(_ word: Word) throws -> (record: Record, entry: Int) {
    do {
      return try desk.read { desk in
        let record = try desk.record(word.text)
        return (record, try desk.reading.filed(record.id)?.changed ?? 0)
      }
    } catch let problem as Problem { throw problem.at(word.span) }
  }

  /// The record of which a text was kept the last time, as it then was; nil where there is none.
  private func resumed(
    _ kept: KeptText, _ record: Record
  ) throws -> (record: Record, entry: Int)? {
    guard let text = kept.text else { return nil }
    guard let entry = EditSheet.entry(of: text, for: record.id),
      let then = try session.casebook().read({ reading in
        if entry < 1 || entry > reading.head.entry { return nil as Record? }
        return try reading.asOf(entry).living(record.id)
      })
    else { throw kept.stuck(record.id) }
    desk.say([
      Ink("This is the text that was kept. Emptied, it is forgotten, and nothing changes.", .unsure)
    ])
    return (then, entry)
  }

  private func name(_ id: Name) throws -> String {
    try session.casebook().read { try RecordView($0, zone: .utc).name(id).text }
  }

  /// Carries out what was changed, as one `edit` line.
  private func take(
    _ after: String, _ before: String, _ record: Record, _ kind: Kind, _ file: String
  ) throws -> Outcome {
    let old = try EditedSheet(before, file: file)
    let new = try EditedSheet(after, file: file)
    if new.lines.isEmpty { return .note("Nothing changed: the text was empty.") }
    let keys = new.changed(from: old)
    if keys.isEmpty { return .note("Nothing changed.") }
    try check(new, keys, record, kind)
    let words =
      ["edit", record.id.text] + keys.flatMap { SaidField(Name($0), new.texts($0)).options }
    desk.show(words)
    return try Runner(session).run(together: [words]) { transaction in
      try refuseChanged(keys, record, transaction.reading)
    }
  }

  /// Checks each text in its field, so that what is wrong is said at its line.
  private func check(
    _ sheet: EditedSheet, _ keys: [String], _ record: Record, _ kind: Kind
  ) throws {
    try desk.read { entry in
      for key in keys {
        let (name, language) = EditVisit.parts(of: key, kind)
        guard let field = kind.field(name), field.isTyped, language != .some(nil) else {
          throw sheet.place(EditVisit.unknown(key, kind), key, "")
        }
        let texts = sheet.texts(key)
        guard field.shape.isMany || texts.count < 2 else {
          throw sheet.place(.mistyped("\(key) holds one value"), key, texts[1])
        }
        for text in texts where language == nil {
          var editor = RecordEditor(kind, record.body, at: entry)
          do { try editor.take([.said(name, text)]) } catch let problem as Problem {
            throw sheet.place(problem, key, text)
          }
        }
      }
    }
  }

  /// `text.en` as field and language; the language is `.some(nil)` where there is no such one.
  private static func parts(of key: String, _ kind: Kind) -> (Name, Language??) {
    guard let dot = key.lastIndex(of: ".") else { return (Name(key), nil) }
    let name = Name(String(key[..<dot]))
    guard kind.field(name)?.shape.isProse == true else { return (name, .some(nil)) }
    return (name, .some(Language(rawValue: String(key[key.index(after: dot)...]))))
  }

  private static func unknown(_ key: String, _ kind: Kind) -> Problem {
    let known = kind.fields.filter(\.isTyped).map(\.name.text)
    let near = Similar.nearest(to: key, among: known, limit: 1).first
    return .mistyped(
      "\(EntryDesk.article(kind.word)) has no '\(key)'",
      hint: near.map { "did you mean \($0)?" } ?? "one of \(known.joined(separator: ", "))")
  }

  /// Refuses where somebody has changed one of the fields since the text was made.
  private func refuseChanged(
    _ keys: [String], _ record: Record, _ reading: any CaseReading
  ) throws {
    guard let filed = try reading.filed(record.id), filed.retired == nil else {
      throw Problem.refused("\(record.id) was retired meanwhile")
    }
    let fields = keys.map { key in
      Name(key.contains(".") ? Common.translations.name.text : key)
    }
    for field in fields where filed.record.body[field] != record.body[field] {
      throw Problem.refused(
        "\(field) of \(record.id) was changed meanwhile, by entry \(filed.changed)")
    }
  }
}
