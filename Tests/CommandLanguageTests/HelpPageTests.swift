import CommandLanguage
import Groundwork
import Testing

@Suite struct HelpPageTests {
  @Test func `usage is derived from the grammar`() {
    #expect(
      Sample.addEvent.usage
        == "add event [%label] WHEN TEXT [@actor[:role]]… [X]… [#tag]… [--option …]…")
    #expect(
      Sample.addClaim.usage
        == "add claim [%label] @WHO STANCE [?QUESTION [VALUE]] [WORDS] [X]… [#tag]… [--option …]…")
    #expect(Sample.help.usage == "help [WORD…]")
    #expect(Sample.collect.usage == "collect FILE [as TITLE | into X]")
  }

  @Test func `the page of a command shows all that may stand in its line`() {
    let page = HelpPage.command(Sample.addEvent)
    let expected = """
      usage: add event [%label] WHEN TEXT [@actor[:role]]… [X]… [#tag]…
               [--option …]…
      Log what happened

      One fact an event.

      What somebody said is a claim.

        %label
        WHEN    the day
        TEXT    what happened

      then, in any order:
        @actor[:role]  who
        X              a source
        #tag           a tag

      options, anywhere:
        --status STATUS      how far it is established
        --place, --at PLACE  where
        --tags TAG…          a tag
        --text TEXT          what
        --when WHEN          the day
        --dry-run            show what would change

      STATUS is one of:
        alleged    somebody says so
        confirmed  beyond dispute

      for example:
        add event 2021-05-21 "Kominfo memanggil direksi" @kominfo:regulator
      """
    #expect(page == expected)
    #expect(HelpPage.command(Sample.addClaim).contains("STANCE     asserts, denies, undecided"))
  }

  @Test func `commands with the same first word are listed`() {
    let list = """
        add event  Log what happened
        add claim  Log who said what
        add actor  Log somebody
      """
    #expect(HelpPage.list(Sample.grammars, first: "add") == list)
  }

  @Test func `the overview fits a small screen and forgets no command`() {
    let verbs = (1...45).map { "command\($0)" }
    let grammars = Grammars(verbs.map { Grammar($0, summary: "Do it") })
    let groups = [
      HelpPage.Group("records", Array(verbs.prefix(20)) + ["nothing"]),
      HelpPage.Group("history", Array(verbs[20..<40])),
    ]
    let page = HelpPage.overview(grammars, groups: groups)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 23)
    #expect(lines.allSatisfy { Display.width(of: String($0)) <= 80 })
    for verb in verbs { #expect(page.contains(verb)) }
    #expect(page.contains("more     command41 "))
    #expect(!page.contains("nothing"))
  }
}
