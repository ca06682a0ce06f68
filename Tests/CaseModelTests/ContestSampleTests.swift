import CaseModel
import Groundwork
import Testing

/// The questions of the worked case, as they were worked out by hand (Cases/bpjs-2021).
@Suite struct ContestSampleTests {
  private func number(_ claims: [Record]) throws -> Contest {
    try contest(.question(.number), claims)
  }

  @Test func `origin: nobody asserts what is denied, and who can't decide contests nothing`() throws
  {
    let found = try contest(
      .question(.choice),
      [
        .claim(1, "kotz", .asserts, "BPJS Kesehatan", said: "2021-05-20"),
        .claim(2, "zudan", .denies, "Dukcapil", said: "2021-05-20", ["for": .text("dukcapil")]),
        .claim(3, "iqbal", .undecided, said: "2021-05-20", ["for": .text("bpjs")]),
        .claim(
          4, "dedy", .confirms, "BPJS Kesehatan", said: "2021-05-21", ["for": .text("kominfo")]),
        .claim(5, "ghufron", .undecided, said: "2021-05-25", ["for": .text("bpjs")]),
        .claim(
          6, "dedy", .suspects, "BPJS Kesehatan", said: "2021-05-21",
          ["for": .text("kominfo"), "hedge": .text("diduga kuat"), "supersedes": .texts(["C4"])]),
      ])
    #expect(found.state == .open)
    #expect(!found.isContested)
    #expect(found.moved.isEmpty)
    #expect(found.claims.count == 6)
  }

  @Test func `total: the seller moved, and nothing clashes`() throws {
    let found = try number([
      .claim(1, "kotz", .asserts, "279 juta", said: "2021-05-12"),
      .claim(2, "kotz", .asserts, ">200 juta", said: "2021-05-20~"),
      .claim(3, "kotz", .asserts, ">270 juta", said: "[2021-05-21..2021-06-08]"),
      .claim(4, "kanal9", .asserts, ">270 juta", said: "2021-06-08"),
    ])
    #expect(found.state == .open)
    #expect(
      found.moved == [
        Contest.Move("kotz", from: "C1", to: "C2"), Contest.Move("kotz", from: "C2", to: "C3"),
      ])
  }

  @Test func `sample size: nine of ten pairs clash`() throws {
    let found = try number([
      .claim(1, "idntimes", .asserts, "1.000.001"),
      .claim(2, "kotz", .asserts, "1 juta", said: "2021-05-12~"),
      .claim(3, "zudan", .asserts, "1.000.000", said: "2021-05-20", ["for": .text("dukcapil")]),
      .claim(4, "dedy", .asserts, "100.002", said: "2021-05-21", ["for": .text("kominfo")]),
      .claim(5, "tribunwow", .asserts, "~102 ribu", said: "2021-05-22"),
    ])
    #expect(found.differ == [["C1"], ["C2", "C3"], ["C4"], ["C5"]])
    #expect(found.state == .contested)
  }

  @Test func `price: bitcoin clash, dollars stand aside`() throws {
    let found = try number([
      .claim(1, "idntimes", .asserts, "2 BTC"),
      .claim(2, "kotz", .asserts, "0,15 BTC", said: "2021-05-20"),
      .claim(3, "kanal9", .asserts, "USD 6000", said: "2021-06-08"),
    ])
    #expect(found.differ == [["C1"], ["C2"]])
  }

  @Test func `rupiah: all pairs clash`() throws {
    let values = ["Rp 84 juta", "Rp 81,6 juta", "Rp 80 juta", "Rp 87 juta"]
    let found = try number(values.enumerated().map { .claim($0 + 1, Name("A\($0)"), .asserts, $1) })
    #expect(found.differ == [["C1"], ["C2"], ["C3"], ["C4"]])
  }

  @Test func `said identical: two outlets name two speakers`() throws {
    let found = try contest(
      .question(.actor),
      [
        .claim(1, "mitrapost", .asserts, "A14", exhibits: ["X26"]),
        .claim(2, "wartaekonomi", .asserts, "A15", exhibits: ["X22"]),
      ])
    #expect(found.differ == [["C1"], ["C2"]])
    #expect(found.reportsDiffer == [["C1", "C2"]])
  }

  @Test func `links blocked: two on one day and three on the next do not clash`() throws {
    let found = try number([
      .claim(
        1, "dedy", .asserts, "2", said: "2021-05-21", holds: "2021-05-21", exhibits: ["X3"],
        ["for": .text("kominfo")]),
      .claim(2, "mitrapost", .asserts, "3", holds: "2021-05-21", exhibits: ["X26"]),
      .claim(
        3, "ghufron", .asserts, "3", said: "2021-05-25", holds: "2021-05-21", exhibits: ["X10"],
        ["for": .text("bpjs")]),
      .claim(
        4, "dedy", .asserts, "3", said: "2021-05-22", holds: "2021-05-22", exhibits: ["X7"],
        ["for": .text("kominfo")]),
      .claim(
        5, "semuel", .asserts, "3", said: "2021-05-22", holds: "2021-05-22", exhibits: ["X6"],
        ["for": .text("kominfo")]),
    ])
    #expect(found.differ == [["C1"], ["C2", "C3"]])
    #expect(found.moved.isEmpty && found.reportsDiffer.isEmpty)
  }

  @Test func `raid block date: the two days clash`() throws {
    let found = try contest(
      .question(.date),
      [
        .claim(1, "dedy", .asserts, "2021-05-22", said: "2021-05-22", ["for": .text("kominfo")]),
        .claim(2, "ghufron", .asserts, "2021-05-21", said: "2021-05-25", ["for": .text("bpjs")]),
      ])
    #expect(found.differ == [["C1"], ["C2"]])
  }

  @Test func `contact handle and name: spellings are not folded away`() throws {
    let handles = ["Br_AM", "Br_AM", "Br__AM", "Br__Aam"]
    let found = try contest(
      .question(.text), handles.enumerated().map { .claim($0 + 1, Name("A\($0)"), .asserts, $1) })
    #expect(found.differ == [["C1", "C2"], ["C3"], ["C4"]])
    let names = ["M. Iqbal Ma'ruf", "M. Iqbal Ma'ruf", "Iqbal Anas"]
    let named = try contest(
      .question(.text), names.enumerated().map { .claim($0 + 1, Name("A\($0)"), .asserts, $1) })
    #expect(named.differ == [["C1", "C2"], ["C3"]])
  }

  @Test func `certainty is contested, insider open, leak open`() throws {
    #expect(
      try contest(
        .question(.choice),
        [
          .claim(1, "tribunnews", .asserts, "dipastikan", said: "2021-05-22"),
          .claim(2, "liputan6", .asserts, "diduga kuat", said: "2021-06-01T08:16+07:00"),
        ]
      ).differ == [["C1"], ["C2"]])
    #expect(
      try contest(
        .question(.boolean),
        [
          .claim(1, "anton", .suspects, "no", said: "2021-05-29", ["for": .text("bssn")])
        ]
      ).state == .open)
    #expect(
      try contest(
        .question(.boolean),
        [
          .claim(1, "dedy", .undecided, said: "2021-05-20"),
          .claim(2, "ghufron", .undecided, said: "2021-05-25"),
        ]
      ).state == .open)
    #expect(try contest(.question(.actor), []).state == .open)
  }

  @Test func `witnesses: two days, one answer, no contest, no move`() throws {
    let question = Record.question(
      .number, ["answer": .text("14"), "because": .texts(["C2"])])
    let found = try contest(
      question,
      [
        .claim(
          1, "argo", .asserts, "4", said: "2021-05-31", holds: "2021-05-31", ["for": .text("polri")]
        ),
        .claim(
          2, "ramadhan", .asserts, "14", said: "2021-06-25", holds: "2021-06-25",
          ["for": .text("polri")]),
      ])
    #expect(found.state == .answered)
    #expect(!found.isContested && found.moved.isEmpty)
  }

  @Test func `the contested questions of a case are listed by number`() throws {
    var claims: [Record] = [
      .claim(1, "A1", .asserts, "1"), .claim(2, "A2", .asserts, "2"),
      .claim(3, "A1", .asserts, "1"), .claim(4, "A2", .asserts, "1"),
      .claim(5, "A1", .asserts, "1"), .claim(6, "A2", .asserts, "2"),
    ]
    for index in claims.indices { claims[index][Claim.question] = Name("Q\(10 - index / 2)") }
    let questions = [Name("Q8"), "Q9", "Q10"].map { id in
      Record(id: id, kind: Question.word, body: Record.question(.number).body)
    }
    let reading = try SampleReading.of(questions + claims)
    #expect(try reading.contestedQuestions() == ["Q8", "Q10"])
    #expect(throws: Problem.self) { try reading.contest(of: "Q99") }
    #expect(throws: Problem.self) { try reading.contest(of: "C1") }
  }
}
