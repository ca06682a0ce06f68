import CaseReports
import Testing

@Suite struct FootnotesTests {
  private func write(_ blocks: [Block]) -> String {
    MarkdownWriter(footnotes: true).write(Document(blocks))
  }

  @Test func `a source becomes a note, one for each mark, numbered as it is met`() {
    let text = write([
      .paragraph(["A.", " ", .source("X2"), " ", "B.", " ", .source("X1, par. 3")]),
      .paragraph(["C.", " ", .source("X2")]),
    ])
    #expect(text == "A.[^1] B.[^2]\n\nC.[^1]\n\n[^1]: X2\n\n[^2]: X1, par. 3\n")
  }

  @Test func `the list of sources, and marks that cite nothing, stay as they are`() {
    let text = write([
      .paragraph(["A.", " ", .source("tanpa sumber"), " ", .source("id")]),
      .list([[.source("X2"), " Antara"]]),
    ])
    #expect(text == "A. [tanpa sumber] [id]\n\n- [X2] Antara\n")
  }

  @Test func `notes stand in tables and in what stands out`() {
    let text = write([
      .table(Table([["Sumber"]], rows: [[[.source("X1")]]])),
      .paragraph([.emphasis([.source("X3")])]),
    ])
    #expect(text.contains("| [^1] |") && text.contains("*[^2]*"))
  }

  @Test func `a text can make no note of its own`() {
    #expect(write([.paragraph(["[^1] x"])]) == "\\[^1\\] x\n")
  }
}
