import Testing

@testable import Terminal

@Suite struct LayoutTests {
  @Test func `a wide letter is never split`() {
    let layout = ScreenLayout(promptWidth: 3, Array("ab王".unicodeScalars), columns: 6)
    #expect(layout.points.map(\.column) == [3, 4, 0, 2])
    #expect(layout.end == .init(row: 1, column: 2))
  }
}
