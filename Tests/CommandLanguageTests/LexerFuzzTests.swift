import CommandLanguage
import Fuzzing
import Groundwork
import Testing

/// Whatever is typed, its words are refused or stand, quoted by the machine, for themselves.
@Suite struct LexerFuzzTests {
  private static let pieces = [
    "add ", "event ", "claim ", "edit ", "2021", " ", "  ", "\t", "\"", "'", "\\", "“", "”", "‘",
    "’",
    "„", "#", "# ", "<<E", "\nE\n", "\n", "\r\n", "=", ":", "--", "--status", "--aliases+",
    "--place=",
    "@d", "?o", "%l", "X1", "Ma'ruf", "e\u{301}", "😀", "\u{1B}", "\u{0}", "\u{202E}", "\u{A0}", "|",
    ";",
  ]

  @Test func `words that were read are quoted so that they are read again`() {
    var fuzz = Fuzz(seed: 11)
    var read = 0
    for round in 0..<Fuzz.inputs(20_000) {
      let line = fuzz.text(of: Self.pieces, upTo: 12)
      var fault: String?
      let isBounded = Fuzz.isBounded { fault = Self.fault(in: line, &read) }
      if let fault = fault ?? (isBounded ? nil : "it takes too long") {
        Issue.record("input \(round), \(line): \(fault)")
      }
    }
    #expect(read > Fuzz.inputs(20_000) / 20, "too few are read to say anything")
  }

  private static func fault(in line: String, _ read: inout Int) -> String? {
    let end = line.unicodeScalars.count
    _ = Lexer.needsMore(line)
    let draft = Lexer.draft(of: line)
    if draft.words.contains(where: { $0.span.upperBound > end }) { return "a span beyond the line" }
    let words: [Word]
    do { words = try Lexer.words(in: line) } catch {
      return (error.span?.upperBound ?? 0) <= end ? nil : "a problem beyond the line"
    }
    read += 1
    let quoted = Quoting.line(words.map(\.text))
    guard let again = try? Lexer.words(in: quoted) else { return "\(quoted) is not read" }
    let isSame = again.map { Array($0.text.utf8) } == words.map { Array($0.text.utf8) }
    return isSame ? nil : "\(quoted) reads otherwise"
  }
}
