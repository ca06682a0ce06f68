import Groundwork

/// That a record refers to another, and in which field.
public struct Mention: Hashable, Sendable {
  /// The field.
  public let field: Name
  /// The record that it refers to.
  public let target: Name

  /// Makes a mention.
  public init(_ field: Name, _ target: Name) {
    self.field = field
    self.target = target
  }
}

extension Record {
  /// The records that it refers to, each once a field.
  ///
  /// A value that spells an actor's id counts as one: whether its question expects an actor is
  /// known to the question alone.
  public var mentions: [Mention] {
    guard let kind = Kinds.named(kind) else { return [] }
    var found = Distinct<Mention>()
    for member in body {
      guard let shape = kind.field(member.key)?.shape.element else { continue }
      for item in member.value.asList ?? [member.value] {
        if let target = Record.target(of: item, shape) { found.add(Mention(member.key, target)) }
      }
    }
    return found.all
  }

  private static func target(of item: JSON, _ shape: Shape) -> Name? {
    switch shape {
    case .reference: item.asText.map { Name($0) }
    case .citation: Citation(json: item)?.exhibit
    case .participation: Participation(json: item)?.actor
    case .value:
      item.asText.map { Name($0) }.flatMap { actorRanks.contains($0.rank) ? $0 : nil }
    default: nil
    }
  }

  private static let actorRanks = Name.ranks(lettered: "A")
}
