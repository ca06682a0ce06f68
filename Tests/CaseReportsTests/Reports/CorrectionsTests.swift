import CaseModel
import CaseReports
import Foundation
import Groundwork
import Testing

/// What a handed-over report said and no longer stands.
@Suite struct RewordingTests {
  /// A case with a report, X4, that was handed over to Kominfo when entry 1 was the last.
  private var sample: Sample {
    var sample = Sample.usual
    sample.add("question", ["text": "Berapa isinya?", "expects": "number"])
    for (when, text) in [
      ("2021-05-12", "Data ditawarkan."), ("2021-05-13", "Rapat digelar."),
      ("2021-05-14", "Situs diblokir."),
    ] {
      sample.add(
        "event", ["when": when, "text": text, "status": "confirmed", "exhibits": ["X1"]])
    }
    for (who, words) in [("A3", "isinya satu juta"), ("A4", "isinya asli"), ("A3", "itu lama")] {
      sample.add(
        "claim",
        [
          "claimant": who, "stance": "asserts", "words": words, "said": "2021-05-15",
          "exhibits": ["X2"],
        ])
    }
    sample.add("exhibit", ["title": "Kronologi yang diserahkan", "type": "report"])
    sample.add(
      "custody", ["exhibit": "X4", "act": "released", "to": "A1", "when": "2021-05-16"])
    return sample
  }

  private func handed(
    _ report: String, query: Query = Query(), policy: Discreet.Policy = Discreet.Policy()
  ) throws -> Handed {
    let options = ReportOptions(
      language: .indonesian, zone: .jakarta, query: query, caseName: "contoh",
      program: "kronologi 0.1.0")
    return Handed(
      exhibit: "X4", report: try #require(ReportCatalog.named(report)),
      head: CaseModel.Head(entry: 1, hash: Digest(of: Array("head".utf8))), options: options,
      policy: policy)
  }

  private func told(
    _ handed: Handed, by report: String = "corrections", _ later: [Change],
    _ language: Language = .indonesian, policy: Discreet.Policy = Discreet.Policy()
  ) throws -> String {
    var options = ReportOptions(
      language: language, zone: .jakarta, caseName: "contoh", program: "kronologi 0.1.0")
    options.handed = [handed]
    let report = try #require(ReportCatalog.named(report))
    let text = MarkdownWriter.write(
      try report.run(try sample.discreet(policy, later: later), options))
    return text.components(separatedBy: "\n***\n")[0]
  }

  private func made(_ kind: String, _ id: Name, _ fields: [String: any Sendable]) -> Change {
    Change(id: id, kind: kind, was: nil, now: Sample.body(fields))
  }

  private func retired(_ id: Name) throws -> Change {
    let record = try #require(sample.records.first { $0.id == id })
    return Change(id: id, kind: record.kind, was: record.body, now: nil, why: "ternyata keliru")
  }

  @Test func `edited, superseded, retracted and retired: old wording, new wording, why, to whom`()
    throws
  {
    let edit = try #require(
      sample.edit("E1", ["text": "Data dibagikan."], why: "bukan dijual"))
    let later = [
      edit, try retired("E3"),
      made(
        "claim", "C4",
        [
          "claimant": "A3", "stance": "asserts", "words": "isinya seratus ribu",
          "said": "2021-05-15", "supersedes": ["C1"],
        ]),
      made(
        "claim", "C5",
        ["claimant": "A4", "stance": "retracts", "about": "C2", "said": "2021-05-20"]),
    ]
    let lines = try told(handed("chronology"), later).components(separatedBy: "\n")
    #expect(lines.contains("## Kronologi sampai entri 1 (X4)"))
    #expect(lines.contains("Diserahkan kepada Kementerian Komunikasi, 16 Mei 2021."))
    #expect(
      lines.filter { $0.hasPrefix("- ") } == [
        "- C1 (\"menyatakan bahwa isinya satu juta\") diganti dengan C4 (\"menyatakan bahwa isinya seratus ribu\").",
        "- 15 Mei 2021: Iqbal menyatakan bahwa isinya asli (C2) ditarik kembali oleh Iqbal, 20 Mei 2021 (C5).",
        "- E1, uraian: \"Data ditawarkan.\" menjadi \"Data dibagikan.\" Alasan: \"bukan dijual\"",
        "- 14 Mei 2021: Situs diblokir. (E3) dicabut dari berkas. Alasan: \"ternyata keliru\"",
      ])
  }

  @Test func `a full stop stands before the reason, also where the new wording has none`() throws {
    let edit = try #require(sample.edit("E1", ["text": "Data dibagikan"], why: "bukan dijual"))
    #expect(
      try told(handed("chronology"), [edit]).contains(
        "menjadi \"Data dibagikan\". Alasan: \"bukan dijual\""))
    #expect(
      try told(handed("chronology"), [edit], .english).contains(
        "became \"Data dibagikan\". Reason: "))
  }

  @Test func `what the report did not tell of does not count`() throws {
    let edit = try #require(sample.edit("E1", ["text": "Data dibagikan."]))
    let claims = Query([Query.Term(.kind([Claim.word]))])
    for (report, query, counts) in [
      ("chronology", Query(), true), ("chronology", claims, false), ("tasks", Query(), false),
      ("timeline", Query(), true), ("evidence", Query(), false), ("claims", Query(), false),
    ] {
      let text = try told(handed(report, query: query), [edit])
      #expect(text.contains("E1, ") == counts, "\(report)")
      #expect(text.contains("Semua yang dikatakannya masih berlaku.") != counts, "\(report)")
    }
  }

  @Test func `the chronology has a section of it, only where something no longer stands`() throws {
    let edit = try #require(sample.edit("E1", ["text": "Data dibagikan."]))
    let text = try told(handed("timeline"), by: "chronology", [edit], .english)
    #expect(text.contains("\n## Corrections\n"))
    #expect(
      text.contains(
        "- **Timeline up to entry 1 (X4)**. Handed over to Kementerian Komunikasi, 16 May 2021.\n- E1, "
      ))
    let note = made("note", "N1", ["text": "Catatan."])
    #expect(try !told(handed("timeline"), by: "chronology", [note]).contains("Ralat"))
  }

  @Test func `a mark or a tag that no reader saw is no correction`() throws {
    let record = try #require(sample.records.first { $0.id == "E2" })
    var other = record
    other.body["typed"] = .object(["when": .text("kemarin")])
    let change = try #require(Change(from: record, to: other))
    #expect(try told(handed("chronology"), [change]).contains("masih berlaku"))
  }

  @Test func `nothing above the marking is told, and no protected name`() throws {
    let edit = try #require(sample.edit("E1", ["text": "Dedy Permadi membagikan.", "tlp": "red"]))
    let text = try told(handed("chronology"), [edit], policy: Discreet.Policy(tlp: .green))
    #expect(!text.contains("E1") && !text.contains("ditawarkan"))
  }

  @Test func `where nothing was handed over the page says so`() throws {
    #expect(try sample.report("corrections").contains("Belum ada laporan yang diserahkan."))
  }
}
