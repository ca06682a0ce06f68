import CaseModel
import Groundwork
import Testing

@testable import CaseLedger

/// What no hash shows: the fold does.
@Suite struct ReplayTests {
  private func replayed(_ acts: [[Change]], reverses: Int? = nil) throws -> [String] {
    let scratch = try Scratch()
    let ledger = try scratch.made(1)
    var entries = acts.map { Sample.act("x", $0) }
    entries[entries.count - 1].reverses = reverses
    try scratch.append(entries, to: ledger)
    #expect(try ledger.verify().isSound)
    return try ledger.replay().map { "\($0.entry) \($0.kind.rawValue): \($0.what)" }
  }

  private func change(_ id: Name, _ was: JSONObject?, _ now: JSONObject?) -> Change {
    let kinds: [Character: String] = [
      "E": "event", "A": "actor", "C": "claim", "Q": "question", "N": "note", "X": "exhibit",
    ]
    return Change(id: id, kind: id.text.first.flatMap { kinds[$0] } ?? "case", was: was, now: now)
  }

  @Test func `a ledger whose changes fit has no findings`() throws {
    let found = try replayed([
      [change("N1", nil, ["text": "x", "on": .list(["A1"])]), change("A1", nil, ["name": "y"])],
      [change("A1", ["name": "y"], ["name": "z"])], [change("A1", ["name": "z"], nil)],
      [change("A1", nil, ["name": "z"])],
    ])
    #expect(found == [])
  }

  @Test func `a change that does not fit is named, once`() throws {
    let found = try replayed([
      [change("E1", nil, ["text": "x"])],
      [change("E1", ["text": "y"], ["text": "z"])],
      [change("E1", ["text": "z"], ["text": "w"])],
      [change("E2", ["text": "a"], ["text": "b"]), change("E1", nil, ["text": "q"])],
      [Change(id: "E1", kind: "note", was: ["text": "q"], now: ["text": "r"])],
    ])
    #expect(
      found == [
        "3 misfit: finds text of E1 not as it says",
        "5 misfit: changes E2, which is not there",
        "5 misfit: creates E1, which is already there",
        "6 misfit: takes E1 for another kind",
      ])
  }

  @Test func `a reference to what never was is named, one to what was retired is not`() throws {
    let found = try replayed([
      [change("A1", nil, ["name": "x"])],
      [change("A1", ["name": "x"], nil)],
      [change("N1", nil, ["text": "x", "on": .list(["A1", "E7"])])],
      [
        change(
          "E1", nil,
          [
            "text": "x", "actors": .list([.object(["actor": "A9"])]),
            "exhibits": .list([.object(["exhibit": "X3"])]),
          ])
      ],
    ])
    #expect(
      found == [
        "4 dangling: on of N1 names E7, which never was",
        "5 dangling: actors of E1 names A9, which never was",
        "5 dangling: exhibits of E1 names X3, which never was",
      ])
  }

  @Test func `what spells an actor is a reference where the question expects one`() throws {
    let found = try replayed([
      [
        change("A1", nil, ["name": "x"]),
        change("Q1", nil, ["text": "?", "expects": "actor"]),
        change("Q2", nil, ["text": "?", "expects": "text"]),
      ],
      [
        change(
          "C1", nil, ["claimant": "A1", "stance": "asserts", "question": "Q1", "value": "A4"]),
        change(
          "C2", nil, ["claimant": "A1", "stance": "asserts", "question": "Q2", "value": "A4"]),
      ],
    ])
    #expect(found == ["3 dangling: value of C1 names A4, which never was"])
  }

  @Test func `an act that takes back none is named`() throws {
    #expect(
      try replayed([[change("A1", nil, ["name": "x"])]], reverses: 9) == [
        "2 dangling: takes back entry 9, where no act begins before it"
      ])
    #expect(try replayed([[change("A1", nil, ["name": "x"])]], reverses: 1) == [])
  }

  @Test func `what is sound as a line and no change is malformed`() throws {
    let scratch = try Scratch()
    try scratch.put(Sample.bytes1 + Sample.line(Sample.body2("[1]")))
    let ledger = try Ledger(in: scratch.folder)
    #expect(try ledger.verify().isSound)
    #expect(try ledger.replay().map(Ailing.short) == ["malformed 2"])
  }
}

extension JSON: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral text: String) { self = .text(text) }
}
