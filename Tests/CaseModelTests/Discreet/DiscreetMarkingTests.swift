import CaseModel
import Groundwork
import Testing

@Suite struct DiscreetMarkingTests {
  private func event(_ id: Name, _ tlp: Common.TLP?) -> Record {
    var record = Record.make(id, "event", ["text": .text("rahasia \(id)")])
    record[Common.tlp] = tlp
    return record
  }

  private var events: [Record] {
    [
      event("E1", nil), event("E2", .clear), event("E3", .green), event("E4", .amber),
      event("E5", .amberStrict), event("E6", .red),
    ]
  }

  private let all = Query([Query.Term(.kind(["event"]))])

  private func seen(_ limit: Common.TLP?, case own: Common.TLP? = nil) throws -> [Name] {
    let sample = try SampleReading.of([SampleReading.theCase(tlp: own)] + events)
    let discreet = try Discreet(sample, Discreet.Policy(tlp: limit))
    let found = try discreet.filed(all, by: .number, limit: nil).map(\.record.id)
    #expect(try discreet.count(all) == found.count)
    #expect(try discreet.leftOut(all) == events.count - found.count)
    for event in events {
      #expect(try (discreet.filed(event.id) != nil) == found.contains(event.id))
    }
    return found
  }

  @Test func `records marked above the limit are left out and counted`() throws {
    #expect(try seen(nil).count == 6)
    #expect(try seen(.red).count == 6)
    #expect(try seen(.amberStrict) == ["E1", "E2", "E3", "E4", "E5"])
    #expect(try seen(.amber) == ["E1", "E2", "E3", "E4"])
    #expect(try seen(.green) == ["E1", "E2", "E3"])
    #expect(try seen(.clear) == ["E1", "E2"])
  }

  @Test func `what bears no marking has that of the case`() throws {
    #expect(try seen(.green, case: .amber) == ["E2", "E3"])
    #expect(try seen(.amber, case: .amber) == ["E1", "E2", "E3", "E4"])
    #expect(try seen(.clear, case: .red) == ["E2"])
  }

  @Test func `a limit of rows counts what is seen`() throws {
    let sample = try SampleReading.of([SampleReading.theCase()] + events.reversed())
    let discreet = try Discreet(sample, Discreet.Policy(tlp: .clear))
    #expect(try discreet.filed(all, by: .number, limit: 2).map(\.record.id) == ["E1", "E2"])
  }

  @Test func `of a case marked above the limit only its zone and language go out`() throws {
    var own = SampleReading.theCase(tlp: .amber)
    own[Case.summary] = "ringkasan rahasia"
    let discreet = try Discreet(SampleReading.of([own]), Discreet.Policy(tlp: .green))
    let seen = try discreet.theCase
    #expect(seen[Case.zone] == "Asia/Jakarta" && seen[Case.language] == "id")
    #expect(seen[Case.title] == "[TLP:AMBER]")
    #expect(seen[Case.summary] == nil)
  }

  @Test func `history and commands tell nothing of what may not be seen`() throws {
    var labelled = event("E6", .red)
    labelled[Common.label] = "ev-rahasia"
    let sample = try SampleReading.of(
      acts: [[SampleReading.theCase()], [labelled], [event("E2", .clear)]],
      commands: ["new", #"add event undated "rahasia E6" --tlp red"#, "add event undated y"])
    let discreet = try Discreet(sample, Discreet.Policy(tlp: .green))
    #expect(try discreet.episodes(of: "E6").isEmpty)
    #expect(try discreet.act(2)?.entry.command == "[TLP]")
    #expect(try discreet.act(3)?.entry.command == "add event undated y")
    #expect(try discreet.id(labelled: "ev-rahasia") == nil)
    #expect(try discreet.act(2).map { try discreet.effects(of: $0) }?.isEmpty == true)
    #expect(try discreet.newestAct { $0.entry.command.contains("rahasia") } == nil)
  }

  @Test func `a post and a place in a source tell nothing of whom and what may not be seen`() throws
  {
    var actor = Record.make("A1", "actor", ["name": .text("Zulkarnaen")])
    actor[Common.tlp] = .red
    var exhibit = Record.make("X1", "exhibit", ["title": .text("Rahasia")])
    exhibit[Common.tlp] = .red
    let link = Record.make(
      "L1", "link",
      [
        "from": .text("A1"), "relation": .text("holds post"), "to": .text("A2"),
        "post": .text("Sopir"),
      ])
    var claim = Record.claim(1, "A1", .asserts)
    claim[Claim.exhibits] = [Citation("X1", at: "hlm. 2"), Citation("X2", at: "hlm. 3")]
    let sample = try SampleReading.of([
      actor, exhibit, link, claim, .make("X2", "exhibit", ["title": .text("Laman")]),
    ])
    let discreet = try Discreet(sample, Discreet.Policy(tlp: .green))
    #expect(try discreet.filed("L1")?.record[Link.post] == nil)
    #expect(
      try discreet.filed("C1")?.record[Claim.exhibits]
        == [Citation("X1"), Citation("X2", at: "hlm. 3")])
    let open = try Discreet(sample)
    #expect(try open.filed("L1")?.record[Link.post] == "Sopir")
  }

  @Test func `what is marked today is left out of the past too`() throws {
    let sample = try SampleReading.of(
      acts: [[SampleReading.theCase(), event("E1", nil)], [event("E1", .red)]])
    let past = try Discreet(sample, Discreet.Policy(tlp: .green)).asOf(1)
    #expect(try past.filed("E1") == nil)
    #expect(try past.filed(all, by: .number, limit: nil).isEmpty)
    #expect(try past.count(all) == 0)
  }

  @Test func `a claim that was taken back out of sight stays taken back`() throws {
    var retraction = Record.claim(2, "A1", .retracts, nil, ["about": .text("C1")])
    retraction[Common.tlp] = .red
    var correction = Record.claim(5, "A1", .asserts, "8", ["supersedes": .texts(["C4"])])
    correction[Common.tlp] = .red
    let sample = try SampleReading.of([
      .question(.number), .claim(1, "A1", .asserts, "1"), retraction,
      .claim(3, "A2", .asserts, "9"), .claim(4, "A3", .asserts, "7"), correction,
    ])
    let discreet = try Discreet(sample, Discreet.Policy(tlp: .green))
    let found = try discreet.contest(of: "Q1")
    #expect(found.claims.map(\.record.id) == ["C1", "C3", "C4"])
    #expect(found.differ == [])
    #expect(try sample.contest(of: "Q1").differ == [["C3"], ["C5"]])
  }
}
