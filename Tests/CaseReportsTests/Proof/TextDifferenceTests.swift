import Testing

@testable import CaseReports

@Suite struct TextDifferenceTests {
  private func difference(_ one: String, _ other: String) -> TextDifference? {
    TextDifference(TextLines.of(one), TextLines.of(other))
  }

  @Test func `the first line that differs is told, and where in it`() {
    let found = difference("a\nsatu dua\nc\n", "a\nsatu tiga\nd\n")
    #expect(found?.line == 2 && found?.column == 5)
    #expect(found?.one == "satu dua" && found?.other == "satu tiga")
  }

  @Test func `equal texts do not differ, whatever ends their lines`() {
    #expect(difference("a\nb\n", "a\nb\n") == nil)
    #expect(difference("a\r\nb\r\n", "a\nb") == nil)
  }

  @Test func `letters that look alike differ`() {
    #expect(difference("e\u{301}\n", "\u{E9}\n")?.column == 0)
  }

  @Test func `one that ends before differs where it ends`() {
    let found = difference("a\n", "a\nb\n")
    #expect(found?.line == 2 && found?.one == nil && found?.other == "b" && found?.column == 0)
  }
}
