import CaseModel
import Groundwork
import Testing

@testable import CaseReports

/// Who stands in what relation to whom, as a picture.
@Suite struct GraphingTests {
  private func graph(_ sample: Sample, _ query: Query = Query()) throws -> ActorGraph? {
    let options = ReportOptions(
      language: .indonesian, zone: .jakarta, query: query, caseName: "contoh",
      program: "kronologi 0.1.0")
    let file = try CaseFile(try sample.discreet(), options)
    return try Graphing(file: file).graph(try DayBook(file))
  }

  @Test func `relations on record are ties, with the post beside the name`() throws {
    let graph = try #require(try graph(Sample.usual))
    #expect(
      graph.edges.filter(\.isTie).map { "\($0.from)–\($0.to)" } == ["A3–A1", "A3–A2", "A4–A2"])
    let dedy = try #require(graph.nodes.first { $0.id == "A3" })
    #expect(dedy.name == "Dedy" && dedy.note == "Juru Bicara, Direktur" && dedy.isPerson)
    #expect(
      graph.edges[0].words
        == "Dedy Permadi: Juru Bicara Kominfo, Januari 2021 sampai Desember 2021.")
  }

  @Test func `those who share events are joined, the more the more they share`() throws {
    var sample = Sample.usual
    for _ in 1...3 { sample.add("event", ["text": "Rapat.", "actors": ["A2", "A1"]]) }
    sample.add("event", ["text": "Semua.", "actors": (1...7).map { "A\($0)" }])
    let shared = try #require(try graph(sample)).edges.filter { !$0.isTie }
    #expect(shared.map(\.together) == [3] && shared[0].from == "A1" && shared[0].to == "A2")
    #expect(shared[0].words == "Kominfo dan BPJS: 3 peristiwa bersama")
  }

  @Test func `people stand beside their houses, houses with people first`() throws {
    var sample = Sample.usual
    sample.add("link", ["from": "A5", "relation": "owns", "to": "A6"])
    let nodes = try #require(try graph(sample)).nodes
    #expect(nodes.map(\.id) == ["A3", "A4", "A1", "A2", "A5", "A6"])
  }

  @Test func `a query narrows it, and where little is related there is no picture`() throws {
    let none = Query([Query.Term(.kind([Event.word]))])
    #expect(try graph(Sample.usual, none) == nil)
    var bare = Sample()
    bare.add("case", ["title": "Kasus", "zone": "Asia/Jakarta", "language": "id"])
    #expect(try graph(bare) == nil)
  }

  @Test func `of very many those with the most relations are drawn, the others counted`() throws {
    var many = Sample.usual
    for number in 9...80 {
      many.add("actor", ["name": "P\(number)", "type": "person"])
      many.add("link", ["from": "A\(number)", "relation": "works for", "to": "A1"])
    }
    let graph = try #require(try graph(many))
    #expect(graph.nodes.count == 48 && graph.caption.hasSuffix("28 pihak lain tidak digambar."))
  }

  @Test func `the drawing names every actor, and no line crosses the columns of names`() throws {
    let graph = try #require(try graph(Sample.usual))
    let svg = GraphWriter.file(graph, .indonesian)
    #expect(svg.contains("data-actor=\"A3\"") && svg.contains("data-ends=\"A3 A1\""))
    #expect(svg.contains(">Juru Bicara, Direktur · <tspan class=\"name\">Dedy</tspan>"))
    #expect(svg == GraphWriter.file(try #require(try self.graph(Sample.usual)), .indonesian))
  }

  @Test func `a protected actor has no name and no post in it`() throws {
    var sample = Sample.usual
    sample.put(.bool(true), in: "protected", of: "A3")
    let svg = GraphWriter.file(try #require(try graph(sample)), .indonesian)
    #expect(!svg.contains("Dedy") && !svg.contains("Juru Bicara"))
  }
}
