import Foundation
import Testing

@testable import CaseReports

/// Diagrams in words, which the host of a Markdown page draws.
@Suite struct MermaidTests {
  private func mark(
    _ label: String, _ brief: String = "Rapat", look: TimeChart.Look = .firm,
    isMoment: Bool = false, isVague: Bool = false, isContested: Bool = false,
    from: String = "2021-05-21T00:00"
  ) -> TimeChart.Mark {
    TimeChart.Mark(
      label: label, words: "kata", brief: brief, start: 0, end: isMoment ? 0 : 86_399, from: from,
      to: "2021-05-22T00:00", isVague: isVague, look: look, isContested: isContested,
      facts: Facts(actors: [], states: [], questions: []))
  }

  private func gantt(_ lanes: [TimeChart.Lane]) -> String {
    MermaidGantt(
      TimeChart(
        title: "Garis waktu", caption: "", notation: "", lanes: lanes, ticks: [], start: 0, end: 1,
        legend: [:], contested: "")
    ).text
  }

  @Test func `each mark is a task of its lane, in the colour of its state`() {
    let text = gantt([
      .init(
        name: "Kominfo",
        marks: [
          mark("E1"), mark("E2", look: .reported, isVague: true),
          mark("C3", look: .said, isContested: true), mark("E4", isMoment: true),
        ])
    ])
    #expect(
      text.components(separatedBy: "\n").suffix(5) == [
        "    section Kominfo",
        "    E1 Rapat :done, 2021-05-21T00:00, 2021-05-22T00:00",
        "    E2 ≈ Rapat :active, 2021-05-21T00:00, 2021-05-22T00:00",
        "    ⚠C3 Rapat :crit, 2021-05-21T00:00, 2021-05-22T00:00",
        "    E4 Rapat :done, milestone, 2021-05-21T00:00, 2021-05-21T00:00",
      ])
  }

  @Test func `a year that it can't say is left out`() {
    let text = gantt([
      .init(name: "A", marks: [mark("E1", from: "-0500-01-01T00:00"), mark("E2")]),
      .init(name: "B", marks: [mark("E3", from: "+12021-05-21T00:00")]),
    ])
    #expect(!text.contains("E1") && text.contains("E2") && !text.contains("section B"))
  }

  @Test func `a very large one stays below what hosts take`() {
    let marks = (1...60).map { mark("E\($0)", String(repeating: "kata ", count: 30)) }
    for count in [2, 40, 400] {
      let text = gantt((1...count).map { .init(name: "Pihak \($0)", marks: marks) })
      #expect(text.count < 50_000 && text.contains("section Pihak 2\n"))
    }
  }

  @Test func `nothing in a text acts`() {
    let hostile =
      "x\" --> y; click A1 \"javascript:alert(1)\" %%{init}%% $$a$$ #35; `**` | <b>\\ \u{202E}&amp;"
    let label = MermaidText.label(hostile, 200)
    #expect(!label.contains { "\"`;:|<>[]{}#\\&".contains($0) })
    #expect(!label.contains("%%") && !label.contains("$$"))
    #expect(label.unicodeScalars.allSatisfy { $0 != "\u{202E}" })
    #expect(MermaidText.label("baris\nsatu") == "baris satu" && MermaidText.label("") == "–")
    #expect(MermaidText.label(String(repeating: "a", count: 99)).count == 70)
  }

  @Test func `actors are joined by what is on record, and by what they share`() {
    let graph = ActorGraph(
      title: "", caption: "", notation: "Panah berarti *hubungan*.",
      nodes: [
        .init(id: "A1", name: "Dedy [end]", note: "", isPerson: true),
        .init(id: "A2", name: "Kominfo", note: "", isPerson: false),
      ],
      edges: [
        .init(from: "A1", to: "A2", words: "", label: "Juru \"Bicara\"", together: 0),
        .init(from: "A1", to: "A2", words: "", label: "", together: 2),
      ])
    let text = MarkdownWriter.write(Document([.graph(graph)]))
    #expect(
      text == """
        ```mermaid
        flowchart LR
            A1(["Dedy (end)"])
            A2["Kominfo"]
            A1 -->|"Juru 'Bicara'"| A2
            A1 -.- A2
        ```

        *Panah berarti \\*hubungan\\*.*

        """)
  }
}
