import CaseModel
import Groundwork
import Testing

@Suite struct ClaimsTests {
  private func claim(_ who: String, _ stance: String, _ more: [String: any Sendable])
    -> [String: any Sendable]
  {
    ["claimant": who, "stance": stance, "question": "Q1", "exhibits": ["X1"]].merging(more) { $1 }
  }

  private var sample: Sample {
    var sample = Sample.usual
    sample.add(
      "question", ["text": "Berapa isi sampel itu?", "expects": "number", "label": "sample"])
    sample.add("question", ["text": "Siapa penjualnya?", "expects": "actor"])
    sample.add(
      "claim",
      claim(
        "A7", "asserts",
        ["value": "1 juta", "words": "sampel itu berisi satu juta data", "said": "2021-05-12"]))
    sample.add(
      "claim",
      claim(
        "A3", "suspects",
        [
          "for": "A1", "value": "100.002", "words": "sampel itu berisi 100.002 data",
          "hedge": "diduga kuat", "said": "2021-05-21", "quote": "Jumlahnya 100.002.",
        ]))
    return sample
  }

  @Test func `a table says who said what, when, in which words and where`() throws {
    let text = try sample.report("claims")
    #expect(text.contains("## Berapa isi sampel itu? ⚠P1\n"))
    #expect(
      text.contains(
        "| C1 | 12 Mei 2021 | Kotz | 1 juta | mengeklaim bahwa sampel itu berisi satu juta data "
          + "| [X1] |"))
    #expect(
      text.contains(
        "| Dedy (Kominfo) | 100.002 | menduga (\"*diduga kuat*\") bahwa sampel itu berisi 100.002 "
          + "data; kata-katanya: \"Jumlahnya 100.002.\" |"))
  }

  @Test func `what can't all be true stands below, by value`() throws {
    #expect(
      try sample.report("claims").contains(
        "- **Bertentangan:** 1 juta menurut Kotz (C1); 100.002 menurut Kominfo (C2)."))
    #expect(
      try sample.report("claims", .english).contains(
        "- **In conflict:** 1 million according to Kotz (C1); 100,002 according to Kominfo (C2)."))
  }

  @Test func `a question on which nobody spoke says so`() throws {
    let text = try sample.report("claims")
    #expect(text.contains("## Siapa penjualnya?\n\n*Belum terjawab; belum ada yang memberi"))
  }

  @Test func `a move tells both wordings with their days`() throws {
    let moved = sample.with(
      "claim",
      claim(
        "A3", "confirms",
        [
          "for": "A1", "value": "100.002", "words": "isinya 100.002 data", "said": "2021-05-25",
          "exhibits": ["X2"],
        ]))
    let text = try moved.report("claims")
    #expect(
      text.contains(
        "- **Berubah:** Kominfo, dari \"menduga (\"diduga kuat\") bahwa sampel itu berisi 100.002 "
          + "data\" (21 Mei 2021, C2) menjadi \"memastikan bahwa isinya 100.002 data\" "
          + "(25 Mei 2021, C3)."))
  }

  @Test func `what a later claim corrects is told with old and new wording`() throws {
    let corrected = sample.with(
      "claim",
      claim(
        "A3", "asserts",
        [
          "for": "A1", "value": "100.003", "words": "sampel itu berisi 100.003 data",
          "said": "2021-05-21", "supersedes": ["C2"],
        ]))
    let text = try corrected.report("claims")
    #expect(text.contains("- **Dibetulkan dalam berkas:** C2 (\"menduga"))
    #expect(
      text.contains("diganti dengan C3 (\"menyatakan bahwa sampel itu berisi 100.003 data\")."))
    #expect(!text.contains("| C2 |"))
  }

  @Test func `claims on no question stand at the end, without answers`() throws {
    let text = try sample.with(
      "claim", ["claimant": "A7", "stance": "denies", "words": "data itu palsu"]
    ).report("claims", .english)
    #expect(text.contains("## Other statements\n\n| No. | When | Who | What was said | Source |"))
    #expect(
      text.contains("| C3 | undated | Kotz | denied that data itu palsu [id] | [no source] |"))
  }

  @Test func `a query leaves the claims that it does not ask for out of the table`() throws {
    let query = Query([Query.Term(.refers(to: ["A7"], fields: []))])
    let text = try sample.report("claims", query: query)
    #expect(text.contains("| C1 |") && !text.contains("| C2 |"))
    #expect(!text.contains("Siapa penjualnya?"))
  }
}
