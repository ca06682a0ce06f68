import Groundwork

/// A field, said once: the ledger, `add` and `edit`, completion, help, tables, CSV and the labels of
/// reports are derived from it.
public struct Field<Content: Sendable>: Sendable {
  /// Its name in the ledger, in `--json`, as `--option`, as CSV column.
  public let name: Name
  /// What it holds.
  public let type: FieldType<Content>
  /// What reports and tables call it.
  public let label: Phrase
  /// What it means, in one line, for help.
  public let meaning: String

  /// Makes a field.
  public init(
    _ name: Name, _ type: FieldType<Content>, _ label: Phrase, _ meaning: String
  ) {
    self.name = name
    self.type = type
    self.label = label
    self.meaning = meaning
  }

  /// The field without its Swift type.
  public var erased: AnyField {
    AnyField(name: name, shape: type.shape, label: label, meaning: meaning)
  }
}

/// A field without the Swift type of its content.
public struct AnyField: Sendable {
  /// Its name in the ledger, in `--json`, as `--option`, as CSV column.
  public let name: Name
  /// How its content looks.
  public let shape: Shape
  /// What reports and tables call it.
  public let label: Phrase
  /// What it means, in one line, for help.
  public let meaning: String
}
