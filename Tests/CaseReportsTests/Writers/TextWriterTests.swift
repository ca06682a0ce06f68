import CaseReports
import Testing

@Suite struct TextWriterTests {
  @Test func `paragraphs are wrapped at the width of the terminal`() {
    let text = TextWriter(columns: 20).write(Document([.paragraph(["satu dua tiga empat lima"])]))
    #expect(text == "satu dua tiga empat\nlima\n")
  }

  @Test func `wide letters take two columns`() {
    let table = Table([["甲"], ["b"]], rows: [[["a"], ["乙"]]])
    #expect(TextWriter().write(Document([.table(table)])) == "甲 │ b\n───┼───\na  │ 乙\n")
  }

  @Test func `a wide table is cut down to the line and wrapped in its cells`() {
    let table = Table([["No."], ["Pertanyaan"]], rows: [[["P1"], ["satu dua tiga empat lima"]]])
    let lines = TextWriter(columns: 24).write(Document([.table(table)])).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.count <= 24 })
  }

  @Test func `what would act on a terminal is spelled out`() {
    let text = TextWriter().write(Document([.paragraph([.text("a\u{1B}[31mb\u{202E}")])]))
    #expect(text == "a\\u{1B}[31mb\\u{202E}\n")
  }

  @Test func `headings are underlined and lists hang`() {
    let document = Document([
      .heading(1, ["Judul"]), .list([["satu dua tiga empat lima enam"]]), .rule,
    ])
    #expect(
      TextWriter(columns: 20).write(document)
        == "Judul\n=====\n\n• satu dua tiga\n  empat lima enam\n\n────────────────────\n")
  }
}
