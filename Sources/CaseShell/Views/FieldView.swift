import CaseModel
import Groundwork

/// How the content of a field looks on a card: one ink an element.
struct FieldView {
  let view: RecordView

  init(_ view: RecordView) { self.view = view }

  func inks(_ value: JSON, _ field: AnyField, of record: Record) throws -> [Ink] {
    switch (field.shape, value) {
    case (.date, .text(let text)): return [date(text.text, field, record)]
    case (.text, .text(let text)): return FieldView.lines(of: text.text)
    case (.list, .list(let items)):
      let inks = try items.map { try ink($0, field.shape.element) }
      return field.isShort ? [inks.joined(", ")] : inks
    default: return [try ink(value, field.shape.element)]
    }
  }

  /// The field in other languages, under the field itself.
  func translations(of field: AnyField, in record: Record) -> [CardView.Row] {
    Language.allCases.compactMap { language in
      let key = "\(field.name).\(language.rawValue)"
      let text = record.body["translations"]?.asObject?[Name(key)]?.asText
      return text.map { CardView.Row(key, FieldView.lines(of: $0)) }
    }
  }

  /// A text of several lines as it was written.
  private static func lines(of text: String) -> [Ink] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Ink(String($0)) }
  }

  /// A value of a field that this program does not know; foreign columns as name and value.
  func inks(ofUnknown value: JSON) -> [Ink] {
    guard let items = value.asList else { return [Ink(value.asText ?? value.canonical)] }
    return items.map { item in
      let pair = item.asList?.compactMap(\.asText) ?? []
      return pair.count == 2
        ? Ink(pair[0] + ": ", .dim) + pair[1] : Ink(item.asText ?? item.canonical)
    }
  }

  /// The date as it is stored, in words, and as somebody typed it.
  private func date(_ edtf: String, _ field: AnyField, _ record: Record) -> Ink {
    let words = (try? CaseDate(edtf: edtf))?.worded(.english, zone: view.zone)
    let typed = record.body["typed"]?.asObject?[field.name]?.asText
    return [
      Ink(edtf, .date), Ink(words ?? ""), Ink(typed.map { "typed as \($0)" } ?? "", .dim),
    ].joined("  ")
  }

  private func ink(_ value: JSON, _ shape: Shape) throws -> Ink {
    switch (shape, value) {
    case (.reference, .text(let id)): return try reference(Name(id.text))
    case (.citation, .object(let members)):
      let at = members["at"]?.asText.map { ", \($0)" } ?? ""
      return try reference(Name(members["exhibit"]?.asText ?? ""), at)
    case (.participation, .object(let members)):
      let id = Name(members["actor"]?.asText ?? "")
      return try view.fullName(id) + Ink(members["role"]?.asText.map { " as \($0)" } ?? "")
    case (.value, .text(let text)): return try view.shown(text.text)
    case (.tag, .text(let tag)): return Ink("#\(tag)", .tag)
    case (.label, .text(let label)): return Ink(label.text, .label)
    case (.term, .text(let word)):
      let style = Event.Status(rawValue: word.text)?.style ?? Stance(rawValue: word.text)?.style
      return Ink(word.text, style ?? .plain)
    case (.file, .object(let members)): return file(members)
    default: return Ink(value.asText ?? value.canonical)
    }
  }

  /// A record that is referred to: its name and title, the place in it.
  private func reference(_ id: Name, _ at: String = "") throws -> Ink {
    let name = try view.fullName(id) + at
    guard id.idParts?.letter != "A", let record = try view.reading.filed(id)?.record else {
      return name
    }
    return name + Ink("  ") + (try view.title(record).all(.dim))
  }

  private func file(_ members: JSONObject) -> Ink {
    let name = members["name"]?.asText ?? "file"
    let size = members["size"]?.asInteger.map { "\($0) bytes" }
    let rest = [size, members["media"]?.asText, members["sha256"]?.asText].compactMap { $0 }
    return Ink(name) + Ink("  " + rest.joined(separator: ", "), .dim)
  }
}

extension AnyField {
  /// Whether its elements are words that stand side by side.
  fileprivate var isShort: Bool {
    switch shape.element {
    case .tag, .open, .term: true
    case .text: name != "choices"
    default: false
    }
  }
}
