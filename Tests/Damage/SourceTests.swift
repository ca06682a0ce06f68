import Foundation
import Testing

/// A source's name in every place where a text can stand, looked for in everything that goes out.
@Suite struct SourceTests {
  /// Mayanti Dewi, called maya, in parts, with titles, endings and initials; all numbers are made up.
  private static let lines = #"""
    add actor "Mayanti Dewi" @maya-dewi --type person --protected yes --aliases maya --identifiers twitter:dewmay77 --tags sumber-mayanti --name.en "Ms Mayanti Dewi"
    add actor "Kominfo" @kominfo --type organization --aliases "kantor Bu Maya"
    add actor "Tirto" @tirto --roles media --roles "kenalan Dewi"
    add asset "Laptop Mayanti" @kominfo --identifier "SN-mdewi"
    add exhibit %wawancara-maya "Wawancara Ibu Dewi" --url https://contoh.id/mayanti --archived https://arsip.id/20210521/99 --byline "M. Dewi" --publisher @tirto '#maya-dewi' '#mayanti'
    add question ?apakah-maya "Apakah Mayanti tahu?" --expects actor
    add question ?siapa "Siapa?" --expects choice --choices "Mayanti Dewi" --choices lain
    add claim @maya-dewi asserts ?apakah-maya @maya-dewi "Ｄｅｗｉ tahu, NIK 1234567890123456, telp (021) 555-0101" --quote "Saya, Ma​yanti, tahu; +62 812-3456-7890" --hedge "kata Dewinya" --said 2021-05-20 X1:"hlm. 2, Dewi" --words.en "that Dewi's phone knew"
    add claim @kominfo denies ?apakah-maya @maya-dewi "Mayantilah yang tahu" --said 2021-05-21 X1
    add claim @kominfo asserts ?siapa "Mayanti Dewi" --said 2021-05-21 X1
    add event 2021-05-21 "Mayanti (081234567890) datang bersama Bu Maya." @maya-dewi:"teman Dewi" --place "rumah Mayanti" X1 --highlight yes --status confirmed '#mayanti' '#penting'
    add event 2021-05-22 "Rapat Zulkarnaen." --tlp red
    add event %ev-mayanti 2021-05-23 "M.D. pulang, dan #BebaskanMaya." @kominfo X1 --status reported --typed "when=Minggu, kata DEWI"
    add link @maya-dewi "ibu dari Dewi" @kominfo --post "Sopir Mayanti"
    add link @tirto "kenal Dewi" @maya-dewi --since 2021
    add task "Lindungi Déwi" @kominfo --rule gdpr-33 --starts E1
    add note "Mayanti_Dewi dan mdewi@contoh.id" E1 --other "Nama=Dewi"
    edit N1 --text "Bersih." --why "Dewi memintanya"
    add note "tentang Mayanti"
    retire N2
    edit case --summary "Perkara DEWI" --reference "LP/Mayanti/1"
    collect wawancara-mayanti.pdf as "Rekaman maya" --method "dari Bu Maya" --from @maya-dewi --place "rumah Dewi"
    collect mdewi.txt into X2
    transfer X2 --from @maya-dewi --to @kominfo --place "kedai Mayanti" --purpose "untuk Dewi" --condition "sobek oleh maya"
    report brief --format md --out brief-mayanti.md
    handover brief-mayanti.md --to @tirto
    edit E1 --text "Mayanti tidak datang." --why "kata Dewi"
    """#

  private static let forbidden =
    "mayanti|dewi|maya|M\\.D\\.|dewmay|Ｄｅｗｉ|Déwi|1234567890123456|555-0101|3456-7890|81234567890|Zulkarnaen"

  /// What goes out, and the reports as `report` takes them.
  private static let reports =
    ["brief", "chronology", "claims", "actors", "evidence", "custody", "tasks", "open", "timeline"]
    + ["corrections", "changes --since 1", "certificate X2", "chronology --by question"]
    + ["chronology --by claimant", "chronology --footnotes", "chronology --as-of 12"]
    + ["chronology actor:maya-dewi", "chronology question:apakah-maya", "chronology tag:mayanti"]
    + ["chronology cites:wawancara-maya", "chronology dewinya", "claims 'M. Dewi'"]
    + ["chronology --diagrams mermaid", "actors --diagrams mermaid", "timeline --format svg"]
    + ["chronology --format svg", "actors --format svg"]

  private static let past = [
    "log", "log --json", "diff 1", "diff 1 --json", "history case", "history A1 --json",
    "history A2",
    "history X1", "history X2 --json", "history E1", "history C1", "history Q1", "history K3",
    "history N1",
    "history L1", "history T1", "history D1",
  ]

  private static let tables = [
    "case", "actor", "asset", "exhibit", "custody", "event", "claim", "question", "link", "task",
    "note",
  ].map { "export csv \($0)" }

  private static let copied = [
    "log", "log --json", "log --script",
    "show case A1 A3 D1 X1 X2 K1 K3 E1 E3 C1 C2 Q1 Q2 L1 T1 N1",
    "list actor", "find kind:event", "check", "status", "claims", "timeline", "graph",
    "complete -- show @", "complete -- show A:", "complete -- add event 2021 x '#'",
    "complete -- claims '?'",
    "complete -- show %", "complete -- add actor --roles ''", "report chronology", "verify",
  ]

  private func filled() throws -> Workbench {
    let bench = try Workbench()
    for name in ["wawancara-mayanti.pdf", "mdewi.txt"] {
      try bench.write(Array(name.utf8), to: name)
    }
    let made = try bench.run(
      """
      export KRONOLOGI_AUTHOR='Mayanti Dewi'
      kronologi new c --title 'Kasus Bu Maya'
      while IFS= read -r line; do eval "kronologi -C c $line" >/dev/null || echo "failed: $line"; done <<'END'
      \(Self.lines)
      END
      """)
    try #require(made.code == 0 && !made.output.contains("failed"), "\(made)")
    return bench
  }

  /// The lines of each command's output that hold what must not go out.
  private func leaks(_ bench: Workbench, _ commands: [String]) throws -> String {
    let lines = commands.map { "leaks '\($0.replacingOccurrences(of: "'", with: "'\\''"))'" }
    return try bench.run(
      """
      leaks() { eval "kronologi $1" >out 2>/dev/null; [ -s out ] || echo "nothing: $1"
        grep -iaE '\(Self.forbidden)' out | cut -c1-200 | sed "s~^~$1: ~"; }
      \(lines.joined(separator: "\n"))
      """
    ).output
  }

  @Test func `no report in any form or language has a part of a source's name`() throws {
    let bench = try filled()
    let forms = ["md", "md --lang en", "html", "txt"].map { "--format \($0)" }
    let commands = Self.reports.flatMap { report in
      let own = report.contains("--format") || report.contains("--d") || report.contains("--foot")
      return (own ? [""] : forms).map { "-C c report \(report) --tlp green \($0)" }
    }
    let found = try leaks(bench, commands)
    #expect(found == "")
    let proved = try bench.run(
      "kronologi -C c report chronology --out r.md && kronologi -C c report verify r.md | cut -d' ' -f1,2"
    )
    #expect(proved.output.contains("identical 27"), "\(proved)")
  }

  @Test func `neither the past, nor a table, a copy or a bag's papers have one`() throws {
    let bench = try filled()
    let past = try leaks(bench, (Self.past + Self.tables).map { "-C c \($0) | sed s/Zulkarnaen//" })
    #expect(past == "")
    let made = try bench.run(
      """
      export KRONOLOGI_AUTHOR='Mayanti Dewi'
      kronologi -C c export redacted mayanti-dewi --tlp green && mv mayanti-dewi r
      kronologi -C c retire E2; kronologi -C c export bag b
      """)
    #expect(made.output == "mayanti-dewi\nE2\nb\n", "\(made)")
    #expect(
      made.errors.contains("Masked: 1 NIK (citizen's number) and 2 telephone numbers;"), "\(made)")
    let copied = try leaks(bench, Self.copied.map { "-C r \($0)" })
    #expect(copied == "")
    let files = try bench.run(
      "cat r/ledger.jsonl b/bag-info.txt b/data/reports/* | grep -iaE '\(Self.forbidden)'")
    #expect(files.output == "")
  }

  @Test func `what could not be decided is named by the check, and an alias decides it`() throws {
    let bench = try Workbench.withCase()
    let result = try bench.run(
      """
      cd c; k() { kronologi "$@" >/dev/null; }
      k add actor 'Budi Santoso' @saksi --protected yes; k add actor 'Budi Gunawan' @bg --type person
      k add note 'Budi datang, Santoso pulang. Budi Gunawan tinggal.'
      kronologi report changes --since 1 | grep datang; kronologi check undecided-name 2>/dev/null
      k edit A1 --aliases+ Budi
      kronologi report changes --since 1 | grep datang; kronologi check undecided-name
      """)
    #expect(
      result.output.contains("Budi datang, Narasumber A pulang. Budi Gunawan tinggal."), "\(result)"
    )
    #expect(
      result.output.contains("N1  undecided-name  text has “Budi”, which may be @saksi"),
      "\(result)")
    #expect(
      result.output.contains("Narasumber A datang, Narasumber A pulang. Budi Gunawan tinggal."),
      "\(result)")
  }
}
