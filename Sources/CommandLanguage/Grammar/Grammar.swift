import Groundwork

/// What may follow a command's words.
///
/// Parser, completion and help read the same value. A class, since it is passed on with every line
/// that is read and a dozen fields are slow to copy.
public final class Grammar: Sendable {
  /// The words of the command: `add`, `event`.
  public let verb: [String]
  /// What the command does: imperative, one line, no stop.
  public let summary: String
  /// What else is worth knowing; paragraphs are parted by blank lines.
  public let details: String
  /// What stands in order.
  public let places: [Place]
  /// What stands behind it, in any order.
  public let free: [Free]
  /// What is said by name.
  public let options: [Option]
  /// Lines that can be pasted.
  public let examples: [String]
  /// The places and free words of the usage line, where the derived ones would mislead.
  public let synopsis: String?
  /// A mark for whoever made the grammar.
  public let tag: String
  /// A better sentence for a word that nothing takes; nil where the usual one will do.
  public let refusal: @Sendable (String) -> Problem?
  private let optionNumbers: [Name: Int]

  /// Makes a grammar; `verb` holds the command's words parted by blanks.
  public init(
    _ verb: String, summary: String, details: String = "", places: [Place] = [],
    free: [Free] = [], options: [Option] = [], examples: [String] = [], synopsis: String? = nil,
    tag: String = "", refusal: @escaping @Sendable (String) -> Problem? = { _ in nil }
  ) {
    self.verb = verb.split(separator: " ").map(String.init)
    self.summary = summary
    self.details = details
    self.places = places
    self.free = free
    self.options = options
    self.examples = examples
    self.synopsis = synopsis
    self.tag = tag
    self.refusal = refusal
    var numbers: [Name: Int] = [:]
    for (number, option) in options.enumerated() {
      numbers[option.name] = number
      if let short = option.shortName { numbers[short] = number }
    }
    optionNumbers = numbers
  }

  /// The option that goes by `name`, without its dashes.
  public func option(_ name: Name) -> Option? { optionNumbers[name].map { options[$0] } }
}
