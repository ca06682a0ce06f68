import CommandLanguage
import Groundwork
import Testing

@Suite struct InvocationTests {
  @Test func `places come in order, free words in any`() throws {
    #expect(
      try Sample.bound("add event %l 2021-05-21 \"a b\" #t @k:regulator X1:\"par. 9\" #u")
        == [
          "label=%l", "when=2021-05-21", "text=a b", "tags=t", "actors=@k:regulator",
          "exhibits=X1:par. 9", "tags=u",
        ])
  }

  @Test func `a required text takes any word, even one with a sigil`() throws {
    #expect(try Sample.bound("add event 2021 @k") == ["when=2021", "text=@k"])
    #expect(try Sample.bound("add event 2021 %x %y") == ["when=2021", "text=%x", "exhibits=%y"])
  }

  @Test func `an optional text yields to a free word`() throws {
    #expect(
      try Sample.bound("add claim @d undecided ?o %tekid #t")
        == ["claimant=@d", "stance=undecided", "question=?o", "exhibits=%tekid", "tags=t"])
    #expect(
      try Sample.bound("add claim @d asserts ?o @Br_AM X4")
        == ["claimant=@d", "stance=asserts", "question=?o", "value=@Br_AM", "exhibits=X4"])
  }

  @Test func `an optional text yields to a place behind it`() throws {
    #expect(try Sample.bound("add actor @kotz #t") == ["label=@kotz", "tags=t"])
    #expect(try Sample.bound("add actor Kotz @kotz") == ["name=Kotz", "label=@kotz"])
  }

  @Test func `a place stands only in its situation`() throws {
    let start = ["claimant=@d", "stance=asserts"]
    #expect(try Sample.bound("add claim @d asserts a") == start + ["words=a"])
    #expect(try Sample.bound("add claim @d asserts ?o a") == start + ["question=?o", "value=a"])
    #expect(
      try Sample.bound("add claim @d asserts ?o a b")
        == start + ["question=?o", "value=a", "words=b"])
    #expect(
      try Sample.bound("add claim @d undecided ?o a")
        == ["claimant=@d", "stance=undecided", "question=?o", "words=a"])
    #expect(
      try Sample.bound("add claim @d asserts a b --question ?o")
        == start + ["value=a", "words=b", "question=?o"])
    #expect(
      try Sample.bound("add claim @d asserts a", given: ["question": "?o"]) == start + ["value=a"])
    #expect(try Sample.bound("collect f as T") == ["file=f", "how=as", "title=T"])
    #expect(try Sample.bound("collect f into X1") == ["file=f", "how=into", "exhibit=X1"])
    #expect(Sample.problem("collect f as")?.what == "TITLE is missing")
  }

  @Test func `what a with gives may be left out and may be said`() throws {
    let given: [Name: String] = ["claimant": "@d", "question": "?o"]
    #expect(
      try Sample.bound("add claim asserts 279", given: given) == ["stance=asserts", "value=279"])
    #expect(
      try Sample.bound("add claim @e asserts ?p 279", given: given)
        == ["claimant=@e", "stance=asserts", "question=?p", "value=279"])
    #expect(Sample.problem("add claim asserts 279") != nil)
  }

  @Test func `a place that an option fills is passed over`() throws {
    #expect(try Sample.bound("add event --when 2021 \"2020\"") == ["when=2021", "text=2020"])
  }

  @Test func `a place may take all the words that are left`() throws {
    #expect(try Sample.bound("help add event") == ["words=add", "words=event"])
    #expect(try Sample.bound("help").isEmpty)
    #expect(try Sample.invocation("show E1 E2").texts("id") == ["E1", "E2"])
    #expect(Sample.problem("show")?.what == "ID is missing")
    #expect(Sample.problem("show E1 x")?.what == "'x' is no ID")
  }

  @Test func `options stand anywhere`() throws {
    let line = "add event --status confirmed 2021 --dry-run --place=\"a b\" text --tags x --tags y"
    let invocation = try Sample.invocation(line)
    #expect(invocation.text("status") == "confirmed")
    #expect(invocation.text("place") == "a b")
    #expect(invocation.texts("tags") == ["x", "y"])
    #expect(invocation.text("text") == "text")
    #expect(invocation.has("dry-run"))
    #expect(try !Sample.invocation("add event 2021 x").has("dry-run"))
    #expect(invocation.verb == ["add", "event"])
  }

  @Test func `two dashes end the options`() throws {
    #expect(try Sample.bound("help -- --status --") == ["words=--status", "words=--"])
  }

  @Test func `a second name of an option binds the first`() throws {
    #expect(try Sample.invocation("add event 2021 x --at Depok").text("place") == "Depok")
  }

  @Test func `lists are replaced, grown, shrunk and cleared`() throws {
    let line = "edit E1 --aliases a --aliases+ b --aliases- c --aliases+=d --place= --title \"\""
    let bindings = try Sample.invocation(line).bindings.dropFirst()
    #expect(bindings.map(\.operation) == [.set, .add, .remove, .add, .clear, .set])
    #expect(bindings.map(\.text) == ["a", "b", "c", "d", "", ""])
  }

  @Test func `a text may be given in another language`() throws {
    let invocation = try Sample.invocation("add event 2021 teks --text.en \"a b\" --text.id=c")
    #expect(invocation.bindings.map(\.language) == [nil, nil, .english, .indonesian])
    #expect(invocation.texts("text") == ["teks"])
    #expect(try Sample.invocation("edit E1 --title.en=").bindings[1].operation == .clear)
  }

  @Test func `a binding knows where its text stands`() throws {
    let bindings = try Sample.invocation("add event 2021 x --status=\"sure\" #tag @kom:rol")
      .bindings
    #expect(bindings[2].span == 17..<32)
    #expect(bindings[2].textSpan == 27..<31)
    #expect(bindings[3].textSpan == 34..<37)
    #expect(bindings[4].span(of: 5..<8) == 43..<46)
  }

  @Test func `options can be left out of the words`() throws {
    let words = try Lexer.words(in: "edit --place \"a b\" E1 --title=c --aliases d --place=x")
    let kept = Sample.edit.words(words, without: ["place", "aliases"])
    #expect(Quoting.line(kept.map(\.text)) == "edit E1 --title=c")
  }

  @Test func `the tag of a grammar is handed on`() throws {
    #expect(try Sample.invocation("add claim @d asserts").tag == "writes")
  }
}
