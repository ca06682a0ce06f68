/// A JSON value (RFC 8259), as the ledger and every `--json` answer hold it.
///
/// Text is equal by bytes. A number that is no integer within ±(2^53−1) is kept as it was written;
/// the ledger knows none.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Name)
  case text(Name)
  case list([JSON])
  case object(JSONObject)
}

extension JSON {
  /// A text value.
  public static func text(_ text: String) -> JSON { .text(Name(text)) }

  /// A count.
  public static func count(_ number: Int) -> JSON { .integer(Int64(number)) }

  /// A list of texts.
  public static func texts(_ texts: some Sequence<String>) -> JSON {
    .list(texts.map { .text($0) })
  }

  /// The text, where this is one.
  public var asText: String? { if case .text(let name) = self { name.text } else { nil } }

  /// The integer, where this is one.
  public var asInteger: Int64? { if case .integer(let number) = self { number } else { nil } }

  /// The truth value, where this is one.
  public var asBool: Bool? { if case .bool(let flag) = self { flag } else { nil } }

  /// The items, where this is a list.
  public var asList: [JSON]? { if case .list(let items) = self { items } else { nil } }

  /// The members, where this is an object.
  public var asObject: JSONObject? { if case .object(let members) = self { members } else { nil } }

  /// Whether this says nothing: null, an empty text, list or object.
  ///
  /// In a record it means absent.
  public var isEmpty: Bool {
    switch self {
    case .null: true
    case .text(let name): name.text.isEmpty
    case .list(let items): items.isEmpty
    case .object(let members): members.isEmpty
    case .bool, .integer, .number: false
    }
  }
}
