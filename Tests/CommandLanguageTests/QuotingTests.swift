import CommandLanguage
import Fuzzing
import Testing

@Suite struct QuotingTests {
  @Test func `a word is quoted only where it must be`() {
    #expect(
      Quoting.line(["new", "bpjs-2021", "--title", "Dugaan kebocoran data BPJS Kesehatan"])
        == #"new bpjs-2021 --title "Dugaan kebocoran data BPJS Kesehatan""#)
    let bare = ["Ma'ruf", "#tag", "?origin", "@a:role", #"C:\Users"#, "a<<E", "<<", "--a=b", "5\""]
    for word in bare { #expect(Quoting.word(word) == word) }
    #expect(Quoting.word("#tag", isFirst: true) == "\"#tag\"")
    #expect(Quoting.word("'a") == "\"'a\"")
    #expect(Quoting.word("") == "\"\"")
    #expect(Quoting.word(#"a\"#) == #""a\\""#)
  }

  @Test func `what the machine quotes reads back as it was`() throws {
    var random = Fuzz(seed: 7)
    let pieces = [
      "a", "b", " ", "\n", "\r", "\r\n", "\t", "\"", "'", "\\", "“", "”", "‘", "’", "#", "<<X", "X",
      "=", ":", "é", "e\u{301}", "\u{301}", "😀", "--", "\u{0}", "\u{A0}", "„", "/",
    ]
    for _ in 0..<Fuzz.inputs(20_000) {
      let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (0..<Int.random(in: 0...6, using: &random))
          .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
      let line = Quoting.line(words)
      let read = try Lexer.words(in: line)
      let isSame = read.map { Array($0.text.utf8) } == words.map { Array($0.utf8) }
      try #require(isSame, "\(words) became \(line)")
      for word in words where word.utf8.count == Quoting.word(word).utf8.count {
        try #require(Quoting.word(word) == word)
      }
      #expect(!Lexer.needsMore(line))
    }
  }

  @Test func `a word that reads the same unquoted stays bare`() throws {
    var random = Fuzz(seed: 11)
    let pieces = ["a", " ", "\"", "'", "\\", "“", "’", "#", "<<X", "=", ":", "é"]
    for _ in 0..<Fuzz.inputs(20_000) {
      let word = (0..<Int.random(in: 0...5, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let bare = (try? Lexer.words(in: "x \(word) y"))?.map(\.text) ?? []
      let isBare = bare == ["x", word, "y"] && !Lexer.needsMore("x \(word)")
      try #require((Quoting.word(word) == word) == isBare, "\(word)")
    }
  }
}
