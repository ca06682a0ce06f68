import CaseReports
import Groundwork
import Testing

/// What two reports say, whatever their wording.
@Suite struct ReportFactsTests {
  private static let foot: [Block] = [.rule, .list([["Kasus: lain"]])]

  private func facts(_ blocks: [Block], _ format: ReportFormat = .markdown) throws -> ReportFacts {
    let document = Document(blocks + Self.foot)
    return ReportFacts(ReportFile(try format.write(document, language: .indonesian)))
  }

  private static let told: [Block] = [
    .heading(2, ["Jumat, 21 Mei 2021"]),
    .paragraph([
      "Kotz menawarkan 279 juta data seharga 0,15 BTC. ", .source("X3, X16"), " ",
      .link(["tautan"], url: "https://contoh.example/a_b?c=1"), " ",
      .code(String(repeating: "ab", count: 32)),
    ]),
    .table(Table([["No."], ["Isi"]], rows: [[["E12"], ["Rapat pukul 14.30"]]])),
  ]

  @Test(arguments: [ReportFormat.markdown, .html, .text])
  func `ids, figures, digests and addresses are facts in every form`(_ format: ReportFormat) throws
  {
    let words = Set(try facts(Self.told, format).facts.map(\.words))
    let expected: Set<String> = [
      "Jumat", "21", "Mei", "2021", "279", "0,15", "X3", "X16", "E12", "14.30",
      String(repeating: "ab", count: 32),
    ]
    #expect(expected.isSubset(of: words))
    #expect(!words.contains("Kotz") && !words.contains("lain"))
    // A page hides where a link leads; the text beside it is what it says.
    #expect(words.contains("https://contoh.example/a_b?c=1") == (format != .html))
  }

  @Test func `other words are the same facts, another date or value or source is not`() throws {
    let one = try facts([.paragraph(["Pada 21 Mei ia menawar 279 juta. ", .source("X3")])])
    let reworded = try facts([
      .paragraph(["Ia (21 Mei) meminta 279 juta itu ", .source("X3"), "."])
    ])
    #expect(one.missing(in: reworded).isEmpty && reworded.missing(in: one).isEmpty)
    for (changed, lost) in [
      ("Pada 22 Mei ia menawar 279 juta.", "21"), ("Pada 21 Juni ia menawar 279 juta.", "Mei"),
      ("Pada 21 Mei ia menawar 280 juta.", "279"),
    ] {
      let other = try facts([.paragraph([.text(changed), " ", .source("X3")])])
      #expect(one.missing(in: other).map(\.words) == [lost])
    }
    let unsourced = try facts([.paragraph(["Pada 21 Mei ia menawar 279 juta. ", .source("X4")])])
    #expect(one.missing(in: unsourced).map(\.words) == ["X3"])
  }

  @Test func `what is said twice and told once is missed`() throws {
    let twice = try facts([.paragraph(["E1 dan E1."])])
    #expect(twice.missing(in: try facts([.paragraph(["E1."])])).count == 1)
  }
}
