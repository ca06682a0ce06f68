import Testing

@testable import Terminal

/// The bytes that are painted over a line, with ESC shown as `^`.
@Suite struct OverlayTests {
  private func drawn(
    _ line: String, cursor: Int? = nil, _ ranges: [StyledRange] = [], tail: String = "",
    columns: Int = 20, prompt: Int = 2, reserved: Int = 0
  ) -> (paint: String, wipe: String) {
    let letters = scalars(line)
    var overlay = Overlay(
      line: letters, cursor: cursor ?? letters.count,
      layout: ScreenLayout(promptWidth: prompt, letters, columns: columns), columns: columns)
    overlay.ranges = ranges
    overlay.tail = scalars(tail)
    overlay.reserved = reserved
    let drawn = overlay.drawn()
    return (shown(drawn.paint), shown(drawn.wipe))
  }

  private func shown(_ bytes: String) -> String {
    String(bytes.map { $0 == "\u{1B}" ? "^" : $0 == "\r" ? "<" : $0 })
  }

  @Test func `each stretch has its colour, the rest none`() {
    let drawn = drawn("ab cd", [StyledRange(0..<2, TextStyle(.red))])
    #expect(drawn.paint == "^[?25l<^[2C^[0;31mab^[0m cd^[?25h")
    #expect(drawn.wipe == "")
  }

  @Test func `the suggestion stands behind the line, and is wiped away`() {
    let drawn = drawn("ab", tail: "cd")
    #expect(drawn.paint == "^[?25l<^[2Cab^[0;90mcd^[0m<^[4C^[?25h")
    #expect(drawn.wipe == "  <^[4C")
  }

  @Test func `the suggestion ends before the margin and before the right prompt`() {
    #expect(drawn("ab", tail: "cdefgh", columns: 8).paint.contains("mcde^"))
    #expect(drawn("ab", tail: "cdefgh", columns: 12, reserved: 4).paint.contains("mcd^"))
    #expect(drawn("abcdef", tail: "gh", columns: 9).wipe == "")
  }

  @Test func `the cursor comes back to where it was, also from other rows`() {
    let drawn = drawn("ab\ncd", cursor: 1, tail: "!")
    #expect(drawn.paint == "^[?25l<^[2Cab^[1B<cd^[1A<^[3C^[1B<^[2C^[0;90m!^[0m^[1A<^[3C^[?25h")
    #expect(drawn.wipe == "^[1B<^[2C ^[1A<^[3C")
  }

  @Test func `marks go with their letters`() {
    #expect(drawn("e\u{301}z").paint == "^[?25l<^[2Ce\u{301}z^[?25h")
  }
}
