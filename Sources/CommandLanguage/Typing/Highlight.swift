/// A stretch of a line, and what it turned out to be.
public struct Highlight: Hashable, Sendable {
  /// What a stretch is.
  public enum Role: Hashable, Sendable {
    /// Words of a command.
    case command
    /// An option's name.
    case option
    /// A word of a closed list, a date, and what else is understood.
    case value
    /// A name that something bears: an id, a handle, a label, a tag.
    case name
    /// What could only be a name, and nothing bears it.
    case missing
    /// A word that is not understood.
    case unknown
    /// A quoted text or a block.
    case text
    /// A quoted text that is still open.
    case openText
    /// A comment.
    case comment
    /// A number or address of a person, which should not be written down.
    case personal
  }

  /// Where it stands, in Unicode scalars.
  public let range: Range<Int>
  /// What it is.
  public let role: Role

  /// Makes a highlight.
  public init(_ range: Range<Int>, _ role: Role) {
    self.range = range
    self.role = role
  }
}

/// What the language asks of the world of a word that stands in a line.
public protocol Names {
  /// What a word of `topic` is; nil where it is a text like another.
  ///
  /// - Parameter isUnfinished: whether it may become another word yet.
  func role(of word: String, topic: String, isUnfinished: Bool) -> Highlight.Role?
}
