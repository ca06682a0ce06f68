import CaseModel
import Groundwork
import Testing

/// The contest of claims on a question.
func contest(
  _ question: Record, _ claims: [Record]
) throws -> Contest {
  let filed = claims.map { Filed($0, made: 1, changed: 1) }
  return Contest.of(question, claims: filed, zone: .jakarta)
}

@Suite struct ContestTests {
  private let text = Record.question(.text)
  private let number = Record.question(.number)

  @Test func `two claimants whose words differ contest a question`() throws {
    let found = try contest(
      text,
      [
        .claim(1, "A1", .asserts, "Br_AM"), .claim(2, "A2", .asserts, "Br__AM"),
        .claim(3, "A3", .suspects, " br_am "), .claim(4, "A4", .declines),
      ])
    #expect(found.isContested)
    #expect(found.state == .contested)
    #expect(found.differ == [["C1", "C3"], ["C2"]])
    #expect(found.moved.isEmpty && found.reportsDiffer.isEmpty)
  }

  @Test func `spelling by code point, case and outer space do not count`() throws {
    let found = try contest(
      text,
      [
        .claim(1, "A1", .asserts, "José "), .claim(2, "A2", .asserts, "jose\u{301}"),
      ])
    #expect(!found.isContested)
    #expect(found.state == .open)
    let marked = try contest(
      text,
      [
        .claim(1, "A1", .asserts, "José"), .claim(2, "A2", .asserts, "Jose"),
      ])
    #expect(marked.isContested)
  }

  @Test func `numbers clash when no number can be both`() throws {
    let equal = try contest(
      number,
      [
        .claim(1, "A1", .asserts, "279 juta"), .claim(2, "A2", .asserts, "279.000.000"),
        .claim(3, "A3", .asserts, "279 million"), .claim(4, "A4", .suspects, ">270 juta"),
        .claim(5, "A5", .qualifies, "200 juta..280 juta"),
      ])
    #expect(!equal.isContested)
    let apart = try contest(
      number,
      [
        .claim(1, "A1", .asserts, "~102 ribu"), .claim(2, "A2", .asserts, "100.002"),
        .claim(3, "A3", .asserts, "<200 ribu"),
      ])
    #expect(apart.differ == [["C1"], ["C2"]])
  }

  @Test func `of numbers all that clash are found, the ends being shared`() throws {
    let values = [">5", "5", "<5", "4", "6", ">=5", "5..6", "~50", "3..7", ">2"]
    let claims = values.enumerated().map {
      Record.claim($0 + 1, Name("A\($0)"), .asserts, $1)
    }
    let found = try contest(number, claims)
    let amounts = values.compactMap(Amount.parse)
    let expected = amounts.indices.filter { one in
      amounts.contains { Amount.clash(amounts[one], $0) }
    }
    #expect(amounts.count == values.count)
    #expect(Set(found.differ.joined()) == Set(expected.map { Name("C\($0 + 1)") }))
  }

  @Test func `units that differ never clash, and none means the question's`() throws {
    let found = try contest(
      number,
      [
        .claim(1, "A1", .asserts, "0,15 BTC"), .claim(2, "A2", .asserts, "USD 6000"),
        .claim(3, "A3", .denies, "USD 1"),
      ])
    #expect(!found.isContested)
    let rupiah = Record.question(.number, ["unit": .text("rupiah")])
    let defaulted = try contest(
      rupiah,
      [
        .claim(1, "A1", .asserts, "84 juta"), .claim(2, "A2", .asserts, "Rp 87 juta"),
        .claim(3, "A3", .asserts, "USD 6000"),
      ])
    #expect(defaulted.differ == [["C1"], ["C2"]])
  }

  @Test func `dates clash when their bounds do not meet, in the case's zone`() throws {
    let found = try contest(
      .question(.date),
      [
        .claim(1, "A1", .asserts, "2021-05"), .claim(2, "A2", .asserts, "2021-05-21"),
        .claim(3, "A3", .asserts, "2021-05-20T17:30Z"),
      ])
    #expect(!found.isContested)
    let apart = try contest(
      .question(.date),
      [
        .claim(1, "A1", .asserts, "2021-05-21"), .claim(2, "A2", .asserts, "2021-05-21T17:30Z"),
        .claim(3, "A3", .asserts, "2021-05"),
      ])
    #expect(apart.differ == [["C1"], ["C2"]])
  }

  @Test func `a boolean is yes or no, an actor an id`() throws {
    let found = try contest(
      .question(.boolean),
      [
        .claim(1, "A1", .asserts, "yes"), .claim(2, "A2", .asserts, "Ya"),
        .claim(3, "A3", .suspects, "no"),
      ])
    #expect(found.differ == [["C1", "C2"], ["C3"]])
    #expect(
      try contest(
        .question(.choice),
        [
          .claim(1, "A1", .asserts, "diduga kuat"), .claim(2, "A2", .asserts, "Diduga kuat"),
        ]
      ).isContested == false)
  }

  @Test func `a denial contests who upholds the value, and nobody else`() throws {
    let found = try contest(
      text,
      [
        .claim(1, "A1", .suspects, "BPJS"), .claim(2, "A2", .denies, "Dukcapil"),
        .claim(3, "A3", .undecided),
      ])
    #expect(!found.isContested)
    let denied = try contest(
      text,
      [
        .claim(1, "A1", .suspects, "BPJS"), .claim(2, "A2", .denies, "bpjs"),
        .claim(3, "A3", .denies, "BPJS"), .claim(4, "A4", .denies, "lain"),
      ])
    #expect(denied.differ == [["C1"], ["C2", "C3"]])
    let qualified = try contest(
      text,
      [
        .claim(1, "A1", .qualifies, "BPJS"), .claim(2, "A2", .denies, "BPJS"),
      ])
    #expect(!qualified.isContested)
  }

  @Test func `a denied range contests a number within it`() throws {
    let found = try contest(
      number,
      [
        .claim(1, "A1", .asserts, "279 juta"), .claim(2, "A2", .denies, ">200 juta"),
        .claim(3, "A3", .denies, "<100 juta"),
      ])
    #expect(found.differ == [["C1"], ["C2"]])
  }

  @Test func `where several answers may hold together, only a denial contests`() throws {
    let many = Record.question(.text, ["many": .bool(true)])
    let claims: [Record] = [
      .claim(1, "A1", .asserts, "NIK"), .claim(2, "A1", .asserts, "gaji"),
      .claim(3, "A2", .asserts, "foto"),
    ]
    #expect(try contest(many, claims).isContested == false)
    #expect(try contest(many, claims).moved.isEmpty)
    let denied = try contest(many, claims + [.claim(4, "A3", .denies, "NIK")])
    #expect(denied.differ == [["C1"], ["C4"]])
    let undecided = try contest(
      many,
      claims + [
        .claim(4, "A3", .denies, "NIK"), .claim(5, "A1", .undecided, said: "2021-05-21"),
      ])
    #expect(!undecided.isContested)
  }

  @Test func `a value that is none of the expected kind clashes with nothing`() throws {
    let found = try contest(
      number,
      [
        .claim(1, "A1", .asserts, "banyak sekali"), .claim(2, "A2", .asserts, "5"),
        .claim(3, "A3", .denies, "sedikit"),
      ])
    #expect(!found.isContested)
  }

  @Test func `an answer hides no contest`() throws {
    let answered = Record.question(.text, ["answer": .text("a")])
    let found = try contest(
      answered,
      [
        .claim(1, "A1", .asserts, "a"), .claim(2, "A2", .asserts, "b"),
      ])
    #expect(found.state == .answered)
    #expect(found.isContested)
  }

  @Test func `claims are listed as they were said, the undated first`() throws {
    let found = try contest(
      text,
      [
        .claim(1, "A1", .asserts, "a", said: "2021-05-22"), .claim(2, "A1", .asserts, "a"),
        .claim(10, "A1", .asserts, "a", said: "2021-05"),
        .claim(9, "A1", .asserts, "a", said: "2021-05-01"),
      ])
    #expect(found.claims.map(\.record.id) == ["C2", "C9", "C10", "C1"])
  }

  @Test func `what claims prints is as the contract has it`() throws {
    let found = try contest(
      text,
      [
        .claim(1, "A1", .asserts, "a", said: "2021-05-20"),
        .claim(2, "A1", .asserts, "b", said: "2021-05-21"), .claim(3, "A2", .asserts, "a"),
      ])
    let json = found.json.asObject ?? JSONObject()
    #expect(json["question"] == .text("Q1"))
    #expect(json["contested"] == .bool(true))
    #expect(json["differ"] == .list([.list([.text("C2")]), .list([.text("C3")])]))
    let move: JSON = .object(["claimant": .text("A1"), "from": .text("C1"), "to": .text("C2")])
    #expect(json["moved"] == .list([move]))
    #expect(json["reports_differ"] == .list([]))
    #expect(json["claims"]?.asList?.count == 3)
    #expect(json.map(\.key).count == 6)
  }
}
