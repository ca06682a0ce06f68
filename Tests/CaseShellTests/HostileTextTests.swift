import CaseStore
import CommandLanguage
import Groundwork
import Testing

@testable import CaseShell

/// What a case holds does not act on the terminal, whichever command shows it.
@Suite struct HostileTextTests {
  private static let text = "\u{1B}]0;judul\u{07}\u{1B}[2J"

  private func shell() throws -> ScratchShell {
    try ScratchShell([#"add note "satu \#(Self.text)\#nbaris dua""#])
  }

  private func isHarmless(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }
  }

  @Test func `a script is harmless on a terminal, line by line, and exact elsewhere`() throws {
    let shell = try shell()
    let shown = try shell.type("log --script").result
    #expect(isHarmless(shown))
    #expect(shown.contains("\\u{1B}]0;judul") && shown.contains("\nbaris dua"))
    shell.session.screen.isTerminal = false
    #expect(try shell.type("log --script").result.contains(Self.text))
  }

  @Test func `history shows an author and a reason spelled out`() throws {
    let shell = try shell()
    try shell.type(#"edit N1 --text lain --why "sebab\#(Self.text)""#)
    let shown = try shell.type("history N1").result
    #expect(isHarmless(shown) && shown.contains("sebab\\u{1B}]0;judul"))
  }

  @Test func `candidates stand one a line, whatever their records are called`() throws {
    let shell = try ScratchShell([#"add actor "Kotz\#tdan\#nlain \#(Self.text)" @kotz"#])
    let shown = try shell.type("complete -- show @ko").result
    #expect(shown.split(separator: "\n").count == 1 && isHarmless(shown))
    #expect(shown.split(separator: "\t").count == 2 && shown.hasPrefix("@kotz\t"))
  }
}
