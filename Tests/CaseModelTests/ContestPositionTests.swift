import CaseModel
import Groundwork
import Testing

@Suite struct ContestPositionTests {
  private func differ(_ claims: [Record]) throws -> [[Name]] {
    try contest(.question(.number), claims).differ
  }

  /// A rival who says 9 all the time, so that every other number stands out.
  private let rival = Record.claim(99, "A99", .asserts, "9")

  @Test func `the latest claim of a claimant is the position`() throws {
    #expect(
      try differ([
        .claim(2, "A1", .asserts, "1", said: "2021-05-20"),
        .claim(1, "A1", .asserts, "2", said: "2021-05-21"), rival,
      ]) == [["C1"], ["C99"]])
  }

  @Test func `what is undated counts as earliest, and the number decides last`() throws {
    #expect(
      try differ([
        .claim(3, "A1", .asserts, "1"), .claim(1, "A1", .asserts, "2", said: "2021-05-21"), rival,
      ]) == [["C1"], ["C99"]])
    #expect(
      try differ([
        .claim(3, "A1", .asserts, "1", said: "2021-05-21"),
        .claim(10, "A1", .asserts, "2", said: "2021-05-21"), rival,
      ]) == [["C10"], ["C99"]])
    // The latest bound decides, not the earliest.
    #expect(
      try differ([
        .claim(1, "A1", .asserts, "1", said: "2021-05"),
        .claim(2, "A1", .asserts, "2", said: "2021-05-21"), rival,
      ]) == [["C1"], ["C99"]])
  }

  @Test func `a spokesperson speaks for another`() throws {
    #expect(
      try differ([
        .claim(1, "A1", .asserts, "1", said: "2021-05-20", ["for": .text("A5")]),
        .claim(2, "A2", .asserts, "9", said: "2021-05-21", ["for": .text("A5")]), rival,
      ]) == [])
    #expect(
      try differ([
        .claim(1, "A1", .asserts, "1", ["for": .text("A5")]), .claim(2, "A1", .asserts, "2"),
      ]) == [["C1"], ["C2"]])
  }

  @Test func `positions at times that do not overlap stand side by side`() throws {
    #expect(
      try differ([
        .claim(1, "A1", .asserts, "4", said: "2021-05-31", holds: "2021-05-31"),
        .claim(2, "A1", .asserts, "14", said: "2021-06-25", holds: "2021-06-25"),
        .claim(3, "A2", .asserts, "4", holds: "2021-05-31"),
        .claim(4, "A2", .asserts, "14", holds: "2021-06-25"),
      ]) == [])
    #expect(
      try differ([
        .claim(1, "A1", .asserts, "2", holds: "2021-05-21"),
        .claim(2, "A2", .asserts, "3", holds: "2021-05-21"),
        .claim(3, "A1", .asserts, "3", holds: "2021-05-22"),
        .claim(4, "A3", .asserts, "3"),
      ]) == [["C1"], ["C2", "C4"]])
  }

  @Test func `a later claim replaces those whose time it overlaps`() throws {
    #expect(
      try differ([
        .claim(1, "A1", .asserts, "1", said: "2021-05-20", holds: "2021-05-21"),
        .claim(2, "A1", .asserts, "9", said: "2021-05-21", holds: "2021-05"), rival,
      ]) == [])
    // C2 replaces C1, and C3 C2: C1 does not come back.
    #expect(
      try differ([
        .claim(1, "A1", .asserts, "1", said: "2021-05-20", holds: "2021-05-01/2021-05-10"),
        .claim(2, "A1", .asserts, "9", said: "2021-05-21", holds: "2021-05-08/2021-05-12"),
        .claim(3, "A1", .asserts, "9", said: "2021-05-22", holds: "2021-05-11/2021-05-12"), rival,
      ]) == [])
  }

  @Test func `many times are told apart, open ones among them`() throws {
    var claims = (1...30).map { day in
      let date = "2021-06-" + (day < 10 ? "0\(day)" : "\(day)")
      return Record.claim(day, "A1", .asserts, "\(day)", holds: date)
    }
    claims.append(.claim(50, "A2", .asserts, "7", holds: "2021-06-07"))
    claims.append(.claim(51, "A3", .asserts, "8", holds: "2021-06-07/2021-06-08"))
    claims.append(.claim(52, "A4", .asserts, "30", holds: "2021-06-30/.."))
    claims.append(.claim(53, "A5", .asserts, "1", holds: "../2021-06-01"))
    #expect(try differ(claims) == [["C7", "C50"], ["C51"]])
  }

  @Test func `who can't decide no longer asserts, who declines still does`() throws {
    for (stance, still) in [
      (Stance.undecided, false), (.retracts, false), (.declines, true), (.silent, true),
    ] {
      let found = try differ([
        .claim(1, "A1", .asserts, "1", said: "2021-05-20"),
        .claim(2, "A1", stance, said: "2021-05-21"), rival,
      ])
      #expect(found == (still ? [["C1"], ["C99"]] : []))
    }
    #expect(
      try differ([
        .claim(1, "A1", .undecided, said: "2021-05-20"),
        .claim(2, "A1", .asserts, "1", said: "2021-05-21"), rival,
      ]) == [["C2"], ["C99"]])
  }

  @Test func `what gives no value takes no place`() throws {
    #expect(
      try differ([
        .claim(1, "A1", .asserts, "1", said: "2021-05-20"),
        .claim(2, "A1", .qualifies, said: "2021-05-21"), rival,
      ]) == [["C1"], ["C99"]])
  }

  @Test func `what is corrected counts nowhere`() throws {
    #expect(
      try differ([
        .claim(1, "A1", .asserts, "1"),
        .claim(2, "A1", .asserts, "9", ["supersedes": .texts(["C1"])]), rival,
      ]) == [])
    let gone = Filed(
      .claim(2, "A1", .asserts, "9", ["supersedes": .texts(["C1"])]), made: 1, changed: 2,
      retired: 2)
    let claims = [Record.claim(1, "A1", .asserts, "1"), rival].map {
      Filed($0, made: 1, changed: 1)
    }
    let found = Contest.of(.question(.number), claims: claims + [gone], zone: .jakarta)
    #expect(found.differ == [["C1"], ["C99"]])
    #expect(found.claims.count == 2)
  }

  // MARK: Retractions

  @Test func `what is taken back is no position, and what it replaced does not come back`() throws {
    let claims: [Record] = [
      .claim(1, "A1", .asserts, "1", said: "2021-05-20"),
      .claim(2, "A1", .asserts, "2", said: "2021-05-21"), rival,
    ]
    let back: JSONObject = ["about": .text("C2"), "question": .text("Q1")]
    var retraction = Record.claim(3, "A1", .retracts, said: "2021-05-22", back)
    retraction[Claim.question] = "Q1"
    #expect(try differ(claims + [retraction]) == [])
    retraction[Claim.about] = "C1"
    #expect(try differ(claims + [retraction]) == [["C2"], ["C99"]])
  }

  @Test func `only who said it can take it back, and not before`() throws {
    let claim = Record.claim(1, "A1", .asserts, "1", said: "2021-05-20", ["for": .text("A5")])
    func taken(_ who: Name, said: String?, _ more: JSONObject = [:]) throws -> Bool {
      var retraction = Record.claim(3, who, .retracts, said: said, more)
      retraction[Claim.about] = "C1"
      return try differ([claim, rival, retraction]).isEmpty
    }
    #expect(try taken("A1", said: "2021-05-21"))
    #expect(try taken("A7", said: "2021-05-21", ["for": .text("A5")]))
    #expect(try taken("A1", said: nil))
    #expect(try !taken("A7", said: "2021-05-21"))
    #expect(try !taken("A1", said: "2021-05-19"))
  }

  @Test func `a retraction need not name the question, and may be taken back`() throws {
    var records: [Record] = [
      .question(.number), .claim(1, "A1", .asserts, "1", said: "2021-05-20"), rival,
    ]
    var retraction = Record.claim(3, "A1", .retracts, said: "2021-05-21", ["about": .text("C1")])
    #expect(retraction[Claim.question] == nil)
    records.append(retraction)
    var reading = try SampleReading.of(records)
    #expect(try reading.contest(of: "Q1").differ == [])
    retraction = .claim(4, "A1", .retracts, said: "2021-05-22", ["about": .text("C3")])
    reading = try SampleReading.of(records + [retraction])
    #expect(try reading.contest(of: "Q1").differ == [["C1"], ["C99"]])
  }
}
