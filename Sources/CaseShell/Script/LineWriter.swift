import CaseModel
import CommandLanguage
import Groundwork

/// Writes `add` and `edit` lines: as people type them, as far as they are read back the same.
struct LineWriter {
  let kind: Kind
  let scene: ScriptScene

  /// `add event 2021-05-21 "…" @kominfo:regulator #response --status confirmed`.
  func adding(_ fields: [SaidField]) -> [String] {
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
    for place in kind.places where style == .full || (style == .needed && !place.isOptional) {
      let at = rest.firstIndex { $0.name == place.field && $0.language == nil }
      if let at, let text = rest[at].texts.first?.text, !text.hasPrefix("--") {
        words.append(place.field == Common.label.name ? "\(Sigils.own(kind.word))\(text)" : text)
        rest.remove(at: at)
      } else if !place.isOptional, isDate(place.field) {
        words.append("undated")
      }
    }
    if style == .plain, kind.places.contains(where: { !$0.isOptional && isDate($0.field) }),
      !fields.contains(where: { isDate($0.name) })
    {
      words.append("undated")
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

  /// Whether the grammar finds in `line` what it is to say.
  private func isReadBack(_ line: [String], as fields: [SaidField]) -> Bool {
    guard let words = try? Lexer.words(in: Quoting.line(line)),
      let invocation = try? kind.adding.invocation(of: words)
    else { return false }
    var found: [String: [String]] = [:]
    for binding in invocation.bindings {
      if binding.text == "undated", binding.source == .place { continue }
      guard let name = try? field(of: binding) else { return false }
      let isLabel = binding.source == .place && name == Common.label.name
      let text = isLabel ? String(binding.text.dropFirst()) : binding.text
      found["\(name).\(binding.language?.rawValue ?? "")", default: []].append(text)
    }
    var wanted: [String: [String]] = [:]
    for field in fields {
      wanted["\(field.name).\(field.language?.rawValue ?? "")", default: []] +=
        field.texts.map(\.text)
    }
    return found == wanted
  }

  private func field(of binding: Binding) throws -> Name? {
    guard binding.name == .anyReference else { return binding.name }
    return try scene.kind(of: binding.text).flatMap { kind.freeField(for: $0) }?.name
  }
}
