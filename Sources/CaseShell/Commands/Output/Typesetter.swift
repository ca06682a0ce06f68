import CaseReports
import CaseStore
import Glibc
import Groundwork

/// Has other programs make what we don't write ourselves: a PDF of a page, a DOCX of Markdown.
///
/// Both get the report on its way to them; nothing in it fetches anything or acts.
struct Typesetter {
  let programs: Programs

  /// `text`, written in the format's own source, as the format has it.
  func file(of text: String, as format: ReportFormat, in language: Language) throws -> [UInt8] {
    switch format {
    case .pdf: try pdf(of: text)
    case .docx: try docx(of: text, in: language)
    default: Array(text.utf8)
    }
  }

  private func pdf(of page: String) throws -> [UInt8] {
    // Chromium refuses to work for root in its sandbox.
    let root = geteuid() == 0 ? ["--no-sandbox"] : []
    for name in ["chromium", "chromium-browser", "google-chrome"] {
      let call = Programs.Call(
        [
          name, "--headless", "--disable-gpu", "--disable-javascript", "--no-first-run",
          "--disable-background-networking", "--disable-component-update",
          "--no-pdf-header-footer", "--print-to-pdf=/dev/stdout",
        ] + root + ["report.html"], files: ["report.html": Array(page.utf8)])
      guard let answer = try programs.run(call) else { continue }
      return try made(answer, by: name, beginning: "%PDF")
    }
    throw Problem.refused(
      "a PDF is made by Chromium, which is not installed",
      hint: "the package chromium has it; or print the report from `--format html`")
  }

  private func docx(of markdown: String, in language: Language) throws -> [UInt8] {
    let call = Programs.Call(
      [
        "pandoc", "--from", "commonmark+pipe_tables+footnotes", "--to", "docx", "--metadata",
        "lang=\(language.rawValue)", "--output", "-",
      ], input: markdown)
    guard let answer = try programs.run(call) else {
      throw Problem.refused(
        "a DOCX is made by pandoc, which is not installed",
        hint: "the package pandoc has it; or open the report of `--format html` in a word processor"
      )
    }
    return try made(answer, by: "pandoc", beginning: "PK")
  }

  private func made(
    _ answer: Programs.Answer, by name: String, beginning: String
  ) throws -> [UInt8] {
    guard let code = answer.code else {
      throw Problem(.interrupted, "\(name) was ended: nothing was written")
    }
    guard code == 0, answer.output.starts(with: beginning.utf8) else {
      let last = answer.errors.split(whereSeparator: \.isNewline).last.map { ": \($0)" } ?? ""
      throw Problem.refused("\(name) made nothing of it\(last)")
    }
    return answer.output
  }
}
