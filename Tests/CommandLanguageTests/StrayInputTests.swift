import CommandLanguage
import Fuzzing
import Groundwork
import Testing

@Suite struct StrayInputTests {
  @Test func `no line can crash the language, and every span lies in its line`() {
    var random = Fuzz(seed: 3)
    let pieces = [
      "add event ", "add claim ", "edit ", "help ", "collect ", "show ", "2021", " ", " ", "\"",
      "'",
      "\\", "“", "’", "@d", ":", "=", "--", "--status", "--aliases+", "--text.", "--place=", "#t",
      "?o", "asserts", "<<E", "\n", "E", "%l", "X1", "e\u{301}", "😀", "\u{1B}", "\u{301}",
    ]
    for _ in 0..<Fuzz.inputs(5000) {
      let line = (0..<Int.random(in: 0...12, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let draft = Lexer.draft(of: line)
      let typed = draft.unfinished?.text ?? ""
      _ = Sample.grammars.complete(draft.words, typed, from: SampleWorld())
      let end = line.unicodeScalars.count
      for word in draft.words { #expect(word.span.upperBound <= end) }
      guard let problem = Sample.problem(line) else { continue }
      #expect(problem.kind == .mistyped)
      #expect((problem.span?.upperBound ?? 0) <= end, "\(line)")
      let text = ProblemText.render(problem, line: line, columns: 40)
      #expect(!text.unicodeScalars.contains("\u{1B}"))
      #expect(text.contains("^"))
    }
  }

  @Test func `text is wrapped at blanks by its width`() {
    #expect(Display.wrapped("aa bb ccc", columns: 5) == ["aa bb", "ccc"])
    #expect(Display.wrapped("日本 日本", columns: 5) == ["日本", "日本"])
    #expect(Display.wrapped("", columns: 5).isEmpty)
    #expect(Display.width(of: "日本e\u{301}😀") == 7)
  }
}
