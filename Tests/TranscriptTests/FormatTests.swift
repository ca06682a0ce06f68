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

  private static let worked = WorkedCase.all.map { "cp -r $REPOSITORY/Cases/\($0.name) case" }
  private static let hostile = """
    kronologi new case --title 'Dugaan <script>alert(1)</script> | **x**' && \
    kronologi -C case run $REPOSITORY/Tests/Formats/hostile.kron
    """

  @Test(arguments: worked) func `a worked case reads alike in every form`(
    _ make: String
  ) throws {
    try check(make)
  }

  @Test func `a case in which every text tries to act reads alike, and nothing acts`() throws {
    try check(Self.hostile)
  }

  /// Chromium shows them on a phone and on a laptop, by day and by night, and with the keyboard.
  @Test(arguments: worked + [hostile])
  func `pages complain of nothing, ask for nothing, and can be read and used by all`(
    _ make: String
  ) throws {
    let tools = try run("make --silent -C $REPOSITORY validators")
    #expect(tools.code == 0, "\(tools.errors)")
    let step = try run(
      """
      { \(make); } >/dev/null 2>&1; for report in \(Self.reports.map { "'\($0)'" }.joined(separator: " ")); \
      do kronologi -C case report $report --format html --out "${report%% *}.html" 2>/dev/null; done; \
      timeout 100 python3 $REPOSITORY/Tests/Formats/browse.py *.html
      """)
    #expect(step.output == ["fit"] && step.code == 0, "\(step.output) \(step.errors)")
  }

  /// Other programs make them, and what they made says what the report says.
  @Test func `a PDF and a DOCX are made of a report`() throws {
    let tools = try run("make --silent -C $REPOSITORY validators")
    #expect(tools.code == 0, "\(tools.errors)")
    let step = try run(
      """
      { \(Self.hostile); } >/dev/null 2>&1; report() { kronologi -C case report "$@" 2>&1; }; \
      report chronology --format pdf --out a.pdf; head -c 5 a.pdf; echo; \
      report chronology --format docx --footnotes --out a.docx; \
      pandoc -f docx -t plain --wrap=none a.docx | grep -c -F '<script>alert(1)</script>'; \
      unzip -p a.docx word/footnotes.xml | grep -c 'w:footnote '; \
      unzip -p a.docx word/_rels/document.xml.rels | grep -c 'javascript:'
      """)
    #expect(
      step.output == [
        "a.pdf written.", "%PDF-", "a.docx written.", "7", "1", "0",
      ])
  }

  @Test func `where they are not installed that is said, and nothing is written`() throws {
    let step = try run(
      """
      kronologi new case --title Uji >/dev/null; for form in pdf docx; do \
      PATH=${PATH%%:*} kronologi -C case report brief --format $form --out a.$form 2>&1; done; \
      kronologi -C case report brief --format pdf 2>&1; ls a.* 2>/dev/null
      """)
    #expect(
      step.output == [
        "error: a PDF is made by Chromium, which is not installed",
        "hint: the package chromium has it; or print the report from `--format html`",
        "error: a DOCX is made by pandoc, which is not installed",
        "hint: the package pandoc has it; or open the report of `--format html` in a word processor",
        "error: a PDF is no text to be printed here", "  report brief --format pdf",
        "                        ^^^", "hint: say where it goes: `--out report.pdf`",
      ])
  }

  /// Mermaid's own parser reads the diagrams, as a host of Markdown would.
  @Test(arguments: worked + [hostile])
  func `diagrams are read by Mermaid, and nothing in them acts`(_ make: String) throws {
    let tools = try run("make --silent -C $REPOSITORY validators")
    #expect(tools.code == 0, "\(tools.errors)")
    let step = try run(
      """
      { \(make); } >/dev/null 2>&1; for report in chronology timeline actors; do for lang in id en; \
      do kronologi -C case report $report --diagrams mermaid --lang $lang --out $report.$lang.md \
      2>/dev/null; done; done; node $REPOSITORY/Tests/Formats/mermaid.cjs \
      $REPOSITORY/.build/validators/mermaid/mermaid_parser/js/parser.bundle.js *.md
      """)
    #expect(step.output == ["8 diagrams"] && step.code == 0, "\(step.output) \(step.errors)")
  }
}
