import CommandLanguage
import Groundwork
import Testing

@Suite struct HighlightTests {
  /// The stretches of `line` with what they are.
  private func roles(_ line: String) -> [String] {
    let scalars = Array(line.unicodeScalars)
    return Sample.grammars.highlights(of: line, from: SampleNames()).map {
      "\($0.role) \(String(String.UnicodeScalarView(scalars[$0.range])))"
    }
  }

  @Test func `commands are known, and an unknown one only once it can't become one`() {
    #expect(roles("add event") == ["command add", "command event"])
    #expect(roles("ad").isEmpty)
    #expect(roles("ad ") == ["unknown ad"])
    #expect(roles("xyz") == ["unknown xyz"])
    #expect(roles("add e") == ["command add"])
    #expect(roles("add xyz") == ["command add", "unknown xyz"])
  }

  @Test func `names that are there differ from those that are not`() {
    #expect(
      roles("add event 2021 text @kotz @nobody ").suffix(2) == ["name @kotz", "missing @nobody"])
    #expect(roles("add event 2021 text @kot").last == "command event")
  }

  @Test func `where a text is due a name is text`() {
    #expect(roles("add event 2021 @kotz ") == ["command add", "command event"])
    #expect(roles("add event 2021 \"@kotz\" ").last == "text \"@kotz\"")
  }

  @Test func `options, their values and what is wrong with them`() {
    #expect(roles("add event --status alleged ").suffix(2) == ["option --status", "value alleged"])
    #expect(
      roles("add event --status=alleged ").suffix(2) == ["option --status=", "value alleged"])
    #expect(roles("add event --status alle").last == "option --status")
    #expect(roles("add event --status nonsense").last == "unknown nonsense")
    #expect(roles("add event --nonsense ").last == "unknown --nonsense")
    #expect(roles("add event --dry-run ").last == "option --dry-run")
    #expect(roles("add event --sta").last == "command event")
  }

  @Test func `open quotes and blocks are told from closed ones`() {
    #expect(roles("add event 2021 \"terbuka").last == "openText \"terbuka")
    #expect(roles("add event 2021 <<END\nisi\n").last == "openText <<END")
    #expect(roles("# aside") == ["comment # aside"])
    #expect(roles("   ").isEmpty)
  }

  @Test func `of several lines each is read by itself`() {
    #expect(
      roles("show E1\nadd \"x\ny\" \n# c") == [
        "command show", "name E1", "command add", "unknown \"x\ny\"", "comment # c",
      ])
  }

  @Test func `no line can crash it, and every stretch lies in its line`() {
    let pieces = [
      "add ", "event ", "\"", "'", "<<END", "\n", "--status", "=", " ", "@kotz", "\\", "王", "#",
      ":",
    ]
    var state: UInt64 = 3
    for _ in 0..<3000 {
      var line = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        line += pieces[Int(state >> 33) % pieces.count]
      }
      let count = line.unicodeScalars.count
      var end = 0
      for highlight in Sample.grammars.highlights(of: line, from: SampleNames()) {
        #expect(highlight.range.lowerBound >= end && highlight.range.upperBound <= count, "\(line)")
        end = highlight.range.upperBound
      }
      let lines = Lexer.lines(in: line)
      #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      #expect(lines.last?.upperBound == count)
    }
  }
}

/// Kotz and E1 are there, nobody else.
private struct SampleNames: Names {
  func role(of word: String, topic: String, isUnfinished: Bool) -> Highlight.Role? {
    if ["@kotz", "E1"].contains(word) { return .name }
    guard topic == "actor", word.hasPrefix("@") else { return nil }
    return isUnfinished && "@kotz".hasPrefix(word) ? nil : .missing
  }
}
