import Foundation
import Testing

/// The forms of a report as other people's readers take them: two of Markdown, one of XML.
@Suite struct FormatTests {
  private static let reports = [
    "actors", "brief", "changes --since 1", "chronology", "claims", "evidence", "open", "tasks",
    "timeline",
  ]

  /// Both languages of every report, in every form, in the folder `forms`.
  private static let written = """
    mkdir forms; for language in id en; do \(reports.map { report in
      let file = "forms/\(report.prefix { $0 != " " }).$language"
      let command = "kronologi -C case report \(report) --lang $language"
      return "\(command) >\(file).md; \(command) --footnotes >\(file).notes.md; "
        + "\(command) --format html >\(file).html; "
    }.joined())kronologi -C case report timeline --format svg >forms/$language.svg; done 2>/dev/null
    """

  private func run(_ command: String) throws -> Transcript.Step {
    try Transcript("$ \(command)").replayed(program: program).steps[0]
  }

  private func check(_ make: String) throws {
    let tools = try run("make --silent -C $REPOSITORY validators")
    #expect(tools.code == 0, "\(tools.errors)")
    let step = try run(
      """
      { \(make); } >/dev/null 2>&1 && \(Self.written); xmllint --noout forms/*.html forms/*.svg && \
      $REPOSITORY/.build/validators/bin/python $REPOSITORY/Tests/Formats/agree.py forms
      """)
    #expect(step.output == ["agreed"] && step.code == 0, "\(step.output) \(step.errors)")
  }

  @Test(arguments: WorkedCase.all) func `a worked case reads alike in every form`(
    _ worked: WorkedCase
  ) throws {
    try check("cp -r $REPOSITORY/Cases/\(worked.name) case")
  }

  @Test func `a case in which every text tries to act reads alike, and nothing acts`() throws {
    try check(
      """
      kronologi new case --title 'Dugaan <script>alert(1)</script> | **x**' && \
      kronologi -C case run $REPOSITORY/Tests/Formats/hostile.kron
      """)
  }
}
