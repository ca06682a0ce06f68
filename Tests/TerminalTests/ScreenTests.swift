import Testing

@testable import Terminal

@Suite struct ScreenTests {
  @Test func `few candidates stand with what they mean, many in columns`() {
    let few = CandidateTable([.init("@kotz", "Kotz"), .init("@王小明", "penerjemah"), .init("@x")])
    #expect(
      few.lines(columns: 40, height: 24) == ["@kotz    Kotz", "@王小明  penerjemah", "@x"])
    #expect(few.lines(columns: 8, height: 24)[1] == "@王小…")
    let many = CandidateTable((1...30).map { .init("word\($0)", "a meaning") })
    #expect(many.lines(columns: 20, height: 10).count == 15)
    #expect(many.lines(columns: 20, height: 10)[0] == "word1   word16")
  }

  @Test func `of more than two hundred it is said how many are left`() {
    let rows = (1...250).map { CandidateTable.Row("w\($0)") }
    #expect(
      CandidateTable(rows).lines(columns: 80, height: 24).last?.hasPrefix("… 50 more") == true)
    let open = CandidateTable(rows, isOpen: true).lines(columns: 80, height: 24).last
    #expect(open?.hasPrefix("… 50 and more") == true)
  }

  @Test func `a prompt's colours take no room, and end before its last piece`() {
    var prompt = StyledText("uji", TextStyle(.blue, bold: true))
    prompt.append("> ")
    #expect(prompt.width == 5)
    #expect(prompt.marked(isColored: true) == "\u{1}\u{1B}[0;1;34m\u{1}uji\u{1}\u{1B}[0m\u{1}> ")
    #expect(prompt.marked(isColored: false) == "uji> ")
  }

  @Test func `a bar is shown only for what takes long, and not too often`() {
    var bar = ProgressBar()
    #expect(bar.frame(done: 1, of: 100, at: 0, columns: 30) == nil)
    #expect(bar.frame(done: 2, of: 100, at: 299, columns: 30) == nil)
    #expect(bar.frame(done: 50, of: 100, at: 300, columns: 29) == "\r 50 % ███████████░░░░░░░░░░░")
    #expect(bar.frame(done: 51, of: 100, at: 399, columns: 30) == nil)
    #expect(bar.frame(done: 52, of: 100, at: 400, columns: 8) == "\r 52 %")
    #expect(bar.frame(done: 100, of: 100, at: 410, columns: 30) == "\r\u{1B}[K")
    #expect(bar.erased() == nil)
  }

  @Test(arguments: [1, 7, 12, 40, 200], [0, 1, 50, 99, 100, 150])
  func `a bar never reaches the margin`(_ columns: Int, _ done: Int) {
    let text = ProgressBar.text(done: done, of: 100, columns: columns)
    #expect(text.count < max(columns, 6))
  }

  @Test func `what the terminal can do follows from its name`() {
    func profile(_ term: String?, noColor: String? = nil, screen: Bool = true) -> TerminalProfile {
      TerminalProfile(term: term, noColor: noColor, isKeyboard: true, isScreen: screen) {
        $0 == "xterm"
      }
    }
    #expect(profile("xterm").isEditable && profile("xterm").isColored)
    #expect(profile("xterm", noColor: "1").isEditable && !profile("xterm", noColor: "1").isColored)
    for other in [profile(nil), profile("dumb"), profile("zorg"), profile("xterm", screen: false)] {
      #expect(!other.isEditable && !other.isColored)
    }
  }
}
