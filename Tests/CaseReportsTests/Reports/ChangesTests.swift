import CaseModel
import Groundwork
import Testing

@Suite struct ChangesTests {
  private var sample: Sample {
    var sample = Sample.usual
    sample.add(
      "event",
      [
        "when": "2021-05-21", "text": "Tiga tautan diblokir.",
        "text.en": "Three links were blocked.",
        "status": "confirmed", "exhibits": ["X1"],
      ])
    sample.add("question", ["text": "Berapa tautan?", "expects": "number"])
    sample.add(
      "claim",
      [
        "claimant": "A3", "stance": "asserts", "question": "Q1", "value": "3",
        "words": "tiga tautan diblokir", "said": "2021-05-21", "exhibits": ["X1"],
      ])
    return sample
  }

  private func made(_ id: Name, _ kind: String, _ fields: [String: any Sendable]) -> Change {
    Change(id: id, kind: kind, was: nil, now: Sample.body(fields))
  }

  private var rival: Change {
    made(
      "C2", "claim",
      [
        "claimant": "A4", "stance": "asserts", "question": "Q1", "value": "2",
        "words": "dua tautan diblokir", "said": "2021-05-21",
        "exhibits": ["X2"],
      ])
  }

  @Test func `what was edited shows the old wording, the new one and the reason`() throws {
    let edit = try #require(
      sample.edit(
        "E1", ["text": "Beberapa tautan diblokir.", "status": "reported"], why: "Jumlahnya berbeda."
      ))
    let text = try sample.report("changes", later: [edit])
    #expect(text.contains("### 21 Mei 2021: Beberapa tautan diblokir. (E1)\n\nAlasan: \"Jumlahnya"))
    #expect(text.contains("| Uraian | Tiga tautan diblokir. | Beberapa tautan diblokir. |"))
    #expect(text.contains("| Status | terkonfirmasi | dilaporkan |"))
    #expect(text.contains("Dibandingkan: entri 1 (23 November 2026 pukul 15.00 WIB) dan entri 2"))
  }

  @Test func `in another language the translations are compared, not the originals`() throws {
    let edit = try #require(
      sample.edit(
        "E1",
        [
          "text": "Beberapa tautan diblokir.",
          "text.en": "Some links were blocked.",
        ]))
    let text = try sample.report("changes", .english, later: [edit])
    #expect(text.contains("| Text | Three links were blocked. | Some links were blocked. |"))
    #expect(!text.contains("Beberapa"))
  }

  @Test func `a question that a new claim brings into dispute is told first`() throws {
    let text = try sample.report("changes", later: [rival])
    #expect(text.contains("Satu catatan baru dan satu kini diperselisihkan."))
    #expect(text.contains("## Kini diperselisihkan\n\n- Berapa tautan? 3 menurut Dedy; 2 menurut"))
    #expect(text.contains("## Pernyataan baru\n\n- **21 Mei 2021**: "))
  }

  @Test func `an answer is told once, with on whose word it rests`() throws {
    let answer = try #require(
      sample.edit("Q1", ["answer": "3", "because": ["C1"]], why: "Sumber resmi."))
    let text = try sample.report("changes", later: [answer])
    #expect(text.contains("- Berapa tautan? 3, menurut Dedy. Alasan: \"Sumber resmi.\""))
    #expect(!text.contains("## Diubah"))
  }

  @Test func `what was taken back stands with its reason`() throws {
    let record = try #require(sample.records.first { $0.id == "C1" })
    let retire = Change(id: "C1", kind: "claim", was: record.body, now: nil, why: "Salah kutip.")
    let text = try sample.report("changes", later: [retire])
    #expect(text.contains("## Ditarik\n\n- 21 Mei 2021: Dedy menyatakan bahwa tiga tautan"))
    #expect(text.contains("Alasan: \"Salah kutip.\""))
  }

  @Test func `a query narrows what is compared`() throws {
    let edit = try #require(sample.edit("E1", ["status": "reported"]))
    let query = Query([Query.Term(.kind(["claim"]))])
    let text = try sample.report("changes", query: query, later: [edit, rival])
    #expect(!text.contains("## Diubah") && text.contains("## Pernyataan baru"))
  }

  @Test func `a report that was handed over is no new evidence`() throws {
    var wider = sample
    let count = wider.records.count
    let paper = wider.add(
      "exhibit", ["title": "Kronologi sampai entri 1", "type": "report"])
    wider.add(
      "custody", ["exhibit": paper.text, "act": "released", "to": "A1", "when": "2021-06-01"])
    let later = wider.records[count...].map {
      Change(id: $0.id, kind: $0.kind, was: nil, now: $0.body)
    }
    let text = try sample.report("changes", later: later)
    #expect(!text.contains("## Barang bukti baru") && !text.contains("## Catatan penguasaan baru"))
    #expect(
      text.contains(
        "## Diserahkan\n\n- \"Kronologi sampai entri 1\" (\(paper)): "
          + "kepada Kementerian Komunikasi, 1 Juni 2021."))
  }

  @Test func `nothing new is said in so many words`() throws {
    let edit = try #require(sample.edit("E1", ["status": "reported"]))
    let query = Query([Query.Term(.kind(["link"]))])
    #expect(
      try sample.report("changes", query: query, later: [edit]).contains("Tidak ada yang berubah."))
  }
}
