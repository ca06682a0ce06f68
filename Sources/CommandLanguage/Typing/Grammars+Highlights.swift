import Groundwork

extension Grammars {
  /// What the stretches of `text` are, which may hold several commands.
  ///
  /// - Parameters:
  ///   - given: what a standing `with` says.
  ///   - choose: a better grammar for these words than the one that their verb has.
  public func highlights(
    of text: String, given: [Name: String] = [:], from world: some Names,
    choose: ([Word]) -> Grammar? = { _ in nil }
  ) -> [Highlight] {
    let scalars = Array(text.unicodeScalars)
    return Lexer.lines(in: text).flatMap { range in
      let line = String(String.UnicodeScalarView(scalars[range]))
      return highlights(ofLine: line, given, world, choose).map {
        Highlight(
          $0.range.lowerBound + range.lowerBound..<$0.range.upperBound + range.lowerBound,
          $0.role)
      }
    }
  }

  private func highlights(
    ofLine line: String, _ given: [Name: String], _ world: some Names,
    _ choose: ([Word]) -> Grammar?
  ) -> [Highlight] {
    let draft = Lexer.draft(of: line)
    let count = line.unicodeScalars.count
    if draft.isBlank {
      let isComment = line.unicodeScalars.contains { $0 == "#" }
      return isComment ? [Highlight(0..<count, .comment)] : []
    }
    let words = draft.words + (draft.unfinished.map { [$0] } ?? [])
    var highlighter = Highlighter(self, draft, given: given, world)
    return highlighter.run(choose(words) ?? grammar(of: words))
  }
}
