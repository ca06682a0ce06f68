import CommandLanguage
import Testing

@Suite struct TypedLinesTests {
  @Test func `quotes and blocks hold a line together`() {
    #expect(Lexer.commands(in: "a\nb") == ["a", "b"])
    #expect(Lexer.commands(in: "a \"x\ny\" z\n\n# c\nb") == ["a \"x\ny\" z", "b"])
    #expect(Lexer.commands(in: "n <<END\n1\nEND\nb") == ["n <<END\n1\nEND", "b"])
    #expect(Lexer.commands(in: " \n# c").isEmpty)
  }

  @Test func `the last line is the one that is being typed`() {
    #expect(Lexer.lastLine(of: "a\nadd ev") == "add ev")
    #expect(Lexer.lastLine(of: "a\n") == "")
    #expect(Lexer.lastLine(of: "add note \"x\ny") == "add note \"x\ny")
    #expect(Lexer.lastLine(of: "") == "")
  }

  @Test func `what may come next is said with its meanings`() {
    let words = Word.words(arguments: ["add", "event"])
    let page = HelpPage.next(Sample.grammars, words, unfinished: "")
    #expect(page.contains("usage: add event [%label] WHEN TEXT"))
    #expect(page.contains("  WHEN    the day"))
    let status = HelpPage.next(
      Sample.grammars, Word.words(arguments: ["add", "event", "--status"]), unfinished: "a")
    #expect(status.contains("  STATUS     how far it is established"))
    #expect(status.contains("    alleged  somebody says so") && !status.contains("confirmed"))
  }
}
