import CaseReports
import Testing

@Suite struct MarkdownWriterTests {
  private func line(_ inlines: Inline...) -> String {
    String(MarkdownWriter.write(Document([.paragraph(inlines)])).dropLast())
  }

  @Test func `html comes out inert`() {
    #expect(line("<script>alert(1)</script>") == "&lt;script&gt;alert(1)&lt;/script&gt;")
    #expect(line("R&D &amp; &#60;") == "R&D &amp;amp; &amp;#60;")
  }

  @Test func `links, emphasis, code and tables that a text holds come out inert`() {
    #expect(line("[x](javascript:alert(1))") == "\\[x\\](javascript:alert(1))")
    #expect(line("![x](y)") == "!\\[x\\](y)")
    #expect(line("*a* _b_ **c**") == "\\*a\\* \\_b\\_ \\*\\*c\\*\\*")
    #expect(line("`rm` ~~x~~ $y$") == "\\`rm\\` \\~\\~x\\~\\~ \\$y\\$")
    #expect(line("a|b") == "a\\|b")
    #expect(line("a\\") == "a\\\\")
  }

  @Test func `an underscore within a word stays as it is`() {
    #expect(line("@Br__AM") == "@Br__AM")
    #expect(line("__AM__") == "\\_\\_AM\\_\\_")
  }

  @Test(arguments: ["# a", "- a", "+ a", "=== ", "---"])
  func `a paragraph begins no heading, list or rule`(_ text: String) {
    #expect(line(.text(text)).hasPrefix("\\"))
  }

  @Test func `a paragraph begins no numbered list`() {
    #expect(line("12. Mei") == "12\\. Mei")
    #expect(line("1) a") == "1\\) a")
    #expect(line("12 Mei") == "12 Mei")
    #expect(line("> a") == "&gt; a")
    #expect(line("    code") == "code")
  }

  @Test func `line ends in a text begin no line`() {
    #expect(line("a\n# b\r\n\r\n- c\u{2028}d") == "a # b - c d")
  }

  @Test func `control and bidirectional characters are spelled out`() {
    #expect(line("a\u{202E}b\u{1B}[31m") == "a\\\\u{202E}b\\\\u{1B}\\[31m")
    #expect(line("a\u{0}b") == "a\\\\u{0}b")
  }

  @Test func `code is fenced by more backticks than it holds`() {
    #expect(line(.code("a")) == "`a`")
    #expect(line(.code("a`b``c")) == "```a`b``c```")
    #expect(line(.code("`")) == "`` ` ``")
  }

  @Test func `only an address of the web can be followed`() {
    #expect(line(.link(["x"], url: "https://a.id/b?c=d")) == "[x](<https://a.id/b?c=d>)")
    #expect(line(.link([.text("https://a.id")], url: "https://a.id")) == "<https://a.id>")
    #expect(line(.link(["x"], url: "javascript:alert(1)")) == "x (javascript:alert(1))")
    #expect(line(.link(["x"], url: "https://a.id/>\u{202E}")).hasPrefix("x ("))
  }

  @Test func `a mark that a bracket follows makes no link`() {
    #expect(line(.source("X1"), .text("(http://a.id)")) == "[X1]\\(http://a.id)")
    #expect(line(.source("X1"), .text(": http://a.id")) == "[X1]\\: http://a.id")
  }

  @Test func `marks and disputes look as they do in the model`() {
    #expect(
      line(.text("Harga naik."), " ", .source("X2, X5"), " ", .dispute(3))
        == "Harga naik. [X2, X5] ⚠P3")
  }

  @Test func `a table has a rule, and its cells keep their columns`() {
    let table = Table([["No."], ["Versi"]], rows: [[["P1"], ["a|b\nc"]], [[]]])
    #expect(
      MarkdownWriter.write(Document([.table(table)]))
        == "| No. | Versi |\n|---|---|\n| P1 | a\\|b c |\n|  |  |\n")
  }
}
