import CommandLanguage
import Groundwork
import Testing

@Suite struct LexerTests {
  private func texts(_ line: String) throws -> [String] {
    try Lexer.words(in: line).map(\.text)
  }

  private func problem(_ line: String) -> Problem? {
    do {
      _ = try Lexer.words(in: line)
      return nil
    } catch {
      return error
    }
  }

  @Test func `blanks part words`() throws {
    #expect(try texts("  add\tevent  x ") == ["add", "event", "x"])
    #expect(try texts("").isEmpty)
    #expect(try texts(" \t ").isEmpty)
  }

  @Test func `a quote opens only at a word's start`() throws {
    #expect(try texts("Ma'ruf Amin don't") == ["Ma'ruf", "Amin", "don't"])
    #expect(try texts("5\" 6'") == ["5\"", "6'"])
    #expect(try texts("'Ma ruf' \"a b\" \"\"") == ["Ma ruf", "a b", ""])
  }

  @Test func `a quote opens after an equals sign and a colon`() throws {
    #expect(try texts("X1:\"par. 9\" --title='a b' x") == ["X1:par. 9", "--title=a b", "x"])
    #expect(try texts("X1:“par. 9”:'b c'") == ["X1:par. 9:b c"])
  }

  @Test func `curly quotes pair like straight ones`() throws {
    #expect(try texts("“a b” ‘c d’ „e f") == ["a b", "c d", "„e", "f"])
    #expect(try texts("“a \\” \"b\" \\\\ c”") == ["a ” \"b\" \\ c"])
    #expect(problem("“a\"") != nil)
  }

  @Test func `a curly apostrophe closes no quote`() throws {
    #expect(try texts("‘Ma’ruf Amin’ Ma’ruf x") == ["Ma’ruf Amin", "Ma’ruf", "x"])
  }

  @Test func `a backslash that escapes nothing is a backslash`() throws {
    #expect(try texts(#"C:\Users\new \d"#) == [#"C:\Users\new"#, #"\d"#])
    #expect(try texts(##"a\ b \"c \'d \#e x\\y"##) == ["a b", "\"c", "'d", "#e", #"x\y"#])
    #expect(try texts(##""a \"b\" \\ \n" 'c\'"##) == [##"a "b" \ \n"##, ##"c\"##])
  }

  @Test func `a backslash at the end of a line joins the next`() throws {
    #expect(try texts("add event \\\n  x") == ["add", "event", "x"])
    #expect(Lexer.needsMore("add event \\"))
    #expect(try texts("dir C:\\") == ["dir", "C:\\"])
  }

  @Test func `a number sign at the start of a line begins a comment`() throws {
    #expect(try texts("  # it's \"open").isEmpty)
    #expect(try texts("tag E1 #a") == ["tag", "E1", "#a"])
    #expect(!Lexer.needsMore("# it's 'open"))
  }

  @Test func `a block takes the lines up to its end`() throws {
    let words = try Lexer.words(in: "note E1 <<END #t\nline \"one\n\n  # two\nEND")
    #expect(words.map(\.text) == ["note", "E1", "line \"one\n\n  # two", "#t"])
    #expect(words[2].span == 8..<13)
    #expect(words[2].span(of: 5..<9) == 22..<26)
    #expect(try texts("x <<A <<B\na\nA\nb\nB\n") == ["x", "a", "b"])
    #expect(try texts("x <<E\nE") == ["x", ""])
    #expect(try texts("x << <<3 a<<E \"<<E\"") == ["x", "<<", "<<3", "a<<E", "<<E"])
  }

  @Test func `an open quote and an open block are told with their spans`() {
    #expect(problem("add \"x y")?.span == 4..<5)
    #expect(problem("add --a=“x y")?.span == 8..<9)
    #expect(problem("add --a=“x y")?.hint == "close it with ”")
    #expect(problem("add <<END\nx\n END")?.span == 4..<9)
    #expect(problem("add \"x y")?.kind == .mistyped)
  }

  @Test func `a word may not go on behind its closing quote`() {
    let problem = problem(#"note "Ia berkata "ya" kemarin""#)
    #expect(problem?.span == 17..<18)
    #expect(self.problem(#"'Ma'\''ruf'"#) != nil)
  }

  @Test func `spans count Unicode scalars`() throws {
    let words = try Lexer.words(in: "e\u{301}😀 \"ça va\" x")
    #expect(words.map(\.span) == [0..<3, 4..<11, 12..<13])
    #expect(words.map(\.isQuoted) == [false, true, false])
  }

  @Test func `a part of a word is found behind quotes and escapes`() throws {
    let words = try Lexer.words(in: #"--title="a \"b\" c" @a:role x\ y"#)
    #expect(words[0].text == #"--title=a "b" c"#)
    #expect(words[0].span(of: 8..<15) == 9..<18)
    #expect(words[0].span(of: 11..<12) == 13..<14)
    #expect(words[1].span(of: 3..<7) == 23..<27)
    #expect(words[2].span(of: 2..<3) == 31..<32)
  }

  @Test func `a draft never fails and knows the word under the cursor`() {
    let open = Lexer.draft(of: "add event \"Kom")
    #expect(open.words.map(\.text) == ["add", "event"])
    #expect(open.unfinished?.text == "Kom")
    #expect(open.unfinished?.span == 10..<14)
    #expect(open.needsMore)
    let blank = Lexer.draft(of: "add ")
    #expect(blank.words.map(\.text) == ["add"])
    #expect(blank.unfinished == nil)
    #expect(!blank.needsMore)
    #expect(Lexer.draft(of: "\"a\"b").unfinished?.text == "ab")
  }

  @Test func `an open quote or block wants another line`() {
    for text in ["add \"x", "add --a='x", "x <<END", "x <<END\nab", "x <<END\nEND2"] {
      #expect(Lexer.needsMore(text), "\(text)")
    }
    for text in ["add \"x\"", "Ma'ruf", "x <<END\nab\nEND", "x <<", ""] {
      #expect(!Lexer.needsMore(text), "\(text)")
    }
  }

  @Test func `a program's arguments have spans in the line quoted by the machine`() {
    let arguments = ["add", "event", "a b", "", "<<END", "--x=c \"d"]
    let line = Quoting.line(arguments)
    #expect(line == #"add event "a b" "" "<<END" "--x=c \"d""#)
    let words = Word.words(arguments: arguments)
    #expect(words.map(\.text) == arguments)
    #expect(words[2].span == 10..<15)
    #expect(words[5].span(of: 4..<8) == 32..<37)
  }
}
