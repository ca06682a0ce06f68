import CommandLanguage
import Groundwork
import Testing

@Suite struct ScriptReaderTests {
  private func problem(_ bytes: [UInt8]) -> Problem? {
    do {
      _ = try ScriptReader.lines(of: bytes, file: "case.kron")
      return nil
    } catch {
      return error
    }
  }

  @Test func `quotes and blocks stretch a line over several`() throws {
    let lines = try ScriptReader.lines(
      of: "# head\n\nnew x\n  add \"a\n# b\" c\nnote <<E\nit's\n\nE\nundo \\\n  7\nlast", file: "f")
    #expect(lines.map(\.number) == [3, 4, 6, 10, 12])
    #expect(
      lines.map(\.text) == [
        "new x", "  add \"a\n# b\" c", "note <<E\nit's\n\nE", "undo \\\n  7", "last",
      ])
  }

  @Test func `a byte order mark and CRLF are accepted`() throws {
    let lines = try ScriptReader.lines(of: "\u{FEFF}a\r\nb \"c\r\nd\"\r\n", file: "f")
    #expect(lines.map(\.text) == ["a", "b \"c\nd\""])
    #expect(lines.map(\.number) == [1, 2])
  }

  @Test func `bytes that are no UTF-8 are told with file and line`() {
    let problem = problem(Array("a\nb\n".utf8) + [0x63, 0xFF, 0x0A])
    #expect(problem?.place == Problem.Place(file: "case.kron", line: 3))
  }

  @Test func `a quote that is never closed is told where it opens`() {
    let problem = problem(Array("one\nadd \"two\nthree\n".utf8))
    #expect(problem?.place == Problem.Place(file: "case.kron", line: 2))
    #expect(problem?.span == 4..<5)
    #expect(
      problem.map { ProblemText.render($0) }
        == """
        case.kron:2:5: the quote that opens here is never closed
          add "two
              ^
        hint: close it with "
        """)
  }
}
