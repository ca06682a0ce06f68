/// One word of a typed line, and where it stands there.
public struct Word: Hashable, Sendable {
  /// What the word says: without its quotes and escapes.
  public let text: String
  /// Where it stands in the line, quotes included, in Unicode scalars.
  public let span: Range<Int>
  /// Whether a part of it is quoted, escaped, or a block.
  public let isQuoted: Bool
  /// Where the stretches of `text` stand in the line; empty where it is the line's own text.
  let stretches: [Stretch]

  /// From scalar `text` of the text on, the line has it from scalar `line` on.
  struct Stretch: Hashable, Sendable {
    let text: Int
    let line: Int
  }

  init(text: String, span: Range<Int>, isQuoted: Bool = false, stretches: [Stretch] = []) {
    self.text = text
    self.span = span
    self.isQuoted = isQuoted
    self.stretches = stretches
  }

  /// Where the scalars `part` of the text stand in the line.
  public func span(of part: Range<Int>) -> Range<Int> {
    let lower = position(of: part.lowerBound)
    return part.isEmpty ? lower..<lower : lower..<max(lower, position(of: part.upperBound - 1)) + 1
  }

  private func position(of scalar: Int) -> Int {
    guard let stretch = stretches.last(where: { $0.text <= scalar }) else {
      return min(span.lowerBound + scalar, span.upperBound)
    }
    return stretch.line + scalar - stretch.text
  }

  /// The words that a program was started with; their spans lie in `Quoting.line(arguments)`.
  public static func words(arguments: [String]) -> [Word] {
    let draft = Lexer.draft(of: Quoting.line(arguments))
    return draft.words + (draft.unfinished.map { [$0] } ?? [])
  }
}
