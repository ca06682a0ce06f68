import CommandLanguage
import Groundwork
import Testing

@Suite struct ProblemTextTests {
  private func drawn(_ line: String, _ span: Range<Int>, columns: Int = 80) -> [String] {
    let text = ProblemText.render(.mistyped("x", at: span), line: line, columns: columns)
    return text.split(separator: "\n").dropFirst().map(String.init)
  }

  @Test func `a problem is shown with place, caret and hint`() {
    var problem = Problem.mistyped(
      "no value 'sure' for --status", at: 31..<35, hint: "one of alleged, reported")
    let line = "add event undated \"x\" --status sure"
    let body = """
       no value 'sure' for --status
        add event undated "x" --status sure
                                       ^^^^
      hint: one of alleged, reported
      """
    #expect(ProblemText.render(problem, line: line) == "error:" + body)
    problem.place = Problem.Place(file: "case.kron", line: 12)
    #expect(ProblemText.render(problem, line: line) == "case.kron:12:32:" + body)
  }

  @Test func `without a span there is no caret`() {
    var problem = Problem.refused("the disk is full")
    #expect(ProblemText.render(problem, line: "add") == "error: the disk is full")
    problem.place = Problem.Place(file: "a", line: 3)
    #expect(ProblemText.render(problem, line: "add") == "a:3: the disk is full")
  }

  @Test func `an empty span at the end has a caret behind the line`() {
    #expect(drawn("add", 3..<3) == ["  add", "     ^"])
    #expect(drawn("add", 9..<12) == ["  add", "     ^"])
  }

  @Test func `the caret stands below wide letters and marks`() {
    #expect(drawn("日本 x", 3..<4) == ["  日本 x", "       ^"])
    #expect(drawn("日本 x", 0..<2) == ["  日本 x", "  ^^^^"])
    #expect(drawn("e\u{301} x", 3..<4) == ["  e\u{301} x", "    ^"])
    #expect(drawn("😀👍🏽👨‍👩‍👧🇮🇩 x", 11..<12).last == "           ^")
  }

  @Test func `what would act on the terminal is spelled out`() {
    #expect(drawn("a\u{1B}[0m\tx", 6..<7) == [#"  a\u{1B}[0m\tx"#, "              ^"])
    #expect(
      ProblemText.render(.mistyped("no '\u{202E}\n'", hint: "\u{7}"))
        == #"""
        error: no '\u{202E}\n'
        hint: \u{7}
        """#)
    #expect(Display.escaped("Ma’ruf 日本 é") == "Ma’ruf 日本 é")
  }

  @Test func `of a line of several only the span's is shown`() {
    var problem = Problem.mistyped("x", at: 9..<12)
    problem.place = Problem.Place(file: "f", line: 4)
    let line = "note \"a\nb cd\ne\""
    #expect(ProblemText.render(problem, line: line) == "f:5:2: x\n  b cd\n   ^^^")
    #expect(drawn(line, 10..<14) == ["  b cd", "    ^^"])
  }

  @Test func `the problem's own line goes before the one given`() {
    var problem = Problem.mistyped("x", at: 0..<1)
    problem.line = "mine"
    #expect(ProblemText.render(problem, line: "yours") == "error: x\n  mine\n  ^")
  }

  @Test func `a long line is shown around the caret`() {
    let long = String(repeating: "0123456789", count: 30)
    for span in [0..<4, 37..<40, 38..<41, 150..<154, 296..<300, 300..<300, 20..<280] {
      let shown = drawn(long, span, columns: 42)
      #expect(shown.allSatisfy { Display.width(of: $0) <= 43 }, "\(span)")
      let caret = shown[1].prefix { $0 == " " }.count
      let above = shown[0].dropFirst(caret).first
      #expect(above == (span.lowerBound == 300 ? nil : long.dropFirst(span.lowerBound).first))
    }
    #expect(drawn(long, 150..<154, columns: 42)[0].hasPrefix("  …89012345678901"))
    #expect(drawn(long, 150..<154, columns: 42)[0].hasSuffix("…"))
    #expect(drawn(long, 296..<300, columns: 42)[0].hasSuffix("789"))
  }
}
