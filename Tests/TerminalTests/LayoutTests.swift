import Testing

@testable import Terminal

@Suite struct LayoutTests {
  private func layout(_ line: String, prompt: Int = 0, columns: Int) -> ScreenLayout {
    ScreenLayout(promptWidth: prompt, scalars(line), columns: columns)
  }

  private func places(_ layout: ScreenLayout) -> [[Int]] {
    layout.points.map { [$0.row, $0.column] }
  }

  @Test func `a wide letter is never split`() {
    #expect(
      places(layout("ab王x", prompt: 3, columns: 6)) == [
        [0, 3], [0, 4], [1, 0], [1, 2], [1, 3],
      ])
  }

  @Test func `a full row ends in the next one`() {
    #expect(layout("abcd", columns: 4).end == .init(row: 1, column: 0))
    #expect(layout("", prompt: 8, columns: 4).end == .init(row: 2, column: 0))
  }

  @Test func `a newline goes to the next row and a mark stays where it is`() {
    #expect(
      places(layout("e\u{301}\nz", columns: 10)) == [[0, 0], [0, 1], [0, 1], [1, 0], [1, 1]])
  }

  @Test func `what is spelled out takes the room of its spelling`() {
    #expect(layout("\u{1}", columns: 10).end.column == 2)
    #expect(layout("a\tb", columns: 20).end.column == 9)
  }
}
