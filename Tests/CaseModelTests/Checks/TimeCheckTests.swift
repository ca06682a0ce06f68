import CaseModel
import Groundwork
import Testing

/// The checks of dates and clocks.
@Suite struct TimeCheckTests {
  private typealias Sample = CheckSample

  private func early(_ records: Record...) throws -> [String] {
    try Sample.found("before-its-cause", in: records)
  }

  @Test func `a claim on an event is not said before it, unless it announces it`() throws {
    func said(_ day: String?, _ words: String = "sampel itu dihapus") throws -> [String] {
      try early(
        Sample.event(1, "2021-05-21"),
        Sample.claim(1, "A1", said: day, about: "E1", ["words": .text(words)]))
    }
    #expect(
      try said("2021-05-20") == ["C1: said before E1, of which it speaks, can have happened"])
    #expect(try said("2021-05-20", "sampel itu akan dihapus") == [])
    for day in ["2021-05-21", "2021-05", "2021-05-20/2021-05-22", nil] {
      #expect(try said(day) == [])
    }
  }

  @Test func `nor is a claim that speaks of another claim`() throws {
    let words: JSONObject = ["words": .text("ia akan mencabutnya")]
    #expect(
      try early(
        Sample.claim(1, "A1", said: "2021-05-22"),
        Sample.claim(2, "A2", .retracts, said: "2021-05-21", about: "C1", words))
        == ["C2: said before C1, of which it speaks, was said"])
  }

  @Test func `what all its sources were published before was announced, not reported`() throws {
    let pages = [Sample.exhibit(1, "2021-05-22"), Sample.exhibit(2, "2021-05-25")]
    func found(_ exhibits: [Name], _ more: JSONObject = [:]) throws -> [String] {
      try Sample.found(
        "before-its-cause", in: pages + [Sample.event(1, "2021-05-24", exhibits, more)])
    }
    #expect(
      try found(["X1"]) == [
        "E1: X1, its source, was published before it can have been: announced, perhaps, not reported"
      ])
    #expect(try found(["X1", "X2"]) == [])
    #expect(try found(["X2"]) == [])
    #expect(try found([]) == [])
    #expect(try found(["X1"], ["status": .text("refuted")]) == [])
    #expect(
      try early(Sample.exhibit(1), Sample.event(1, "2021-05-24", ["X1"])) == [])
  }

  @Test func `nothing responds before the first thing that happened`() throws {
    let response = Sample.event(2, "2021-05-19", [], ["type": .text("response")])
    let offence: JSONObject = ["type": .text("offence")]
    #expect(
      try early(Sample.event(1, "2021-05-20", [], offence), response)
        == ["E2: a response before E1, the first thing in the case to respond to"])
    #expect(
      try early(
        Sample.event(1, "2021-05-20", [], offence), response,
        Sample.event(3, nil, [], ["type": .text("discovery")])) == [])
    #expect(try early(Sample.event(1, "2021-05-19", [], offence), response) == [])
    #expect(try early(response) == [])
  }

  @Test func `no duty is met before its clock began, no copy published before its origin`() throws {
    let task = Record.make(
      "T1", "task", ["text": .text("Lapor"), "starts": .text("E1"), "met": .text("E2")])
    #expect(
      try early(Sample.event(1, "2021-05-21"), Sample.event(2, "2021-05-20"), task)
        == ["T1: met by E2 before E1 started its clock"])
    #expect(
      try early(Sample.exhibit(1, "2021-05-22"), Sample.exhibit(2, "2021-05-21", from: ["X1"]))
        == ["X2: published before X1, from which it derives"])
  }

  @Test func `a weekday as typed is that of its date`() throws {
    func found(_ words: String) throws -> [String] {
      let typed: JSONObject = ["typed": .object(["when": .text(words)])]
      return try Sample.found("wrong-weekday", in: [Sample.event(1, "2021-05-21", [], typed)])
    }
    #expect(try found("Jumat (21/5/2021)") == [])
    #expect(try found("21 Mei 2021") == [])
    #expect(try found("kemarin") == [])
    #expect(
      try found("Kamis (21/5/2021)") == [
        "E1: when “Kamis (21/5/2021)”: 21 May 2021 was a Friday, not a Thursday"
      ])
  }

  @Test func `a duty is overdue once its time is over, as long as it is open`() throws {
    let june3 = try #require(DateText.parseInstant("2021-06-03T23:59:59+07:00"))
    func found(_ more: JSONObject, at now: Int64) throws -> [String] {
      let rule: JSONObject = [
        "text": .text("Lapor"), "rule": .text("permenkominfo-20-2016-28c"), "starts": .text("E1"),
      ]
      let task = Record.make("T1", "task", JSONObject(rule.map { $0 } + more.map { $0 }))
      return try Sample.found(
        "overdue-duty", in: [Sample.event(1, "2021-05-20"), Sample.event(2, nil), task], at: now)
    }
    #expect(try found([:], at: june3) == [])
    #expect(
      try found([:], at: june3 + 1) == ["T1: was due 2021-06-03 by Permenkominfo 20/2016 Art. 28 c"]
    )
    #expect(try found(["met": .text("E2")], at: june3 + 1) == [])
    #expect(try found(["state": .text("dropped")], at: june3 + 1) == [])
    #expect(try found(["due": .text("2021-05-25")], at: june3) == ["T1: was due 2021-05-25"])
  }

  @Test func `a clock that ran backwards is told at the entry where it did`() throws {
    let reading = try SampleReading.of(
      acts: [[SampleReading.theCase()], [Sample.actor(1, "A")], [Sample.actor(2, "B")]],
      times: ["2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z", "2026-11-23T08:30:00Z"])
    #expect(
      try Sample.found("clock-backwards", in: reading) == [
        "3: its clock stood at 2026-11-23T08:30:00Z, before that of entry 2 (2026-11-23T09:00:00Z)"
      ])
    #expect(try Sample.found("clock-backwards", in: try reading.asOf(2)) == [])
  }
}
