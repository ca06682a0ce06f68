import CaseModel
import Groundwork
import Testing

/// How what was typed becomes part of a sentence.
@Suite struct SentenceTests {
  private func told(
    _ text: String, _ status: String = "reported", by sample: Sample = .usual
  ) throws -> String {
    let event: [String: any Sendable] = [
      "when": "2021-05-20", "text": text, "status": status, "exhibits": ["X1", "X2"],
      "actors": ["A7"],
    ]
    return try sample.with("event", event).story().joined(separator: "\n")
  }

  private func said(
    _ stance: String, _ words: String, _ more: [String: any Sendable] = [:],
    _ language: Language = .indonesian, by sample: Sample = .usual
  ) throws -> String {
    let claim: [String: any Sendable] = [
      "claimant": "A4", "stance": stance, "words": words, "words.en": words, "said": "2021-05-20",
      "exhibits": ["X1"],
    ]
    return try sample.with("claim", claim.merging(more) { $1 }).story(language)
      .joined(separator: "\n")
  }

  @Test func `an event begins with a capital, and a handle with its own letter`() throws {
    var sample = Sample.usual
    sample.put(.text("kelelawar"), in: "name", of: "A7")
    #expect(try told("rapat digelar.", by: sample).hasPrefix("Rapat digelar, menurut dua media."))
    #expect(try told("kelelawar diblokir.", by: sample).hasPrefix("kelelawar diblokir, "))
    #expect(try told("eWEEK diblokir.", by: sample).hasPrefix("eWEEK diblokir, "))
    let table = try sample.with(
      "event", ["when": "2021-05-20", "text": "rapat digelar.", "exhibits": ["X1"]]
    ).report("timeline")
    #expect(table.contains("| Rapat digelar. |"))
  }

  @Test func `a pronoun goes small behind the verb, and a name keeps its capital`() throws {
    let dedy = Sample.usual.with(
      "claim",
      [
        "claimant": "A4", "stance": "asserts", "words": "data itu lama", "said": "2021-05-20",
        "exhibits": ["X1"],
      ])
    #expect(
      try said("asserts", "Kami akan mencabut izin.", by: dedy).contains(
        "Ia juga menyebut kami akan mencabut izin."))
    #expect(
      try said("denies", "Jakarta lumpuh").contains("membantah bahwa Jakarta lumpuh."))
    #expect(
      try said("denies", "They sold it", [:], .english).contains("denied that they sold it."))
    var named = Sample.usual
    named.put(.text("Kita bersama"), in: "name", of: "A7")
    #expect(
      try said("denies", "Kita bersama menjual data", by: named).contains(
        "bahwa Kita bersama menjual data."))
  }

  @Test func `a question that proved false is quoted, and quotations within take other marks`()
    throws
  {
    #expect(
      try told("Apakah Polda tahu?", "refuted").hasPrefix(
        "Kabar \"Apakah Polda tahu?\" ternyata tidak benar."))
    #expect(
      try told("\"Polisi salah,\" kata warga.", "refuted").hasPrefix(
        "Kabar \"'Polisi salah,' kata warga\" ternyata tidak benar."))
  }

  @Test func `a question that is said stands as one`() throws {
    #expect(
      try said("denies", "Apakah Sinta terlibat?").contains(
        "membantah: \"Apakah Sinta terlibat?\" [X1]"))
    #expect(
      try said("denies", "Was Sinta involved?", [:], .english).contains(
        "denied: \"Was Sinta involved?\" [X1]"))
    #expect(
      try said("undecided", "Apakah Sinta terlibat?").contains(
        "belum dapat memastikan apakah Sinta terlibat. [X1]"))
    #expect(
      try Sample.usual.with(
        "claim", ["claimant": "A7", "stance": "denies", "words": "Apakah Sinta terlibat?"]
      ).report("claims").contains("| membantah: \"Apakah Sinta terlibat?\" |"))
  }

  @Test func `the recorded hedge is told, also of words that hedge by another`() throws {
    let hedged: [String: any Sendable] = ["hedge": "mungkin", "hedge.en": "perhaps"]
    #expect(
      try said("suspects", "diduga ada orang dalam", hedged).contains(
        "menyebut, dengan kata \"*mungkin*\", bahwa diduga ada orang dalam."))
    #expect(
      try said("suspects", "diduga ada orang dalam", hedged, .english).contains(
        "said, using the word \"*perhaps*\", that diduga ada orang dalam."))
    let table = try Sample.usual.with(
      "claim",
      [
        "claimant": "A7", "stance": "suspects", "words": "diduga ada orang dalam",
        "hedge": "mungkin",
      ]
    ).report("claims")
    #expect(table.contains("(\"*mungkin*\") bahwa diduga ada orang dalam |"))
  }
}
