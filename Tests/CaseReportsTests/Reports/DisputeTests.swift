import CaseModel
import Groundwork
import Testing

@Suite struct DisputeTests {
  /// Three outlets, a ministry that moves, and one question.
  private var sample: Sample {
    var sample = Sample.usual
    sample.add(
      "question",
      [
        "text": "Berapa harga data itu?", "text.en": "What was the price of the data?",
        "expects": "number",
      ])
    sample.add(
      "event",
      [
        "when": "2021-05-20", "text": "Kotz menawarkan data itu.", "actors": ["A7"],
        "text.en": "Kotz offered the data.", "status": "confirmed", "exhibits": ["X1", "X2"],
      ])
    return sample
  }

  private func price(_ who: String, _ value: String, _ said: String?) -> [String: any Sendable] {
    var fields: [String: any Sendable] = [
      "claimant": who, "stance": "asserts", "question": "Q1", "value": value, "about": "E1",
      "words": "harganya \(value)", "words.en": "the price was \(value)", "exhibits": ["X1"],
    ]
    fields["said"] = said
    return fields
  }

  @Test func `several outlets on one question make one sentence, and the table says who`() throws {
    let told = sample.with("claim", price("A5", "84 juta", nil))
      .with("claim", price("A6", "80 juta", "2021-05-22"))
    let text = try told.markdown()
    #expect(
      text.contains(
        "Harga data itu ditulis berbeda-beda: 80 juta menurut Antara; 84 juta menurut Tirto. [X1]"
          + " ⚠P1"))
    #expect(
      text.contains("| P1 | Berapa harga data itu? | 84 juta | Tirto | tanpa tanggal | [X1] |"))
    #expect(text.contains("|  |  | 80 juta | Antara | 22 Mei 2021 | [X1] |"))
    let english = try told.markdown(.english)
    #expect(
      english.contains(
        "The price of the data is given differently: 80 million according to Antara; 84 million"
          + " according to Tirto. [X1] ⚠P1"))
    #expect(
      english.contains("| P1 | What was the price of the data? | 84 million | Tirto | undated"))
  }

  @Test func `a dispute of which no sentence speaks stands in the table all the same`() throws {
    let told = sample.with("claim", price("A5", "84 juta", nil))
      .with("claim", price("A6", "80 juta", nil))
    let query = Query([Query.Term(.kind([Question.word]))])
    #expect(try told.markdown(query: query).contains("| P1 | Berapa harga data itu? |"))
  }

  @Test func `what clashes with nobody stands in the table beside what does`() throws {
    let told = sample.with("claim", price("A5", "84 juta", nil))
      .with("claim", price("A6", "80 juta", nil))
      .with("claim", price("A7", "USD 5000", "2021-05-20"))
      .with("claim", price("A7", "USD 6000", "2021-05-21"))
    let text = try told.markdown()
    #expect(text.contains("|  |  | USD 6.000 | Kotz | 21 Mei 2021 | [X1] |"))
    #expect(!text.contains("| USD 5.000 |"))
  }

  @Test func `who says something else than before is heard to move`() throws {
    var told = sample
    told.add("claim", price("A7", "84 juta", "2021-05-20"))
    told.add("claim", price("A7", "80 juta", "2021-05-21"))
    told.add("claim", price("A7", "70 juta", "2021-05-28~"))
    let text = try told.markdown()
    #expect(text.contains("Sehari kemudian klaim Kotz berubah: harganya 80 juta. [X1]"))
    #expect(text.contains("Sekitar 28 Mei klaim Kotz berubah lagi: harganya 70 juta. [X1]"))
    #expect(try told.markdown(.english).contains("A day later, Kotz's claim changed: the price"))
    #expect(!text.contains("## Diperselisihkan"))
  }

  @Test func `an institution that takes another stance shifts, and its speaker is named`() throws {
    var told = Sample.usual
    told.add("question", ["text": "Apakah data itu asli?", "expects": "boolean"])
    told.add(
      "claim",
      [
        "claimant": "A3", "for": "A1", "stance": "denies", "question": "Q1", "value": "yes",
        "words": "data itu asli", "said": "2021-05-20", "exhibits": ["X1"],
      ])
    told.add(
      "claim",
      [
        "claimant": "A3", "for": "A1", "stance": "suspects", "question": "Q1", "value": "yes",
        "words": "data itu diduga kuat asli", "hedge": "diduga kuat", "said": "2021-05-21",
        "exhibits": ["X2"],
      ])
    #expect(
      try told.story().last
        == "Sehari kemudian sikap Kominfo bergeser: data itu *diduga kuat* asli, menurut Dedy. [X2]"
    )
  }

  @Test func `open questions are not known, answered ones established`() throws {
    var told = sample
    told.add("question", ["text": "Siapa pelapornya?"])
    told.add("question", ["text": "Berapa saksi?", "expects": "number", "answer": "14"])
    let text = try told.markdown()
    #expect(text.contains("## Belum diketahui\n\n- Berapa harga data itu?\n- Siapa pelapornya?\n"))
    #expect(text.contains("- Berapa saksi? 14."))
  }
}
