/// A piece of a line.
public indirect enum Inline: Hashable, Sendable {
  /// Words, which no writer lets act.
  case text(String)
  /// Words that stand out.
  case emphasis([Inline])
  /// Words that stand out more.
  case strong([Inline])
  /// What somebody said, word for word; the writer puts the marks around it.
  case quote(String)
  /// Where a sentence comes from: `[X1, X4]`.
  case source(String)
  /// The number of the dispute of which a sentence speaks: `⚠P1`.
  case dispute(Int)
  /// A command, a digest.
  case code(String)
  /// A sentence, and by what it can be picked out, in the forms that can.
  case facts(Facts, [Inline])
  /// Words that lead to an address; an address that could act is only shown.
  case link([Inline], url: String)
}

extension Inline: ExpressibleByStringLiteral {
  /// Makes words of a literal.
  public init(stringLiteral text: String) { self = .text(text) }
}
