import Groundwork

/// What is said by its name, anywhere in the line: `--status reported`.
public struct Option: Sendable {
  /// Its name without the dashes.
  public let name: Name
  /// A second name for it, for old hands.
  public let shortName: Name?
  /// What its value may be; nil where it is a flag.
  public let slot: Slot?
  /// Whether it may be given more than once.
  public let isMany: Bool
  /// Whether `--name=` clears and, where it may be given more than once, `--name+` and `--name-`
  /// change one.
  public let allowsEdit: Bool
  /// Whether `--name.en` says it in another language.
  public let allowsTranslation: Bool
  /// What it says, in one line.
  public let meaning: String

  /// Makes an option with a value.
  public init(
    _ name: Name, _ slot: Slot, short: Name? = nil, isMany: Bool = false,
    allowsEdit: Bool = false, allowsTranslation: Bool = false, meaning: String? = nil
  ) {
    self.name = name
    self.slot = slot
    self.isMany = isMany
    self.allowsEdit = allowsEdit
    self.allowsTranslation = allowsTranslation
    self.meaning = meaning ?? slot.meaning
    shortName = short
  }

  /// Makes a flag.
  public init(flag name: Name, short: Name? = nil, meaning: String) {
    self.name = name
    self.meaning = meaning
    shortName = short
    slot = nil
    isMany = false
    allowsEdit = false
    allowsTranslation = false
  }

  /// Whether it has no value.
  public var isFlag: Bool { slot == nil }
}
