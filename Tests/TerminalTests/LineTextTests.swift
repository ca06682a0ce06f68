import Testing

@testable import Terminal

@Suite struct LineTextTests {
  private func line(_ text: String) -> LineText {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    let before = scalars(String(parts[0]))
    return LineText(before + scalars(String(parts[1])), cursor: before.count)
  }

  @Test func `left and right go by what a person sees`() {
    #expect(line("ae\u{301}|").left == 1)
    #expect(line("|👩🏽z").right == 2)
    #expect(line("|").left == 0 && line("|").right == 0)
    #expect(line("a\n|b").left == 1)
  }

  @Test func `words end at what is no letter`() {
    #expect(line("add event-x|").wordLeft == 10)
    #expect(line("add event |").wordLeft == 4)
    #expect(line("add| event-x").wordRight == 9)
    #expect(line("add @a:b |").blankLeft == 4)
  }

  @Test func `home and end go by rows first, then to the ends`() {
    #expect(line("ab\ncd|\nef").home == 3)
    #expect(line("ab\n|cd\nef").home == 0)
    #expect(line("ab\n|cd\nef").end == 5)
    #expect(line("ab\ncd|\nef").end == 8)
  }

  @Test func `up and down keep the column, as far as the row goes`() {
    #expect(line("abc\nd|").up == 1)
    #expect(line("a\nbcd|").up == 1)
    #expect(line("abc|\nd").down == 5)
    #expect(line("|abc\nd").down == 4)
    #expect(line("abc|").up == nil && line("abc|").down == nil)
  }

  @Test func `undo takes back letters by the word, and all else by the step`() {
    var stack = UndoStack()
    for count in 0...8 { stack.note(LineText(String("add note".prefix(count)))) }
    stack.note(LineText("add "))
    #expect(stack.undo()?.text == "add note")
    #expect(stack.undo()?.text == "add ")
    #expect(stack.undo()?.text == "add")
    #expect(stack.undo()?.text == "")
    #expect(stack.undo() == nil)
  }
}
