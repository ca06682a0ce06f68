import CaseModel
import Groundwork

/// A record as text, to be changed in an editor.
///
///     # E12 as of entry 31: an event
///     when: 2021-05-21
///     text: Kominfo memanggil direksi BPJS Kesehatan.
///       Baris kedua.
///     text.en: Kominfo summons the directors.
///     actors: @kominfo:regulator
///     actors: @bpjs
///     place:
///
/// A field a line; lists repeat it. A line that begins with a blank goes on with the text above it. One
/// of dots alone has one dot more than the text, ` .` being an empty line. What no person types (files,
/// foreign columns, unknown fields) is not in it, and stays as it is.
struct EditSheet {
  let record: Record
  let kind: Kind
  /// The line of the ledger as of which the record is shown.
  let entry: Int
  /// What the record is called in texts: `@kominfo` for A3.
  let name: (Name) throws -> String

  /// The sheet's text.
  var text: String {
    get throws {
      var lines = [
        EditSheet.head(record.id, entry) + " \(EntryDesk.article(kind.word))",
        "# A field a line; lists repeat it. A line that begins with a blank goes on with the text above.",
        "# What is left empty is cleared. Lines that begin with # are not read.",
      ]
      for field in kind.fields where field.isTyped {
        let texts = try texts(of: field)
        lines += (texts.isEmpty ? [""] : texts).map { EditSheet.line(field.name.text, $0) }
        lines += translations(of: field).map { EditSheet.line($0.key, $0.text) }
      }
      let kept = record.body.map(\.key).filter { kind.field($0)?.isTyped != true }
      if !kept.isEmpty {
        lines.append("# kept as they are: \(kept.map(\.text).joined(separator: ", "))")
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }

  /// What the first line begins with.
  static func head(_ id: Name, _ entry: Int) -> String { "# \(id) as of entry \(entry):" }

  /// The entry that the first line of a sheet for `id` names; nil where it is no such line.
  static func entry(of text: String, for id: Name) -> Int? {
    let start = "# \(id) as of entry "
    guard text.hasPrefix(start) else { return nil }
    return Int(text.dropFirst(start.count).prefix { $0.isNumber })
  }

  private static func line(_ name: String, _ text: String) -> String {
    if text.isEmpty { return "\(name):" }
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    return "\(name): "
      + lines.enumerated().map { at, line in
        at == 0 ? line : line.allSatisfy { $0 == "." } ? " \(line)." : "  \(line)"
      }.joined(separator: "\n")
  }

  private func translations(of field: AnyField) -> [(key: String, text: String)] {
    guard field.shape.isProse else { return [] }
    return Language.allCases.compactMap { language in
      let key = "\(field.name).\(language.rawValue)"
      return record.body["translations"]?.asObject?[Name(key)]?.asText.map { (key, $0) }
    }
  }

  /// The elements of a field as somebody would type them.
  private func texts(of field: AnyField) throws -> [String] {
    guard let value = record.body[field.name] else { return [] }
    return try (value.asList ?? [value]).map { try text(of: $0, field.shape.element) }
  }

  private func text(of value: JSON, _ shape: Shape) throws -> String {
    switch (shape, value) {
    case (.reference, .text(let id)): return try name(id)
    case (.citation, .object(let members)):
      return try reference(members, "exhibit", "at")
    case (.participation, .object(let members)):
      return try reference(members, "actor", "role")
    case (.flag, .bool(let flag)): return flag ? "yes" : "no"
    case (.value, .text(let text)):
      return text.idParts?.letter == "A" ? try name(text) : text.text
    default: return value.asText ?? value.canonical
    }
  }

  private func reference(_ members: JSONObject, _ id: Name, _ suffix: Name) throws -> String {
    let named = try name(Name(members[id]?.asText ?? ""))
    return named + (members[suffix]?.asText.map { ":\($0)" } ?? "")
  }
}
