import Groundwork

/// One record of any kind, also of a kind or with a field that this version has never heard of.
public struct Record: Hashable, Sendable {
  /// A letter and a number, never used again.
  public let id: Name
  /// The kind's word.
  public let kind: String
  /// What is said of it, field by field.
  public var body: JSONObject

  /// Makes a record.
  public init(id: Name, kind: String, body: JSONObject = JSONObject()) {
    self.id = id
    self.kind = kind
    self.body = body
  }

  /// The content of `field`; nil where it is absent or of a shape that we do not know.
  public subscript<Content>(field: Field<Content>) -> Content? {
    get { body[field.name].flatMap(field.type.read) }
    set { body[field.name] = newValue.map(field.type.write).flatMap { $0.isEmpty ? nil : $0 } }
  }

  /// The elements of a list field; empty where it is absent.
  public subscript<Item>(field: Field<[Item]>) -> [Item] {
    body[field.name].flatMap(field.type.read) ?? []
  }

  /// The text of a prose field in `language`, and whether it is the original for want of it.
  public func prose(
    _ field: Field<String>, in language: Language, original: Language
  ) -> (text: String, isOriginal: Bool)? {
    guard let text = self[field] else { return nil }
    let translated = body["translations"]?.asObject?[Name("\(field.name).\(language.rawValue)")]
    if let translated = translated?.asText { return (translated, false) }
    return (text, language != original)
  }
}

/// A record as the case holds it: with the entries that made, last changed and retired it.
public struct Filed: Hashable, Sendable {
  /// The record; of a retired one, as it last was.
  public let record: Record
  /// The act that made it.
  public let made: Int
  /// The act that last touched it.
  public let changed: Int
  /// The act that retired it, if one did.
  public let retired: Int?

  /// Makes a filed record.
  public init(_ record: Record, made: Int, changed: Int, retired: Int? = nil) {
    self.record = record
    self.made = made
    self.changed = changed
    self.retired = retired
  }

  /// What `--json` prints of it.
  public var json: JSON {
    var members = record.body
    members["id"] = .text(record.id)
    members["kind"] = .text(record.kind)
    members["made"] = .count(made)
    members["changed"] = .count(changed)
    members["retired"] = retired.map { .count($0) }
    return .object(members)
  }
}
