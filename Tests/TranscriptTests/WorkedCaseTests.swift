import Foundation
import Testing

/// The worked cases: the ledger of each is what its script makes, its reports are what the ledger
/// tells.
@Suite struct WorkedCaseTests {
  private func run(_ command: String) throws -> Transcript.Step {
    try Transcript("$ \(command)").replayed(program: program).steps[0]
  }

  @Test func `there are several, in two languages`() throws {
    let names = Set(WorkedCase.all.map(\.name))
    #expect(names.isSuperset(of: ["bpjs-2021", "equifax-2017"]))
    for worked in WorkedCase.all {
      let files = worked.pages.map(\.file)
      #expect(files.contains("chronology.en.md") && files.contains("chronology.id.md"))
    }
  }

  /// `program`, `previous` and `hash` may differ: they name what wrote the line, and the line before.
  @Test(arguments: WorkedCase.all) func `the script replays to the ledger`(
    _ worked: WorkedCase
  ) throws {
    let step = try run(
      """
      \(worked.opening); eval "kronologi $first" >/dev/null && \
      kronologi -C \(worked.name) run $REPOSITORY/Cases/\(worked.name)/case.kron 2>/dev/null && \
      cut='del(.program,.previous,.hash)' && diff <(jq -c $cut \(worked.name)/ledger.jsonl) \
      <(jq -c $cut $REPOSITORY/Cases/\(worked.name)/ledger.jsonl)
      """)
    #expect(step.output == [] && step.code == 0)
  }

  @Test(arguments: WorkedCase.all) func `the ledger is sound and its script lies in the vault`(
    _ worked: WorkedCase
  ) throws {
    let step = try run(
      """
      \(worked.copy) && kronologi -C \(worked.name) verify | cut -d' ' -f1 && \
      cd \(worked.name)/evidence && \
      for f in */*; do echo "$(basename $f)  $f"; done | sha256sum -c --quiet && \
      ls */$(sha256sum <$REPOSITORY/Cases/\(worked.name)/case.kron | cut -d' ' -f1) | wc -l
      """)
    #expect(step.output == ["sound", "1"] && step.code == 0)
  }

  /// With RECORD=1 what came is written to the file, and the test fails all the same.
  @Test(arguments: WorkedCase.all.flatMap(\.pages)) func `each report is as expected`(
    _ page: WorkedCase.Page
  ) throws {
    let step = try run("\(page.worked.copy) && \(page.command); cmp now \(page.path.path)")
    guard ProcessInfo.processInfo.environment["RECORD"] != nil else {
      #expect(step.output == [] && step.code == 0)
      return
    }
    let written = try run("\(page.worked.copy) && \(page.command) && cp now \(page.path.path)")
    Issue.record("\(page.testDescription) was recorded: \(written.code)")
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

  /// The count of those affected rose twice, and who said 147.9 million was told otherwise at first.
  @Test func `the second case has counts that moved, and a correction of who said one`() throws {
    let step = try run(
      """
      cp -r $REPOSITORY/Cases/equifax-2017 . && for past in 7 8; do \
      kronologi -C equifax-2017 claims ?people --as-of $past --json | jq -c '.[0]| \
      [.contested,[.moved[]|.from+">"+.to],[.claims[]|select(.value=="147.9 million").claimant]]'; done
      """)
    #expect(
      step.output == [
        #"[false,["C11>C13","C13>C15"],["A1"]]"#, #"[true,["C11>C13","C13>C32"],["A1","A22"]]"#,
      ])
  }
}
