import CaseModel
import Groundwork
import Testing

/// The checks of what records rest on.
@Suite struct SourceCheckTests {
  private typealias Sample = CheckSample

  @Test func `events and claims without an exhibit are found, each by its own check`() throws {
    let records = [
      Sample.event(1, nil), Sample.event(2, nil, ["X1"]), Sample.exhibit(1),
      Sample.claim(1, "A1"), Record.claim(2, "A1", .asserts, exhibits: ["X1"]),
    ]
    #expect(try Sample.found("unsourced-event", in: records) == ["E1: no exhibit bears it out"])
    #expect(
      try Sample.found("unsourced-claim", in: records) == [
        "C1: no exhibit shows that it was said"
      ])
  }

  @Test func `an exhibit needs a grade`() throws {
    let records = [Sample.exhibit(1), Sample.exhibit(2, nil, ["grade": .text("B2")])]
    #expect(
      try Sample.found("ungraded-exhibit", in: records) == [
        "X1: nothing says how far it is trusted"
      ])
  }

  private func confirmed(
    _ exhibits: [Name], _ others: [Record] = [], by actors: [JSON] = [],
    status: String = "confirmed"
  ) throws -> [String] {
    let more: JSONObject = ["status": .text(status)]
    var event = Sample.event(1, nil, exhibits, more)
    event.body["actors"] = actors.isEmpty ? nil : .list(actors)
    let pages = [
      Sample.exhibit(1, by: "A1"), Sample.exhibit(2, by: "A2"),
      Sample.exhibit(3, by: "A3", from: ["X1"]),
    ]
    return try Sample.found("weak-confirmation", in: [event] + pages + others)
  }

  @Test func `what is confirmed has two independent sources`() throws {
    #expect(try confirmed(["X1", "X2"]) == [])
    #expect(try confirmed([]) == ["E1: confirmed by no source"])
    #expect(try confirmed(["X1", "X1"]) == ["E1: confirmed by one source alone"])
    #expect(
      try confirmed(["X1", "X3"]) == ["E1: its 2 exhibits are no two independent sources"])
    let reported = Sample.event(2, nil, ["X1"], ["status": .text("reported")])
    #expect(try confirmed(["X1", "X2"], [reported]) == [])
  }

  @Test func `what is corroborated has them whoever took part`() throws {
    let actor: [JSON] = [.object(["actor": .text("A1"), "role": .text("regulator")])]
    #expect(try confirmed(["X1", "X2"], status: "corroborated") == [])
    #expect(
      try confirmed(["X1"], by: actor, status: "corroborated") == [
        "E1: corroborated by one source alone"
      ])
    #expect(
      try confirmed([], status: "corroborated") == ["E1: corroborated by no source"])
  }

  @Test func `or the word of one who took part`() throws {
    let actor: [JSON] = [.object(["actor": .text("A1"), "role": .text("regulator")])]
    #expect(try confirmed(["X1"], by: actor) == [])
    #expect(try confirmed(["X2"], by: actor).count == 1)
    #expect(try confirmed(["X2"], [Sample.claim(1, "A1", about: "E1")], by: actor) == [])
    let spokesman = Sample.claim(1, "A9", .confirms, about: "E1", ["for": .text("A1")])
    #expect(try confirmed(["X2"], [spokesman], by: actor) == [])
    #expect(
      try confirmed(["X2"], [Sample.claim(1, "A1", .denies, about: "E1")], by: actor).count == 1)
    #expect(try confirmed(["X2"], [Sample.claim(1, "A9", about: "E1")], by: actor).count == 1)
  }

  @Test func `a hedge is said once`() throws {
    func found(_ words: String?, _ hedge: String?) throws -> [String] {
      var claim = Sample.claim(1, "A1")
      claim[Claim.words] = words
      claim[Claim.hedge] = hedge
      return try Sample.found("doubled-hedge", in: [claim])
    }
    #expect(try found("sampel itu identik", "diduga kuat") == [])
    #expect(try found("sampel itu Diduga kuat identik", "diduga kuat") == [])
    #expect(
      try found("sampel itu mungkin identik", "diduga kuat") == [
        "C1: its words say “mungkin”, its hedge “diduga kuat”: reports say both"
      ])
    #expect(try found("polisi memeriksa tiga terduga", "setahu kami") == [])
    #expect(try found("data itu tidak mungkin bocor", "setahu kami") == [])
    #expect(try found("sampel itu, menurut laman itu, identik", "diduga kuat") == [])
    #expect(try found("sampel itu mungkin identik", nil) == [])
    #expect(try found(nil, "diduga kuat") == [])
  }
}
