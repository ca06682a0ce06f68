import Groundwork

/// What both readers derive from a record alone.
extension Record {
  /// The text that names it in lists: its title, else its label, else nothing.
  public var title: String {
    let title = Kinds.named(kind).flatMap { body[$0.title]?.asText }
    return title ?? self[Common.label] ?? ""
  }

  /// What it can be called by: label, name and aliases, folded, each once.
  public var callNames: [Name] {
    guard let kind = Kinds.named(kind) else { return [] }
    var found = Distinct<Name>()
    for key in Record.namingFields where kind.field(key) != nil {
      guard let value = body[key] else { continue }
      for text in (value.asList ?? [value]).compactMap(\.asText) {
        let folded = Folding.fold(text)
        if !folded.isEmpty { found.add(Name(folded)) }
      }
    }
    return found.all
  }

  private static let namingFields: [Name] = ["label", "name", "aliases"]

  /// When: the content of its kind's dated field.
  public var date: CaseDate? {
    guard let field = Kinds.named(kind)?.dated else { return nil }
    return body[field]?.asText.flatMap { try? CaseDate(edtf: $0) }
  }

  /// Whether it could have a date and has none.
  public var isUndated: Bool {
    guard let field = Kinds.named(kind)?.dated else { return false }
    return body[field] == nil
  }

  /// Whether it needs a source and has none.
  public var isUnsourced: Bool { isUnsourced(mentioning: mentions) }

  /// Whether it needs a source, and `mentions`, which are its own, name none.
  public func isUnsourced(mentioning mentions: [Mention]) -> Bool {
    guard kind == Event.word || kind == Claim.word else { return false }
    return !mentions.contains { $0.field == Event.exhibits.name }
  }

  /// Where it stands in a timeline.
  public func order(in zone: Zone) -> DateOrder {
    let sequence = Kinds.named(kind)?.field("sequence") == nil ? nil : body["sequence"]?.asInteger
    return DateOrder(date, sequence: sequence.map { Int($0) }, zone: zone)
  }
}
