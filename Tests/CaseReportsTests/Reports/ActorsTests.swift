import CaseModel
import Foundation
import Groundwork
import Testing

@testable import CaseReports

@Suite struct ActorsTests {
  private var sample: Sample {
    var sample = Sample.usual
    sample.add(
      "actor", ["name": "Budi", "type": "person", "roles": ["suspect"], "aliases": ["Bud", "B"]])
    sample.add(
      "event",
      [
        "when": "2021-05-21", "text": "Kominfo menggelar rapat.", "status": "confirmed",
        "exhibits": ["X1"], "actors": ["A1", "A9"],
      ])
    sample.add(
      "claim",
      [
        "claimant": "A3", "for": "A1", "stance": "asserts", "words": "rapat itu rutin",
        "said": "2021-05-21", "exhibits": ["X1"],
      ])
    return sample
  }

  @Test func `posts stand with the time for which they were held`() throws {
    let text = try sample.report("actors")
    #expect(
      text.contains("- Juru Bicara Kominfo, Januari 2021 sampai Desember 2021.\n"))
    #expect(text.contains("- Direktur BPJS, sejak Januari 2022.\n"))
    #expect(
      try sample.report("actors", .english).contains(
        "- Spokesperson of Kominfo, from January 2021 to December 2021.\n"))
  }

  @Test(arguments: Language.allCases)
  func `the relations that the program makes itself are told in the report's language`(
    _ language: Language
  ) throws {
    #expect(Roles.relation(Link.holdsPost, language) != Link.holdsPost)
    var sample = sample
    sample.add("actor", ["name": "Sari Rahasia", "protected": true])
    sample.add(
      "link", ["from": "A10", "relation": "holds post", "to": "A6", "post": "Pemimpin Redaksi"])
    sample.add(
      "claim",
      ["claimant": "A10", "stance": "asserts", "words": "rapat itu rutin", "said": "2021-05-21"])
    let words = language == .english ? "holds a post at" : "menjabat di"
    #expect(
      try sample.report("actors", language).contains("Narasumber A \(words) Antara.\n"))
  }

  @Test func `a tie without a source says so, and a post needs none`() throws {
    let owned = sample.with("link", ["from": "A7", "relation": "owns", "to": "A9"])
    #expect(
      try owned.report("actors").contains("- Kotz memiliki Budi. [tanpa sumber]\n"))
    #expect(try owned.report("actors", .english).contains("- Kotz owns Budi. [no source]\n"))
    #expect(try owned.report("actors").contains("- Direktur BPJS, sejak Januari 2022.\n"))
  }

  @Test func `an institution tells who held its posts and who spoke for it`() throws {
    let text = try sample.report("actors")
    #expect(text.contains("- Juru Bicara: Dedy Permadi, Januari 2021 sampai Desember 2021.\n"))
    #expect(text.contains("- Atas namanya berbicara: Dedy (satu pernyataan).\n"))
  }

  @Test func `a suspect is called one whom somebody suspects, and nobody an offender`() throws {
    let text = try sample.report("actors")
    #expect(text.contains("- Dalam perkara ini: pihak yang diduga terlibat.\n"))
    #expect(!text.lowercased().contains("pelaku") && !text.lowercased().contains("tersangka"))
    #expect(try sample.report("actors", .english).contains("suspected, not convicted"))
    #expect(text.contains("Tercantum di sini tidak berarti bersalah."))
  }

  @Test func `events and statements stand under those who took part and spoke`() throws {
    let parts = try sample.report("actors").components(separatedBy: "\n### ")
    let dedy = try #require(parts.first { $0.hasPrefix("Dedy Permadi\n") })
    #expect(dedy.contains("#### Pernyataan\n\n- **21 Mei 2021**: Dedy menyatakan rapat itu rutin."))
    let budi = try #require(parts.first { $0.hasPrefix("Budi\n") })
    #expect(budi.contains("#### Peristiwa\n\n- **21 Mei 2021**: Kominfo menggelar rapat. [X1]"))
    #expect(budi.contains("- Disebut juga: B.\n"))
  }

  @Test func `who is only on record stands in a table, with what was published`() throws {
    let text = try sample.report("actors")
    #expect(text.contains("| Tirto | media | [X1, X3] |"))
    #expect(!text.contains("### Tirto"))
  }

  @Test func `a query that names actors asks for their dossiers alone`() throws {
    let query = Query([Query.Term(.refers(to: ["A3"], fields: []))])
    let text = try sample.report("actors", query: query)
    #expect(text.contains("### Dedy Permadi") && !text.contains("### Kementerian"))
  }
}
