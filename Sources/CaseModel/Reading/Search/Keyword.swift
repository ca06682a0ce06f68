import Groundwork

/// A word of a closed or open list, or a tag, that a record bears in a field.
public struct Keyword: Hashable, Sendable {
  /// The field.
  public let field: Name
  /// The word as it is stored.
  public let word: Name

  /// Makes a keyword.
  public init(_ field: Name, _ word: Name) {
    self.field = field
    self.word = word
  }

  /// The fields whose words are completed under `topic`; `tag` is that of tags.
  public static func fields(of topic: String) -> [Name] { byTopic[topic] ?? [] }

  private static let byTopic: [String: [Name]] = {
    var table: [String: [Name]] = [:]
    for field in Kinds.all.flatMap(\.fields) {
      guard let topic = topic(of: field.shape.element) else { continue }
      if table[topic]?.contains(field.name) != true { table[topic, default: []].append(field.name) }
    }
    return table
  }()

  private static func topic(of shape: Shape) -> String? {
    switch shape {
    case .open(let topic): topic
    case .tag: "tag"
    case .participation: "role"
    default: nil
    }
  }
}

extension Record {
  /// The words of lists, the grades and the tags that it bears, each once.
  public var keywords: [Keyword] {
    let kind = Kinds.named(kind)
    var found = Distinct<Keyword>()
    for member in body {
      let shape = kind?.field(member.key)?.shape.element
      for item in member.value.asList ?? [member.value] {
        if let word = Record.keyword(item, shape) { found.add(Keyword(member.key, word)) }
      }
    }
    return found.all
  }

  /// Of a field that this version does not know, any short text may be a word of a list.
  private static func keyword(_ item: JSON, _ shape: Shape?) -> Name? {
    switch shape {
    case .term, .open, .tag, .grade, .zone: item.asText.map { Name($0) }
    case .participation: Participation(json: item)?.role.map { Name($0) }
    case .flag: item.asBool == true ? "true" : nil
    case nil: item.asText.flatMap { $0.utf8.count <= 64 ? Name($0) : nil }
    default: nil
    }
  }
}
