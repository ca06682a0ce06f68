import Foundation
import Testing

/// The sample case: its ledger is what its script makes, its reports are what the ledger tells.
@Suite struct SampleCaseTests {
  private static let folder = repository.appending(path: "Cases/bpjs-2021")

  private func run(_ command: String) throws -> Transcript.Step {
    try Transcript("$ \(command)").replayed(program: program).steps[0]
  }

  /// `program`, `previous` and `hash` may differ: they name what wrote the line, and the line before.
  @Test func `the script replays to the ledger`() throws {
    let step = try run(
      """
      export KRONOLOGI_NOW=2026-11-16T08:00:00+07:00; \
      kronologi new bpjs-2021 --title 'Dugaan kebocoran data BPJS Kesehatan' >/dev/null && \
      kronologi -C bpjs-2021 run $REPOSITORY/Cases/bpjs-2021/case.kron 2>/dev/null && \
      cut='del(.program,.previous,.hash)' && \
      diff <(jq -c $cut bpjs-2021/ledger.jsonl) <(jq -c $cut $REPOSITORY/Cases/bpjs-2021/ledger.jsonl)
      """)
    #expect(step.output == [] && step.code == 0)
  }

  @Test func `the ledger is sound and its script lies in the vault`() throws {
    let step = try run(
      """
      cp -r $REPOSITORY/Cases/bpjs-2021 . && kronologi -C bpjs-2021 verify | cut -d' ' -f1 && \
      cd bpjs-2021/evidence && for f in */*; do echo "$(basename $f)  $f"; done | sha256sum -c --quiet
      """)
    #expect(step.output == ["sound"] && step.code == 0)
  }

  private static let reports = [
    "actors", "brief", "changes --since 8", "chronology", "claims", "evidence", "open", "tasks",
    "timeline",
  ]

  @Test(arguments: reports, ["id", "en"])
  func `each report is as expected`(_ report: String, _ language: String) throws {
    let name = report.prefix { $0 != " " }
    let step = try run(
      """
      cp -r $REPOSITORY/Cases/bpjs-2021 . && \
      kronologi -C bpjs-2021 report \(report) --lang \(language) --out now.md 2>/dev/null; \
      diff now.md $REPOSITORY/Cases/bpjs-2021/expected/\(name).\(language).md
      """)
    #expect(step.output == [] && step.code == 0)
  }

  @Test(arguments: [
    ("chronology.id.html", "--format html"), ("chronology.en.html", "--lang en --format html"),
    ("chronology.id.txt", "--format txt"), ("chronology.en.txt", "--lang en --format txt"),
    ("timeline.id.svg", "--format svg"), ("actors.en.svg", "--lang en --format svg"),
    ("timeline.id.mermaid.md", "--diagrams mermaid"),
    ("chronology.en.mermaid.md", "--lang en --diagrams mermaid --footnotes"),
  ])
  func `pages, pictures, plain text and diagrams are as expected`(
    _ name: String, _ options: String
  ) throws {
    let step = try run(
      """
      cp -r $REPOSITORY/Cases/bpjs-2021 . && \
      kronologi -C bpjs-2021 report \(name.prefix { $0 != "." }) \(options) --out now 2>/dev/null; \
      diff now $REPOSITORY/Cases/bpjs-2021/expected/\(name)
      """)
    #expect(step.output == [] && step.code == 0)
  }

  @Test func `nine questions are contested, origin is open, the records on offer moved`() throws {
    let step = try run(
      """
      cp -r $REPOSITORY/Cases/bpjs-2021 . && kronologi -C bpjs-2021 claims --json | jq -r \
      '([.[]|select(.contested)]|length), ([.[]|select(.question=="Q1")][0]|.contested,(.differ|length)), \
      ([.[]|select(.question=="Q3")][0]|.contested,(.moved|length))'
      """)
    #expect(step.output == ["9", "false", "0", "false", "2"])
  }
}
