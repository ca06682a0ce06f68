import CommandLanguage
import Groundwork
import Testing

@Suite struct MistypedTests {
  @Test func `an unknown command names its neighbours`() {
    #expect(Sample.problem("ad event")?.hint == "did you mean `add`?")
    #expect(Sample.marked("shwo E1") == "shwo")
    #expect(Sample.problem("add")?.hint == "`add` goes with one of event, claim, actor")
    #expect(Sample.problem("add")?.span == 3..<3)
    #expect(Sample.marked("add evnt x") == "evnt")
    #expect(Sample.problem("add evnt x")?.hint?.hasPrefix("did you mean `event`?") == true)
    #expect(Sample.problem("\"add event\" 2021 x")?.what == "unknown command 'add event'")
  }

  @Test func `a place that must be filled is asked for with the usage`() {
    let problem = Sample.problem("add event 2021")
    #expect(problem?.what == "TEXT is missing: what happened")
    #expect(problem?.span == 14..<14)
    #expect(problem?.hint?.hasPrefix("usage: add event [%label] WHEN TEXT") == true)
  }

  @Test func `a word that can't be its place is refused`() {
    let problem = Sample.problem("add claim @d assert ?o")
    #expect(problem?.what == "'assert' is no STANCE")
    #expect(problem?.hint == "did you mean `asserts`? one of asserts, denies, undecided")
    #expect(Sample.marked("add event \"x y\" 2021") == "\"x y\"")
  }

  @Test func `a word that nothing takes is refused`() {
    #expect(Sample.problem("add event 2021 x y")?.what == "no place for 'y'")
    #expect(Sample.marked("add event 2021 x y") == "y")
    let long = String(repeating: "x", count: 100_000)
    #expect(Sample.problem(long)?.what.count == 59)
    #expect(Sample.problem("undo x")?.what == "no place for 'x'")
  }

  @Test func `a grammar may say why a word has no place`() {
    let problem = Sample.problem("add claim @d asserts ?o 1 b @e")
    #expect(problem?.what == "a second @ in a claim")
    #expect(problem?.span == 28..<30)
  }

  @Test func `an unknown option names its neighbours and all others`() {
    let line = "add event 2021 x --statsu=y"
    #expect(Sample.problem(line)?.what == "unknown option '--statsu'")
    #expect(Sample.problem(line)?.hint?.hasPrefix("did you mean `--status`") == true)
    #expect(Sample.problem(line)?.hint?.hasSuffix("--tags, --text, --when, --dry-run") == true)
    #expect(Sample.marked(line) == "--statsu")
    #expect(Sample.problem("undo --x")?.hint == "`undo` has no options")
  }

  @Test func `an option without its value is told apart from a value with dashes`() throws {
    let problem = Sample.problem("edit E1 --place --title x")
    #expect(problem?.what == "--place lacks its value")
    #expect(problem?.hint?.contains("`--place=--title`") == true)
    #expect(Sample.problem("edit E1 --place")?.span == 8..<15)
    #expect(try Sample.invocation("edit E1 --place=--title").text("place") == "--title")
    #expect(try Sample.invocation("edit E1 --place -").text("place") == "-")
  }

  @Test func `an option that is no list stands once`() {
    #expect(Sample.marked("add event 2021 x --status a --status b") == "--status")
    #expect(Sample.problem("add event 2021 x --status a --status b")?.span == 28..<36)
    #expect(Sample.problem("add event 2021 x --dry-run --dry-run") != nil)
    #expect(Sample.problem("add event 2021 x --text.en a --text.en b") != nil)
    #expect(Sample.problem("add event 2021 x --text.en a --text.id b") == nil)
  }

  @Test func `operators stand only where they mean something`() {
    #expect(Sample.problem("add event 2021 x --tags+ a") != nil)
    #expect(Sample.problem("edit E1 --place+ a") != nil)
    #expect(Sample.problem("edit E1 --aliases+=") != nil)
    #expect(Sample.problem("add event 2021 x --place=")?.what == "--place lacks its value")
    #expect(Sample.problem("add event 2021 x --dry-run=yes") != nil)
    #expect(Sample.problem("edit E1 --place.en a")?.what == "--place has no translations")
    #expect(Sample.problem("edit E1 --title.fr a")?.hint == "one of id, en")
  }
}
