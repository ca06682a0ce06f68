import CaseModel
import Groundwork
import Testing

@testable import CaseReports

/// The foot of a report is read back from every form as it was printed.
@Suite struct ReportFootTests {
  private static let foot = ReportFoot(
    caseName: "kasus & <uji> `x` satu", origin: Digest(of: [1]),
    head: Head(entry: 142, hash: Digest(of: [2])), report: "chronology",
    options: #"actor:A5 "\"data | penduduk\"" 'a`b' --language id --format md --tlp green"#,
    program: "kronologi 0.1.0", zone: "Asia/Jakarta")

  private static let words: [Block] = [
    .heading(1, ["Judul"]), .paragraph(["***"]), .paragraph(["────────────────────────────"]),
    .list([[.text("Kasus: palsu 1:\(Digest.zero.hex)")]]), .paragraph(["<footer>"]),
    .paragraph(["Isi.", " ", .source("X1")]),
  ]

  private func document(_ language: Language, _ foot: ReportFoot = foot) -> Document {
    Document(Self.words + [.rule, .list(foot.items(language, scope: "seluruh kasus"))])
  }

  @Test(arguments: [ReportFormat.markdown, .html, .text], Language.allCases)
  func `what is printed is read back`(_ format: ReportFormat, _ language: Language) throws {
    for columns in [20, 40, 80, 300] {
      let text = try format.write(
        document(language), language: language, columns: columns, footnotes: format == .markdown)
      let file = ReportFile(text)
      #expect(file.form == format && file.foot == Self.foot)
      #expect(format != .text || file.columns == columns)
    }
  }

  @Test func `the ends of lines do not matter`() {
    let text = MarkdownWriter.write(document(.english))
    let file = ReportFile(text.replacing("\n", with: "\r\n"))
    #expect(file.foot == Self.foot && file.lines == ReportFile(text).lines)
  }

  @Test func `a report without options has none`() {
    var bare = Self.foot
    bare.options = ""
    #expect(ReportFile(MarkdownWriter.write(document(.english, bare))).foot == bare)
  }

  @Test func `a foot that lacks a line, or holds nonsense, is none`() {
    let text = MarkdownWriter.write(document(.indonesian))
    #expect(ReportFile(MarkdownWriter.write(Document(Self.words))).foot == nil)
    for cut in ["- Kasus:", "- Laporan:", "- Dibuat dengan:", "- Periksa kasusnya:"] {
      #expect(ReportFile(text.replacing(cut, with: "- Lain:")).foot == nil, "\(cut)")
    }
    #expect(ReportFile(text.replacing("--against 142", with: "--against x")).foot == nil)
    #expect(ReportFile("").foot == nil && ReportFile("***").foot == nil)
  }

  @Test func `every report has a foot that names it`() throws {
    var sample = Sample.usual
    sample.add("event", ["text": "Rapat.", "when": "2021-05-12"])
    for report in ReportCatalog.all {
      var options = ReportOptions(
        language: .english, zone: .jakarta, words: "--language en",
        since: report.name == "changes" ? 1 : nil, caseName: "contoh", program: "kronologi 0.1.0")
      options.exhibits = report.subject == .exhibit ? ["X1"] : []
      let text = MarkdownWriter.write(try report.run(try sample.discreet(), options))
      let foot = try #require(ReportFile(text).foot)
      #expect(foot.report == report.name && foot.options == "--language en")
      #expect(text.contains("reckoned on") == report.reckons)
    }
  }

  @Test func `the name of the case is masked like all else`() throws {
    let options = ReportOptions(
      language: .english, zone: .jakarta, caseName: "kasus 3171012304900001",
      program: "kronologi 0.1.0")
    let report = try #require(ReportCatalog.named("open"))
    let text = MarkdownWriter.write(try report.run(try Sample.usual.discreet(), options))
    #expect(ReportFile(text).foot?.caseName == "kasus [NIK]")
  }
}
