import CaseModel
import Groundwork
import Testing

/// What reports make of claims that their speakers took back.
@Suite struct WithdrawnTests {
  /// Kotz says that there are five victims.
  private var sample: Sample {
    var sample = Sample.usual
    sample.add("question", ["text": "Berapa korbannya?", "expects": "number"])
    sample.add(
      "claim",
      [
        "claimant": "A7", "stance": "asserts", "question": "Q1", "value": "5",
        "words": "korbannya lima", "words.en": "there were five victims", "said": "2024-01-01",
        "exhibits": ["X1"],
      ])
    return sample
  }

  private func withdrawn(
    by claimant: String = "A7", _ more: [String: any Sendable] = [:]
  ) -> Sample {
    let claim: [String: any Sendable] = [
      "claimant": claimant, "stance": "retracts", "about": "C1", "said": "2024-01-02",
    ]
    return sample.with("claim", claim.merging(more) { $1 })
  }

  @Test func `a claim that was taken back says so where it stands`() throws {
    #expect(
      try withdrawn().report("claims").contains(
        "mengeklaim bahwa korbannya lima; **ditarik 2 Januari 2024 (C2)** |"))
    #expect(
      try withdrawn().report("claims", .english).contains(
        "claimed that there were five victims; **withdrawn 2 January 2024 (C2)** |"))
    #expect(try withdrawn(["said": [String]()]).report("claims").contains("; **ditarik (C2)** |"))
    #expect(
      try withdrawn().report("claims").contains(
        "*Belum terjawab; yang pernah dinyatakan sudah ditarik kembali.*"))
  }

  @Test func `a retraction tells what it takes back, and by which number`() throws {
    let text = try withdrawn().report("claims")
    #expect(text.contains("| menarik pernyataannya bahwa korbannya lima (C1) |"))
    #expect(
      try withdrawn().report("timeline", .english).contains(
        "Kotz withdrew the statement that there were five victims (C1) |"))
  }

  @Test func `of a denial it is the denial that is taken back`() throws {
    var sample = sample
    sample.put(.text("denies"), in: "stance", of: "C1")
    let text = try sample.with(
      "claim", ["claimant": "A7", "stance": "retracts", "about": "C1", "said": "2024-01-02"]
    ).report("timeline")
    #expect(text.contains("Kotz menarik bantahannya bahwa korbannya lima (C1)"))
  }

  @Test func `nobody takes back what another said, nor with a retraction that was taken back`()
    throws
  {
    #expect(try !withdrawn(by: "A3").report("claims").contains("**ditarik"))
    let again = withdrawn().with(
      "claim", ["claimant": "A7", "stance": "retracts", "about": "C2", "said": "2024-01-03"])
    let text = try again.report("claims")
    #expect(!text.contains("korbannya lima; **ditarik"))
    #expect(text.contains("korbannya lima (C1); **ditarik 3 Januari 2024 (C3)** |"))
  }
}
