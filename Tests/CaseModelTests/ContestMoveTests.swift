import CaseModel
import Groundwork
import Testing

@Suite struct ContestMoveTests {
  private func moves(_ claims: [Record]) throws -> [Contest.Move] {
    try contest(.question(.number), claims).moved
  }

  /// Two claims of one claimant, on two days.
  private func moves(
    _ from: (Stance, String?), _ to: (Stance, String?), _ was: JSONObject = [:],
    _ now: JSONObject = [:]
  ) throws -> Bool {
    let found = try moves([
      .claim(1, "A1", from.0, from.1, said: "2021-05-20", was),
      .claim(2, "A1", to.0, to.1, said: "2021-05-21", now),
    ])
    #expect(found.isEmpty || found == [Contest.Move("A1", from: "C1", to: "C2")])
    return !found.isEmpty
  }

  @Test func `who gives another value has moved`() throws {
    #expect(try moves((.asserts, "1"), (.asserts, "2")))
    #expect(try !moves((.asserts, "1 juta"), (.asserts, "1.000.000")))
    // Both can hold, and yet it is not what was said before.
    #expect(try moves((.asserts, "279 juta"), (.asserts, ">200 juta")))
    #expect(try !moves((.asserts, "0,15 BTC"), (.asserts, "USD 6000")))
  }

  @Test func `who says it more or less firmly has moved`() throws {
    #expect(try moves((.suspects, "1"), (.confirms, "1")))
    #expect(try moves((.asserts, "1"), (.suspects, "1")))
    #expect(try moves((.undecided, nil), (.asserts, "1")))
    #expect(try moves((.asserts, "1"), (.undecided, nil)))
    #expect(try !moves((.undecided, nil), (.undecided, nil)))
    #expect(
      try moves(
        (.suspects, "1"), (.suspects, "1"), ["hedge": .text("diduga")],
        ["hedge": .text("diduga kuat")]))
    #expect(
      try !moves(
        (.suspects, "1"), (.suspects, "1"), ["hedge": .text("diduga")], ["hedge": .text("Diduga")]))
  }

  @Test func `who denies what was said before has moved, not who denies something else`() throws {
    #expect(try moves((.asserts, "1"), (.denies, "1")))
    #expect(try moves((.denies, "1"), (.asserts, "1")))
    #expect(try !moves((.asserts, "1"), (.denies, "2")))
    #expect(try !moves((.denies, "1"), (.denies, "2")))
  }

  @Test func `silence is no move, and one is seen across it`() throws {
    let found = try moves([
      .claim(1, "A1", .asserts, "1", said: "2021-05-20"),
      .claim(2, "A1", .declines, said: "2021-05-21"),
      .claim(3, "A1", .asserts, "2", said: "2021-05-22"),
      .claim(4, "A1", .asserts, "2", said: "2021-05-23"),
      .claim(5, "A1", .asserts, "1", said: "2021-05-24"),
    ])
    #expect(
      found == [
        Contest.Move("A1", from: "C1", to: "C3"), Contest.Move("A1", from: "C4", to: "C5"),
      ])
  }

  @Test func `what holds at another time is no move`() throws {
    let found = try moves([
      .claim(1, "A1", .asserts, "2", said: "2021-05-21", holds: "2021-05-21"),
      .claim(2, "A1", .asserts, "3", said: "2021-05-22", holds: "2021-05-22"),
      .claim(3, "A1", .asserts, "4", said: "2021-05-25", holds: "2021-05-21"),
    ])
    #expect(found == [Contest.Move("A1", from: "C1", to: "C3")])
  }

  @Test func `what was corrected or taken back is no start of a move`() throws {
    #expect(
      try moves([
        .claim(1, "A1", .asserts, "1", said: "2021-05-20"),
        .claim(2, "A1", .asserts, "2", said: "2021-05-21", ["supersedes": .texts(["C1"])]),
      ]).isEmpty)
  }

  @Test func `a move alone is no contest`() throws {
    let found = try contest(
      .question(.number),
      [
        .claim(1, "A1", .asserts, "1", said: "2021-05-20"),
        .claim(2, "A1", .asserts, "2", said: "2021-05-21"),
      ])
    #expect(!found.isContested && found.moved.count == 1 && found.state == .open)
  }

  // MARK: Reports that differ

  private func reports(_ claims: [Record]) throws -> [[Name]] {
    try contest(.question(.number), claims).reportsDiffer
  }

  @Test func `two exhibits that have one claimant say two things on one day differ`() throws {
    let claims: [Record] = [
      .claim(1, "A1", .asserts, "2", said: "2021-05-21", exhibits: ["X1"]),
      .claim(2, "A1", .asserts, "3", said: "2021-05-21T20:00+07:00", exhibits: ["X2", "X3"]),
      .claim(3, "A1", .asserts, "3", said: "2021-05-21", exhibits: ["X1", "X4"]),
    ]
    let found = try contest(.question(.number), claims)
    #expect(found.reportsDiffer == [["C1", "C2"]])
    #expect(found.isContested)
    #expect(found.differ == [])
    // X1 has both, so it reports a change of mind.
    #expect(found.moved == [Contest.Move("A1", from: "C1", to: "C3")])
  }

  @Test func `on two days it is a move`() throws {
    #expect(
      try reports([
        .claim(1, "A1", .asserts, "2", said: "2021-05-21", exhibits: ["X1"]),
        .claim(2, "A1", .asserts, "3", said: "2021-05-22", exhibits: ["X2"]),
      ]) == [])
  }

  @Test func `one exhibit that has somebody say two things reports a move`() throws {
    let claims: [Record] = [
      .claim(1, "A1", .asserts, "2", said: "2021-05-21", exhibits: ["X1"]),
      .claim(2, "A1", .asserts, "3", said: "2021-05-21", exhibits: ["X1", "X2"]),
    ]
    #expect(try reports(claims) == [])
    #expect(try moves(claims).count == 1)
    let unsourced = claims.map { claim in
      var claim = claim
      claim.body["exhibits"] = nil
      return claim
    }
    #expect(try reports(unsourced) == [])
    #expect(try moves(unsourced).count == 1)
  }

  @Test func `two undated reports are of one day, one dated and one undated are not`() throws {
    #expect(
      try reports([
        .claim(1, "A1", .asserts, "2", exhibits: ["X1"]),
        .claim(2, "A1", .denies, "2", exhibits: ["X2"]),
      ]) == [["C1", "C2"]])
    let claims: [Record] = [
      .claim(1, "A1", .asserts, "2", exhibits: ["X1"]),
      .claim(2, "A1", .asserts, "3", said: "2021-05-21", exhibits: ["X2"]),
    ]
    #expect(try reports(claims) == [])
    #expect(try moves(claims).count == 1)
  }

  @Test func `reports that hold at other times do not differ`() throws {
    #expect(
      try reports([
        .claim(1, "A1", .asserts, "2", said: "2021-05-21", holds: "2021-05-20", exhibits: ["X1"]),
        .claim(2, "A1", .asserts, "3", said: "2021-05-21", holds: "2021-05-21", exhibits: ["X2"]),
      ]) == [])
  }

  @Test func `the later report is the position, and both stay in the picture`() throws {
    let found = try contest(
      .question(.number),
      [
        .claim(1, "A1", .asserts, "2", said: "2021-05-21", exhibits: ["X1"]),
        .claim(2, "A1", .asserts, "3", said: "2021-05-21", exhibits: ["X2"]),
        .claim(3, "A2", .asserts, "2"),
      ])
    #expect(found.reportsDiffer == [["C1", "C2"]])
    #expect(found.differ == [["C2"], ["C3"]])
  }

  @Test func `where it is asked who, claimants who differ report differently`() throws {
    let found = try contest(
      .question(.actor),
      [
        .claim(1, "A1", .asserts, "A7"), .claim(2, "A2", .asserts, "A8"),
        .claim(3, "A3", .asserts, "A8", said: "2021-05-21"),
        .claim(4, "A4", .asserts, "A9", said: "2021-05-22"),
      ])
    #expect(found.reportsDiffer == [["C1", "C2"]])
    #expect(found.differ == [["C1"], ["C2", "C3"], ["C4"]])
    let named = try contest(
      .question(.text),
      [
        .claim(1, "A1", .asserts, "x"), .claim(2, "A2", .asserts, "y"),
      ])
    #expect(named.reportsDiffer == [])
  }
}
