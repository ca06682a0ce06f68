import CaseModel
import CommandLanguage
import Groundwork

/// How records look in lists, cards and timelines.
struct RecordView {
  let reading: any CaseReading
  let zone: Zone

  init(_ reading: any CaseReading, zone: Zone) {
    self.reading = reading
    self.zone = zone
  }

  /// How a record is named: by its sigil and label where it has one, else by its id.
  func name(_ id: Name) throws -> String {
    guard let record = try reading.filed(id)?.record, let label = record[Common.label] else {
      return id.text
    }
    return "\(Sigils.own(record.kind))\(label)"
  }

  /// The title in one line.
  func title(_ record: Record) throws -> String {
    switch record.kind {
    case Claim.word: return try sentence(ofClaim: record)
    case Link.word:
      let from = try record[Link.from].map(name) ?? "?"
      let to = try record[Link.to].map(name) ?? "?"
      let relation = record[Link.post] ?? record[Link.relation] ?? ""
      return "\(from) – \(relation) – \(to)"
    case Custody.word:
      let exhibit = try record[Custody.exhibit].map(name) ?? ""
      return "\(record[Custody.act]?.rawValue ?? "") \(exhibit)"
    default:
      let title = Kinds.named(record.kind).flatMap { record.body[$0.title]?.asText }
      return title ?? record[Common.label] ?? record.id.text
    }
  }

  private func sentence(ofClaim record: Record) throws -> String {
    let who = try record[Claim.claimant].map(name) ?? "?"
    let stance = record[Claim.stance]?.rawValue ?? "?"
    let question = try record[Claim.question].map(name)
    let value = try record[Claim.value].map { try shown($0) }
    let answer = [question, value].compactMap { $0 }.joined(separator: " = ")
    let words = record[Claim.words].map { "“\($0)”" }
    return ([who, stance] + [answer, words ?? ""].filter { !$0.isEmpty }).joined(separator: " ")
  }

  /// A value as people write it: an actor by its handle.
  private func shown(_ value: String) throws -> String {
    guard let parts = Name(value).idParts, parts.letter == "A" else { return value }
    return try name(Name(value))
  }

  /// When it was, in short; empty where it has no date.
  func when(_ record: Record) -> String {
    guard let field = Kinds.named(record.kind)?.dated else { return "" }
    return record.body[field]?.asText ?? ""
  }

  /// Where it stands: `[X3, X4]`.
  func sources(_ record: Record) -> String {
    let cited = (record.body["exhibits"]?.asList ?? []).compactMap {
      $0.asObject?["exhibit"]?.asText
    }
    return cited.isEmpty ? "" : "[\(cited.joined(separator: ", "))]"
  }

  /// A card: every field on a line, with what refers to it.
  func card(_ filed: Filed) throws -> [String] {
    let record = filed.record
    let kind = Kinds.named(record.kind)
    var rows: [(String, String)] = []
    let known = kind?.fields.filter { record.body[$0.name] != nil } ?? []
    for field in known { rows.append((field.name.text, try text(record.body[field.name], field))) }
    for member in record.body where kind?.field(member.key) == nil {
      rows.append((member.key.text, member.value.canonical))
    }
    let width = rows.map(\.0.count).max() ?? 0
    var lines = [
      "\(record.id)  \(record.kind)" + (filed.retired.map { "  retired by entry \($0)" } ?? "")
    ]
    lines += rows.map { name, value in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + Display.escaped(value)
    }
    let referrers = try reading.referrers(of: record.id)
    if !referrers.isEmpty {
      let shown = referrers.prefix(20).map(\.text).joined(separator: ", ")
      let more = referrers.count > 20 ? " and \(referrers.count - 20) more" : ""
      lines.append("  referred to by \(shown)\(more)")
    }
    let changed = filed.changed == filed.made ? "" : ", changed by entry \(filed.changed)"
    return lines + ["  made by entry \(filed.made)\(changed)"]
  }

  private func text(_ value: JSON?, _ field: AnyField) throws -> String {
    switch (value, field.shape.element) {
    case (.list(let items)?, _):
      return try items.map { try item($0, field.shape.element) }.joined(separator: ", ")
    case (let value?, let shape): return try item(value, shape)
    case (nil, _): return ""
    }
  }

  private func item(_ value: JSON, _ shape: Shape) throws -> String {
    switch (shape, value) {
    case (.reference, .text(let id)): return try reference(id)
    case (.citation, .object(let members)):
      let id = Name(members["exhibit"]?.asText ?? "")
      return try reference(id) + (members["at"]?.asText.map { ", \($0)" } ?? "")
    case (.participation, .object(let members)):
      let id = Name(members["actor"]?.asText ?? "")
      return try reference(id) + (members["role"]?.asText.map { " as \($0)" } ?? "")
    case (.value, .text(let text)): return try shown(text.text)
    case (_, .text(let text)): return text.text
    case (_, .object(let members)):
      return members.map { "\($0.key): \($0.value.asText ?? $0.value.canonical)" }
        .joined(separator: "; ")
    default: return value.canonical
    }
  }

  private func reference(_ id: Name) throws -> String {
    let name = try name(id)
    return name == id.text ? name : "\(id) \(name)"
  }
}
