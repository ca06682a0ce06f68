import CommandLanguage
import Groundwork
import Testing

@Suite struct CompletionTests {
  private func complete(_ line: String, given: [Name: String] = [:]) -> [String] {
    let draft = Lexer.draft(of: line)
    return Sample.grammars.complete(
      draft.words, draft.unfinished?.text ?? "", given: given, from: SampleWorld()
    ).map(\.value)
  }

  private func labels(_ line: String, given: [Name: String] = [:]) throws -> [String] {
    let words = try Lexer.words(in: line)
    return Sample.grammars.expectation(words: words, given: given).slots.map(\.label)
  }

  @Test func `commands come with their summaries`() {
    let found = Sample.grammars.complete([], "", from: SampleWorld())
    #expect(found.map(\.value) == ["add", "edit", "undo", "show", "collect", "help"])
    #expect(found.map(\.description).prefix(2) == ["event, claim, actor", "Change a record"])
    #expect(complete("add e") == ["event"])
    #expect(complete("add x ").isEmpty)
  }

  @Test func `an optional place and what may follow it are offered`() throws {
    #expect(try labels("add event") == ["%label", "WHEN"])
    #expect(try labels("add event %l") == ["WHEN"])
    #expect(try labels("add claim @d asserts") == ["?QUESTION", "WORDS", "X", "#tag", "--option"])
    #expect(
      try labels("add claim @d asserts ?o") == ["VALUE", "WORDS", "X", "#tag", "--option"])
    #expect(try labels("add claim @d undecided ?o") == ["WORDS", "X", "#tag", "--option"])
    #expect(try labels("add claim", given: ["claimant": "@d"]) == ["%label", "@WHO", "STANCE"])
    #expect(try labels("show E1") == ["ID"])
  }

  @Test func `the world is asked for a slot's topic`() {
    #expect(complete("add claim @ko") == ["@kominfo", "@kotz"])
    #expect(complete("add claim @d ") == ["asserts", "denies", "undecided"])
    #expect(complete("add event 2021 x #") == ["#response"])
    #expect(complete("add claim @d asserts --question ") == ["?origin"])
    #expect(complete("edit E1 --aliases+ K") == ["Kotz"])
  }

  @Test func `options are offered with their meanings and only while they may stand`() {
    let found = Sample.grammars.complete(
      Word.words(arguments: ["add", "event"]), "--", from: SampleWorld())
    #expect(found.first == Candidate("--status", "how far it is established"))
    #expect(!complete("add event --status alleged --").contains("--status"))
    #expect(complete("add event --tags a --ta") == ["--tags"])
    #expect(complete("add event --dry-run --d").isEmpty)
    #expect(complete("help -- --").isEmpty)
    #expect(complete("add event 2021 x ").contains("--status"))
  }

  @Test func `what is tied to a name is offered only once the name is typed`() {
    #expect(complete("add event --te") == ["--text"])
    #expect(complete("add event --text.") == ["--text.id", "--text.en"])
    #expect(complete("edit E1 --al") == ["--aliases"])
    #expect(complete("edit E1 --aliases") == ["--aliases", "--aliases+", "--aliases-"])
  }

  @Test func `a value is completed behind its equals sign`() {
    #expect(complete("add event --status=co") == ["--status=confirmed"])
    #expect(complete("edit E1 --aliases+=K") == ["--aliases+=Kotz"])
    #expect(complete("add event --status CO") == ["confirmed"])
    #expect(complete("add event --nonsense=").isEmpty)
  }

  @Test func `what may follow a colon is completed behind it`() {
    #expect(complete("add event 2021 x @kominfo:") == ["@kominfo:regulator", "@kominfo:seller"])
    #expect(complete("add event 2021 x @kominfo:s") == ["@kominfo:seller"])
    #expect(complete("add event 2021 x @:s").isEmpty)
  }

  @Test func `no more is offered than asked for, and nothing twice`() {
    let words = Word.words(arguments: ["add", "event", "2021", "x"])
    #expect(Sample.grammars.complete(words, "", from: SampleWorld(), limit: 3).count == 3)
    let all = Sample.grammars.complete(words, "", from: SampleWorld()).map(\.value)
    #expect(Set(all).count == all.count)
    #expect(Sample.grammars.complete(words, "", from: SampleWorld(), limit: 0).isEmpty)
  }

  @Test func `a line with mistakes is completed all the same`() {
    #expect(complete("add event --nope x --status al") == ["alleged"])
    #expect(complete("add claim dedy asrts ?o \"open ").isEmpty)
  }
}
