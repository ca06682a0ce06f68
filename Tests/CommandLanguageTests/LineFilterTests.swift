import Groundwork
import Testing

@testable import CommandLanguage

@Suite struct LineFilterTests {
  private let text =
    "E1 Kominfo memanggil direksi\nE2 kominfo diam\n\nE3 BPJS \u{1B}[31mdiam\u{1B}[0m\n"

  private func filtered(_ line: String) throws -> String? {
    var words = try Lexer.words(in: line)
    return try LineFilter.take(from: &words)?.filtered(text)
  }

  @Test func `all words must stand in a line, whatever their case`() throws {
    #expect(
      try filtered("list event | KOMINFO") == "E1 Kominfo memanggil direksi\nE2 kominfo diam\n")
    #expect(try filtered("list event | kominfo diam") == "E2 kominfo diam\n")
    #expect(try filtered("list event |kominfo | diam") == "E2 kominfo diam\n")
    #expect(try filtered(#"list event | "memanggil direksi""#) == "E1 Kominfo memanggil direksi\n")
    #expect(try filtered("list event | nirgends") == "")
  }

  @Test func `a word with a minus must not stand there`() throws {
    #expect(try filtered("list event | kominfo -diam") == "E1 Kominfo memanggil direksi\n")
    #expect(try filtered(#"list event | "-diam""#) == "")
  }

  @Test func `colours are not looked at, and stay`() throws {
    #expect(try filtered("list event | bpjs diam") == "E3 BPJS \u{1B}[31mdiam\u{1B}[0m\n")
    #expect(try filtered("list event | 31m") == "")
  }

  @Test func `the command keeps the words before the bar`() throws {
    var words = try Lexer.words(in: "find data | kominfo")
    let filter = try LineFilter.take(from: &words)
    #expect(words.map(\.text) == ["find", "data"])
    #expect(filter?.span == 10..<19)
  }

  @Test func `a quoted bar is text`() throws {
    var words = try Lexer.words(in: #"add note "a | b" "|" '|x'"#)
    #expect(try LineFilter.take(from: &words) == nil)
    #expect(words.count == 5)
  }

  @Test func `a bar with nothing behind it is told how to go on`() throws {
    var words = try Lexer.words(in: "list event |")
    #expect(throws: Problem.self) { try LineFilter.take(from: &words) }
  }
}
