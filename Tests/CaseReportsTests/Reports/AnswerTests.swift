import CaseModel
import Groundwork
import Testing

/// How claims are told that give an answer and no words, or neither.
@Suite struct AnswerTests {
  private var sample: Sample {
    var sample = Sample.usual
    sample.add(
      "question",
      [
        "text": "Apakah sistem bank dibobol?", "text.en": "Was the bank's system broken into?",
        "expects": "boolean",
      ])
    return sample
  }

  private func claim(
    _ stance: String, _ more: [String: any Sendable] = [:]
  ) -> [String: any Sendable] {
    [
      "claimant": "A3", "for": "A1", "stance": stance, "question": "Q1", "said": "2021-05-21",
      "exhibits": ["X1"],
    ].merging(more) { $1 }
  }

  @Test func `a move to an answer without words tells the answer`() throws {
    var moved = sample
    let denied: [String: any Sendable] = [
      "value": "yes", "words": "sistem bank dibobol",
      "words.en": "the bank's system was broken into",
    ]
    moved.add("claim", claim("denies", denied))
    moved.add("claim", claim("asserts", ["value": "yes", "said": "2021-05-25"]))
    #expect(
      try moved.report("claims").contains(
        "(21 Mei 2021, C1) menjadi \"menyatakan bahwa jawabannya ya\" (25 Mei 2021, C2)."))
    #expect(
      try moved.report("claims", .english).contains(
        "to \"said that the answer is yes\" (25 May 2021, C2)."))
  }

  @Test func `away from its question the answer names it`() throws {
    let said = sample.with("claim", claim("suspects", ["value": "yes"]))
    #expect(
      try said.report("timeline").contains(
        "Dedy menduga bahwa \"ya\" adalah jawaban atas \"Apakah sistem bank dibobol?\" |"))
    #expect(
      try said.report("timeline", .english).contains(
        "Dedy suspected that \"yes\" is the answer to \"Was the bank's system broken into?\" |"))
  }

  @Test func `what is taken back is told by its answer too`() throws {
    let said = sample.with("claim", claim("asserts", ["value": "no"])).with(
      "claim",
      ["claimant": "A3", "for": "A1", "stance": "retracts", "about": "C1", "said": "2021-05-22"])
    let answer = "\"tidak\" adalah jawaban atas \"Apakah sistem bank dibobol?\""
    #expect(try said.report("claims").contains("menarik pernyataannya bahwa \(answer) (C1) |"))
    #expect(
      try said.story().joined().contains("menarik pernyataannya bahwa \(answer)."))
  }

  @Test(arguments: [
    (
      ["undecided"], "yang ditanya belum dapat memastikannya",
      "those who were asked could not say yet"
    ),
    (["declines"], "yang ditanya enggan berkomentar", "those who were asked declined to comment"),
    (["silent"], "yang ditanya belum menanggapi", "those who were asked have not responded"),
    (
      ["silent", "declines"], "yang ditanya enggan berkomentar atau belum menanggapi",
      "those who were asked declined to comment or have not responded"
    ),
    (
      ["silent", "asserts"], "keterangan yang ada tidak menjawabnya",
      "nothing that was said on it answers it"
    ),
  ])
  func `a question without answer says what those who were asked did`(
    _ stances: [String], _ indonesian: String, _ english: String
  ) throws {
    var asked = sample
    for stance in stances { asked.add("claim", claim(stance)) }
    #expect(try asked.report("claims").contains("*Belum terjawab; \(indonesian).*"))
    #expect(try asked.report("claims", .english).contains("*Not answered; \(english).*"))
  }
}
