import Groundwork
import Testing

@testable import CaseReports

@Suite struct SVGWriterTests {
  private func mark(
    _ label: String, _ start: Int64, _ end: Int64, words: String = "kata", isVague: Bool = false,
    isContested: Bool = false
  ) -> TimeChart.Mark {
    TimeChart.Mark(
      label: label, words: words, brief: words, start: start, end: end, from: "2021-05-21T00:00",
      to: "2021-05-22T00:00", isVague: isVague, look: .reported, isContested: isContested,
      facts: Facts(actors: ["A1"], states: ["said"], questions: []))
  }

  private func drawn(_ marks: [TimeChart.Mark], name: String = "Kominfo") -> String {
    let chart = TimeChart(
      title: "Garis <waktu>", caption: "keterangan", notation: "tanda",
      lanes: [.init(name: name, marks: marks)],
      ticks: [.init(at: 0, label: "1 Januari")], start: 0, end: 1000,
      legend: [.reported: "dilaporkan"], contested: "diperselisihkan")
    return SVGWriter.file(chart, .indonesian)
  }

  @Test func `a picture says what it shows, and every mark what it is`() {
    let svg = drawn([mark("E1", 0, 500, words: "<b>Rapat</b> & \u{202E}x")])
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"id\""))
    #expect(
      svg.contains("role=\"img\"") && svg.contains("<title id=\"chart-title\">Garis &lt;waktu"))
    #expect(svg.contains("\"><title>&lt;b&gt;Rapat&lt;/b&gt; &amp; \\u{202E}x</title>"))
  }

  @Test func `only what is vague has soft ends`() {
    #expect(drawn([mark("E1", 0, 500, isVague: true)]).contains("mask=\"url(#chart-soft)\""))
    #expect(!drawn([mark("E1", 0, 500)]).contains("mask=\"url"))
  }

  @Test func `what is disputed is marked in its outline and its number`() {
    let svg = drawn([mark("E1", 0, 500, isContested: true)])
    #expect(svg.contains("class=\"mark reported contested\"") && svg.contains(">⚠E1</text>"))
  }

  @Test func `marks that would cover each other take rows of their own`() {
    let apart = drawn([mark("E1", 0, 100), mark("E2", 600, 700)])
    let together = drawn([mark("E1", 0, 500), mark("E2", 400, 700)])
    #expect(apart.contains("viewBox=\"0 0 900 89\""))
    #expect(together.contains("viewBox=\"0 0 900 104\""))
  }

  @Test func `a long name is cut, and no mark is too thin to be seen`() {
    let svg = drawn([mark("E1", 5, 5)], name: String(repeating: "a", count: 40))
    #expect(svg.contains(">\(String(repeating: "a", count: 23))…</text>"))
    #expect(svg.contains("width=\"6\""))
  }
}
