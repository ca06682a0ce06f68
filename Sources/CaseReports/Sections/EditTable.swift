import CaseModel
import Groundwork

/// What was changed of one record: each field, the old wording and the new.
struct EditTable {
  let file: CaseFile
  /// The fields of which another part of the page tells.
  var told: Set<Name> = []

  /// The rows of an edit; texts in the language of the report where both are there.
  func rows(_ edit: Delta.Edit) throws -> [[[Inline]]] {
    guard let change = Change(from: edit.before, to: edit.after), let was = change.was,
      let now = change.now
    else { return [] }
    let kind = Kinds.named(change.kind)
    let texts = translated(was, now)
    var rows: [[[Inline]]] = []
    let order = kind?.fields.map(\.name) ?? []
    func place(_ name: Name) -> Int { order.firstIndex(of: name) ?? order.count }
    let members = now.sorted { place($0.key) < place($1.key) }
    for member in members
    where !EditTable.silent.contains(member.key) && !told.contains(member.key) {
      guard let field = kind?.field(member.key) else {
        rows.append(
          [member.key.text, was[member.key]?.canonical ?? "–", member.value.canonical]
            .map { [.text($0)] })
        continue
      }
      if texts.contains(where: { $0.field == field.name }), file.language != file.original {
        continue
      }
      rows.append([
        [.text(Opening.capitalised(file.say(field.label)))],
        try Values(file).words(was[member.key], field), try Values(file).words(member.value, field),
      ])
    }
    return rows + texts.compactMap { row($0, kind, skips: now) }
  }

  private struct Translation {
    let field: Name
    let language: String
    let was: String?
    let now: String?
  }

  private func translated(_ was: JSONObject, _ now: JSONObject) -> [Translation] {
    let key = Common.translations.name
    guard let old = was[key], let new = now[key] else { return [] }
    let (before, after) = (old.asObject ?? JSONObject(), new.asObject ?? JSONObject())
    return Set(before.map(\.key)).union(after.map(\.key)).sorted().compactMap { name in
      guard before[name] != after[name], let dot = name.text.lastIndex(of: ".") else { return nil }
      return Translation(
        field: Name(String(name.text[..<dot])), language: String(name.text[dot...].dropFirst()),
        was: before[name]?.asText, now: after[name]?.asText)
    }
  }

  /// A translated text; what only follows the change of an original is not said twice.
  private func row(_ text: Translation, _ kind: Kind?, skips now: JSONObject) -> [[Inline]]? {
    let isOwn = text.language == file.language.rawValue
    if !isOwn, now[text.field] != nil { return nil }
    let label = kind?.field(text.field).map { file.say($0.label) } ?? text.field.text
    let name = Opening.capitalised(label) + (isOwn ? "" : " (\(text.language))")
    return [[.text(name)], [.text(text.was ?? "–")], [.text(text.now ?? "–")]]
  }

  /// What is told in another way, or says nothing to a reader.
  private static let silent: Set<Name> = [Common.translations.name, Common.typed.name]
}
