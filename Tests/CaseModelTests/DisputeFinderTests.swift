import Fuzzing
import Groundwork
import Testing

@testable import CaseModel

/// Looking at the newest claims first finds what looking at all of them finds.
@Suite struct DisputeFinderTests {
  private func reading(_ seed: UInt64, claims: Int) throws -> ModelReading {
    var dice = Fuzz(seed: seed)
    let questions = (1...6).map { number in
      Record.make(
        Name("Q\(number)"), "question",
        number == 5
          ? ["text": .text("Siapa?"), "expects": .text("actor")]
          : ["text": .text("Apa?"), "expects": .text("text"), "many": .bool(number == 6)])
    }
    let exhibits = (1...4).map {
      Record.make(Name("X\($0)"), "exhibit", ["title": .text("Berita")])
    }
    let records = (1...claims).map { claim($0, &dice) }
    return try SampleReading.of(questions + exhibits + records)
  }

  private func claim(_ number: Int, _ dice: inout Fuzz) -> Record {
    let question = dice.pick([1, 1, 2, 3, 4, 5, 6])
    // Question 1 is answered alike by all but a few, so that it is seldom in dispute.
    let value = question == 1 && !dice.once(in: 40) ? "satu" : dice.pick(["satu", "dua", "tiga"])
    var record = Record.claim(
      number, dice.pick(["A1", "A2", "A3"]),
      dice.pick([.asserts, .asserts, .suspects, .denies, .undecided, .retracts]), value,
      said: dice.pick([
        nil, "2020", "2021-05", "2021-05-20/..", "../..", "2021-05-2\(dice.pick([1, 2, 3]))",
        "2019-0\(dice.pick([1, 5, 9]))-11", "2021-05-21T10:00:00Z",
      ]),
      holds: dice.once(in: 5) ? dice.pick(["2020", "2021"]) : nil,
      exhibits: dice.once(in: 2) ? [Name("X\(dice.pick([1, 2, 3, 4]))")] : [])
    record[Claim.question] = Name("Q\(question)")
    if dice.once(in: 6) { record[Claim.about] = Name("C\(max(1, number - 3))") }
    if dice.once(in: 9) { record[Common.supersedes] = [Name("C\(max(1, number - 2))")] }
    return record
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `the newest claims never show a dispute that all claims do not`(_ seed: UInt64) throws {
    let reading = try reading(seed, claims: 8 + Int(seed))
    let questions = (1...6).map { Name("Q\($0)") }
    let whole = try questions.filter { try reading.contest(of: $0).isContested }
    #expect(try reading.contestedQuestions() == whole)
    for few in 1...3 {
      var finder = DisputeFinder(reading, zone: .jakarta)
      (finder.few, finder.most) = (few, 8 + Int(seed) / 2)
      let records = try questions.compactMap(reading.living)
      #expect(try finder.disputed(among: records) == Set(whole))
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `of the rest of the case only what concerns the claims on a question counts`(
    _ seed: UInt64
  ) throws {
    let reading = try reading(seed, claims: 8 + Int(seed))
    let all = try reading.filed(Query([Query.Term(.kind(["claim"]))]), by: .number, limit: nil)
    let everything = Contest.Elsewhere(
      superseded: Set(
        all.flatMap { claim in claim.record[Common.supersedes].filter { $0 != claim.record.id } }),
      retractions: all.filter { $0.record[Claim.stance] == .retracts })
    for question in try (1...6).compactMap({ try reading.living(Name("Q\($0)")) }) {
      let expected = Contest.of(
        question, claims: try reading.filed(.claims(on: question.id), by: .number, limit: nil),
        elsewhere: everything, zone: .jakarta)
      #expect(try reading.contest(of: question.id).json == expected.json)
    }
  }

  @Test func `a question that can't be read is not called undisputed`() throws {
    let reading = UnreadableRecord(base: try reading(1, claims: 60), id: "Q2")
    #expect(throws: Problem.self) { try reading.contestedQuestions(among: ["Q2"]) }
  }

  @Test func `a retired question is in no dispute`() throws {
    let claims = [
      Record.claim(1, "A1", .asserts, "satu"), .claim(2, "A2", .asserts, "dua"),
    ]
    let reading = try SampleReading.of(
      acts: [
        [SampleReading.theCase(), .question(.text)] + claims,
        [Record(id: "Q1", kind: "question")],
      ])
    #expect(try reading.contestedQuestions(among: ["Q1"]).isEmpty)
  }
}
