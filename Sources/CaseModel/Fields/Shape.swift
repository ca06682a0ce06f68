/// How the content of a field looks, without its Swift type.
///
/// Entry, validation, completion, tables and CSV are derived from it.
public indirect enum Shape: Sendable {
  /// Any text.
  case text
  /// A word of a closed list.
  case term([Term])
  /// A word of an open list, completed from those in use under this topic.
  case open(String)
  /// An EDTF date.
  case date
  /// True, or absent.
  case flag
  /// An integer.
  case integer
  /// An Admiralty grade (NATO AJP-2.1): A to F for the source, 1 to 6 for the content.
  case grade
  /// An IANA time zone.
  case zone
  /// A SHA-256 digest.
  case digest
  /// A tag.
  case tag
  /// A handle or label, unique in the case.
  case label
  /// The id of a record of one of these kinds; of any kind where the list is empty.
  case reference([String])
  /// An exhibit and the place in it: `{"at":"par. 9","exhibit":"X3"}`.
  case citation
  /// An actor and the role played: `{"actor":"A5","role":"regulator"}`.
  case participation
  /// A file in the vault: name, size, media type, digest.
  case file
  /// A foreign column: its name and its value.
  case pair
  /// What answers a question, after what that question expects.
  case value
  /// A list; a set is compared and reversed by element.
  case list(Shape, isSet: Bool)
  /// An object by key: translations, words as typed.
  case map
}

extension Shape {
  /// The shape of one element.
  public var element: Shape { if case .list(let item, _) = self { item } else { self } }

  /// Whether several values may stand.
  public var isMany: Bool { if case .list = self { true } else { false } }

  /// Whether order does not count.
  public var isSet: Bool { if case .list(_, isSet: true) = self { true } else { false } }

  /// Whether the field can be put in another language.
  public var isProse: Bool { if case .text = self { true } else { false } }

  /// The kinds that one element refers to; nil where it refers to nothing.
  public var targets: [String]? {
    switch element {
    case .reference(let kinds): kinds
    case .citation: ["exhibit"]
    case .participation: ["actor"]
    default: nil
    }
  }
}
