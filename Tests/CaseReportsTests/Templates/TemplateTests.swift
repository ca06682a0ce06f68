import CaseModel
import Foundation
import Groundwork
import Testing

@testable import CaseReports

/// Layouts of the user's own.
@Suite struct TemplateTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation")

  private static let foot = ReportFoot(
    caseName: "kasus_<b>", origin: Digest(of: [1]),
    head: CaseModel.Head(entry: 9, hash: Digest(of: [2])), report: "brief",
    options: "--language id --template surat.mustache", program: "kronologi 0.1.0",
    zone: "Asia/Jakarta")

  private static let hostile =
    "<script>alert(1)</script> | [x](javascript:alert(1)) `a` \u{202E}\"'"

  private var document: Document {
    Document(
      [
        .heading(1, [.text("Judul " + Self.hostile)]), .paragraph(["Awal."]),
        .heading(2, ["Satu"]), .paragraph([.text(Self.hostile), .source("X1")]),
        .list([["a"], [.text("b *c*")]]), .heading(2, ["Dua"]),
        .table(Table([["K"]], rows: [[[.text("sel | " + Self.hostile)]]])), .rule,
        .list(Self.foot.items(.indonesian, scope: "semua")),
      ], foot: Self.foot)
  }

  private func write(
    _ template: String, _ format: ReportFormat = .markdown, _ language: Language = .indonesian
  ) throws -> String {
    try format.write(
      document, language: language, template: try ReportTemplate(template, name: "uji"))
  }

  @Test func `parts of a report are put where the template wants them`() throws {
    let text = try write(
      "{{report}} {{entry}}\n{{#sections}}\n{{number}}. {{title}}\n{{/sections}}\n{{lead}}\n")
    #expect(text == "brief 9\n1. Satu\n2. Dua\nAwal.\n")
    #expect(try write("{{#id}}ya{{/id}}{{#en}}yes{{/en}}", .markdown, .english) == "yes")
    #expect(
      try write("{{#sections}}{{#blocks}}{{#items}}<{{item}}>{{/items}}{{/blocks}}{{/sections}}")
        == "<a><b \\*c\\*>")
  }

  @Test(arguments: [ReportFormat.markdown, .html])
  func `nothing acts, however the template writes it`(_ format: ReportFormat) throws {
    let parts = [
      "title", "body", "case", "foot", "lead", "options", "uppercased(title)", "reversed(title)",
    ]
    for part in parts {
      for tag in ["{{\(part)}}", "{{{\(part)}}}", "{{&\(part)}}"] {
        let text = try write(tag, format)
        #expect(!text.contains("<script>") && !text.contains("\u{202E}"), "\(tag)")
        #expect(!text.replacing("\\](java", with: "").contains("](java"), "\(tag)")
        #expect(format == .markdown || !text.contains("<b>"), "\(tag)")
      }
    }
    let cells =
      "{{#sections}}{{#blocks}}{{#table}}{{#rows}}{{#cells}}{{{cell}}}{{/cells}}{{/rows}}{{/table}}{{/blocks}}{{/sections}}"
    #expect(try !write(cells, format).contains("<script>"))
    #expect(try write("<a title=\"{{title}}\">", .html).filter { $0 == "\"" }.count == 2)
  }

  @Test func `the foot is read back from the layouts that come with the program`() throws {
    for (file, format) in [("surat.md", ReportFormat.markdown), ("halaman.html", .html)] {
      let url = Self.folder.appending(path: "templates/\(file).mustache")
      let text = try write(try String(contentsOf: url, encoding: .utf8), format)
      let read = ReportFile(text)
      #expect(read.form == format && read.foot == Self.foot, "\(file)")
      #expect(!text.contains("{{"))
    }
  }

  @Test func `what can't be read is told with its line`() {
    for (text, line) in [("a\n{{#x}}\n", 3), ("{{x", 1), ("a\n\n{{#x}}{{/y}}", 3)] {
      #expect {
        try ReportTemplate(text, name: "uji")
      } throws: { error in
        let problem = error as? Problem
        return problem?.kind == .mistyped && problem?.place?.file == "uji"
          && problem?.place.map { abs($0.line - line) <= 1 } == true
      }
    }
  }

  /// With RECORD=1 the table is written anew, and the test fails all the same.
  @Test func `the documentation has every name that a template may use`() throws {
    let url = Self.folder.appending(path: "TEMPLATES.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let mark = "|---|---|\n"
    let table = TemplateContext.names.map { "| `\($0.name)` | \($0.meaning) |\n" }.joined()
    let parts = text.components(separatedBy: mark)
    #expect(parts.last == table)
    let values = TemplateContext(document, .html, .indonesian).values
    let known = Set(TemplateContext.names.map(\.name))
    #expect(Set(values.keys).isSubset(of: known))
    #expect(known.subtracting(["blocks", "items", "table"]) == Set(values.keys))
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try (parts[0] + mark + table).write(to: url, atomically: true, encoding: .utf8)
      Issue.record("TEMPLATES.md was recorded")
    }
  }
}
