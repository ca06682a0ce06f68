import Groundwork

/// A kind of record, described by a value.
public struct Kind: Sendable {
  /// A place of its `add` line, in order.
  public struct Place: Sendable {
    /// The field that it fills.
    public let field: Name
    /// Whether it may be left out.
    public let isOptional: Bool
    /// Whether it exists, given the texts of the places before it.
    public let stands: @Sendable (_ bound: [Name: String]) -> Bool

    /// Makes a place.
    public init(
      _ field: Name, isOptional: Bool = false,
      stands: @escaping @Sendable ([Name: String]) -> Bool = { _ in true }
    ) {
      self.field = field
      self.isOptional = isOptional
      self.stands = stands
    }
  }

  /// Its word: in the ledger, in commands, in `--json`.
  public let word: String
  /// The letter of its ids.
  public let letter: Character
  /// What reports call one of it.
  public let noun: Phrase
  /// What it is, in one line, for help.
  public let meaning: String
  /// Its own fields, then those that all kinds share.
  public let fields: [AnyField]
  /// The fields without which it says nothing; at least one of each group must stand.
  public let required: [[Name]]
  /// The field that names it in lists.
  public let title: Name
  /// The field that says when.
  public let dated: Name?
  /// The places of its `add` line.
  public let places: [Place]
  /// The fields that free words after the places may fill.
  public let free: [Name]
  /// Examples of its `add` line.
  public let examples: [String]

  private let byName: [Name: AnyField]

  /// Makes a kind.
  public init(
    _ word: String, _ letter: Character, _ noun: Phrase, _ meaning: String,
    fields: [AnyField], required: [[Name]], title: Name, dated: Name? = nil,
    places: [Place], free: [Name], examples: [String]
  ) {
    self.word = word
    self.letter = letter
    self.noun = noun
    self.meaning = meaning
    self.fields = fields + Common.fields
    self.required = required
    self.title = title
    self.dated = dated
    self.places = places
    self.free = free
    self.examples = examples
    byName = Dictionary(self.fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The field of this name.
  public func field(_ name: Name) -> AnyField? { byName[name] }

  /// Whether a record, once written, is never changed, retired or taken back.
  public var isAppendOnly: Bool { word == Custody.word }
}
