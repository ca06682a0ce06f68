import Groundwork

/// How one sort of content is read from a record and written to it.
public struct FieldType<Content: Sendable>: Sendable {
  /// How it looks.
  public let shape: Shape
  /// Reads it; nil where the value is of another shape, as a later version may have written it.
  public let read: @Sendable (JSON) -> Content?
  /// Writes it.
  public let write: @Sendable (Content) -> JSON

  /// Makes a type.
  public init(
    _ shape: Shape, read: @escaping @Sendable (JSON) -> Content?,
    write: @escaping @Sendable (Content) -> JSON
  ) {
    self.shape = shape
    self.read = read
    self.write = write
  }
}

extension FieldType where Content == String {
  private init(_ shape: Shape) { self.init(shape, read: { $0.asText }, write: { .text($0) }) }

  /// Any text.
  public static var text: Self { Self(.text) }
  /// A word of an open list, completed under `topic`.
  public static func open(_ topic: String) -> Self { Self(.open(topic)) }
  /// An Admiralty grade.
  public static var grade: Self { Self(.grade) }
  /// An IANA time zone.
  public static var zone: Self { Self(.zone) }
  /// A SHA-256 digest.
  public static var digest: Self { Self(.digest) }
  /// A tag.
  public static var tag: Self { Self(.tag) }
  /// A handle or label.
  public static var label: Self { Self(.label) }
  /// What answers a question.
  public static var value: Self { Self(.value) }
  /// A word of a list that is fixed, but is no enumeration here.
  public static func term(_ terms: [Term]) -> Self { Self(.term(terms)) }
}

extension FieldType where Content: Vocabulary {
  /// A word of a closed list.
  public static func choice(_: Content.Type) -> Self {
    Self(
      .term(Content.terms), read: { $0.asText.flatMap(Content.init(rawValue:)) },
      write: { .text($0.rawValue) })
  }
}

extension FieldType where Content == CaseDate {
  /// An EDTF date.
  public static var date: Self {
    Self(
      .date, read: { $0.asText.flatMap { try? CaseDate(edtf: $0) } }, write: { .text($0.edtf) })
  }
}

extension FieldType where Content == Bool {
  /// True, or absent.
  public static var flag: Self { Self(.flag, read: { $0.asBool }, write: { .bool($0) }) }
}

extension FieldType where Content == Int64 {
  /// An integer.
  public static var integer: Self {
    Self(.integer, read: { $0.asInteger }, write: { .integer($0) })
  }
}

extension FieldType where Content == Name {
  /// The id of a record of one of `kinds`, of any kind where none is named.
  public static func reference(_ kinds: String...) -> Self {
    Self(.reference(kinds), read: { $0.asText.map { Name($0) } }, write: { .text($0) })
  }
}

extension FieldType where Content == Citation {
  /// An exhibit and the place in it.
  public static var citation: Self {
    Self(.citation, read: Citation.init(json:), write: { $0.json })
  }
}

extension FieldType where Content == Participation {
  /// An actor and the role played.
  public static var participation: Self {
    Self(.participation, read: Participation.init(json:), write: { $0.json })
  }
}

extension FieldType where Content == JSONObject {
  /// An object by key.
  public static var map: Self { Self(.map, read: { $0.asObject }, write: { .object($0) }) }
  /// A file in the vault.
  public static var file: Self { Self(.file, read: { $0.asObject }, write: { .object($0) }) }
}

extension FieldType where Content == [JSON] {
  /// A foreign column: its name and its value.
  public static var pair: Self { Self(.pair, read: { $0.asList }, write: { .list($0) }) }
}

extension FieldType {
  /// A list whose order counts not: compared and reversed by element.
  public static func set<Item>(of item: FieldType<Item>) -> Self where Content == [Item] {
    list(of: item, isSet: true)
  }

  /// A list whose order counts: replaced whole.
  public static func list<Item>(
    of item: FieldType<Item>, isSet: Bool = false
  ) -> Self where Content == [Item] {
    Self(
      .list(item.shape, isSet: isSet), read: { $0.asList?.compactMap(item.read) },
      write: { .list($0.map(item.write)) })
  }
}
