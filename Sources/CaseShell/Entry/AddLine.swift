import CaseModel
import CommandLanguage
import Groundwork

/// Writes `add` lines: as people type them, as far as they are read back the same.
///
/// Two write them: what asks field by field, and what makes a script of the ledger.
struct AddLine {
  let kind: Kind
  /// What a standing `with` fills.
  var given: [Name: String] = [:]
  /// The kind of the record that a reference names, where that is known.
  var kindOf: (String) throws -> String? = { _ in nil }

  /// `add event 2021-05-21 "…" @kominfo:regulator #response --status confirmed`.
  func words(_ fields: [SaidField]) -> [String] {
    for style in Style.allCases {
      let line = words(fields, style)
      if isReadBack(line, as: fields) { return line }
    }
    return words(fields, .plain)
  }

  /// What may stand without its name.
  private enum Style: CaseIterable {
    /// All that the kind's grammar has places for.
    case full
    /// What must stand in a place; then names.
    case needed
    /// Nothing: every field by its name.
    case plain
  }

  private func words(_ fields: [SaidField], _ style: Style) -> [String] {
    var words = ["add", kind.word]
    var rest = fields
    for place in kind.places {
      let at = rest.firstIndex { $0.name == place.field && $0.language == nil }
      if style == .full || (style == .needed && !place.isOptional), let at,
        let text = rest[at].texts.first?.text, !text.hasPrefix("--")
      {
        words.append(place.field == Common.label.name ? named(text) : text)
        rest.remove(at: at)
      } else if !place.isOptional, at == nil, isDate(place.field), given[place.field] == nil {
        words.append("undated")
      }
    }
    if style == .full {
      for name in kind.free {
        guard let at = rest.firstIndex(where: { $0.name == name }) else { continue }
        let isTag = name == Common.tags.name
        words += rest[at].texts.map { isTag ? "#\($0.text)" : $0.text }
        rest.remove(at: at)
      }
    }
    return words + rest.flatMap(\.options)
  }

  private func isDate(_ name: Name) -> Bool {
    if case .date? = kind.field(name)?.shape { true } else { false }
  }

  /// The record's own name as its kind bears it.
  private func named(_ label: String) -> String {
    isNamed(label) ? label : "\(Sigils.own(kind.word))\(label)"
  }

  private func isNamed(_ label: String) -> Bool { Sigils.labelling(kind)(label) }
}

extension AddLine {
  /// A field with its language, as found and wanted are compared.
  private struct Key: Hashable {
    let name: Name
    var language: Language?
  }

  /// Whether the grammar finds in `line` what it is to say.
  private func isReadBack(_ line: [String], as fields: [SaidField]) -> Bool {
    guard let words = try? Lexer.words(in: Quoting.line(line)),
      let invocation = try? kind.adding.invocation(of: words, given: given)
    else { return false }
    var wanted: [Key: [String]] = [:]
    for field in fields {
      let texts = field.texts.compactMap { plain($0.text, field.name) }
      if texts.isEmpty { continue }
      wanted[Key(name: field.name, language: field.language), default: []] += texts
    }
    var found: [Key: [String]] = [:]
    for binding in invocation.bindings {
      guard let name = field(of: binding, among: fields) else { return false }
      guard let text = plain(binding.text, name) else { continue }
      found[Key(name: name, language: binding.language), default: []].append(text)
    }
    return found == wanted
  }

  /// A text as it is compared: a label without its sigil; nil for a date that is none.
  private func plain(_ text: String, _ name: Name) -> String? {
    if text == "undated", isDate(name) { return nil }
    guard name == Common.label.name, isNamed(text) else { return text }
    return String(text.dropFirst(text.hasPrefix("\(kind.letter):") ? 2 : 1))
  }

  /// The field in which a word lands: of a free reference, that which takes what it names, else that
  /// which was to hold it.
  private func field(of binding: Binding, among fields: [SaidField]) -> Name? {
    guard binding.name == .anyReference else { return binding.name }
    if let known = try? kindOf(binding.text) { return kind.freeField(for: known)?.name }
    return fields.first { field in
      kind.free.contains(field.name) && field.texts.contains { $0.text == binding.text }
    }?.name
  }
}
