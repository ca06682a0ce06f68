import CaseModel
import Groundwork
import Testing

@Suite struct HistoryChangeTests {
  private func event(_ body: JSONObject) -> Record { Record(id: "E1", kind: "event", body: body) }

  @Test func `a change holds the fields that differ, and null for what is absent`() {
    let old = event(["place": .text("a"), "text": .text("x"), "type": .text("legal")])
    let new = event(["highlight": .bool(true), "text": .text("y"), "type": .text("legal")])
    let change = Change(from: old, to: new)
    #expect(change?.was == ["highlight": .null, "place": .text("a"), "text": .text("x")])
    #expect(change?.now == ["highlight": .bool(true), "place": .null, "text": .text("y")])
    #expect(Change(from: old, to: old) == nil)
    #expect(Change(from: nil, to: nil) == nil)
    #expect(Change(from: nil, to: old) == Change(id: "E1", kind: "event", was: nil, now: old.body))
    #expect(Change(from: old, to: nil) == Change(id: "E1", kind: "event", was: old.body, now: nil))
  }

  @Test func `the elements of a set in another order are no change`() {
    let old = event(["tags": .texts(["a", "b"])])
    #expect(Change(from: old, to: event(["tags": .texts(["b", "a"])])) == nil)
    #expect(
      Change(from: old, to: event(["tags": .texts(["b", "c"])]))?.now == [
        "tags": .texts(["b", "c"])
      ])
    #expect(Change(from: old, to: event(["tags": .texts(["b"])])) != nil)
    let both = event(["tags": .texts(["b", "a"]), "text": .text("x")])
    #expect(Change(from: old, to: both)?.now == ["text": .text("x")])
    let cite = { (ids: [String]) in JSON.list(ids.map { .object(["exhibit": .text($0)]) }) }
    #expect(
      Change(
        from: event(["exhibits": cite(["X1", "X2"])]), to: event(["exhibits": cite(["X2", "X1"])]))
        == nil)
  }

  @Test func `a list in another order, or one of an unknown field, is a change`() {
    let old = Record(id: "C1", kind: "claim", body: ["via": .texts(["A1", "A2"])])
    let new = Record(id: "C1", kind: "claim", body: ["via": .texts(["A2", "A1"])])
    #expect(Change(from: old, to: new) != nil)
    #expect(
      Change(from: event(["new": .texts(["a", "b"])]), to: event(["new": .texts(["b", "a"])]))
        != nil)
  }

  @Test func `texts differ where their bytes do`() {
    let change = Change(
      from: event(["text": .text("\u{E9}")]), to: event(["text": .text("e\u{301}")]))
    #expect(change?.now == ["text": .text("e\u{301}")])
  }

  @Test func `what made one record of another makes it again, and back`() throws {
    let bodies: [JSONObject] = [
      ["text": .text("x")], ["text": .text("y"), "tags": .texts(["a"])],
      ["tags": .texts(["a", "b"]), "highlight": .bool(true)], ["place": .text("z")],
    ]
    for (old, new) in bodies.flatMap({ old in bodies.map { (event(old), event($0)) } }) {
      guard let change = Change(from: old, to: new) else {
        #expect(old == new)
        continue
      }
      #expect(try change.applied(to: old, tombstone: nil) == new)
      let back = try #require(Change(from: new, to: old))
      #expect(back.was == change.now && back.now == change.was)
      #expect(try back.applied(to: new, tombstone: nil) == old)
    }
  }

  @Test func `what a change does depends on whether the id was used`() {
    let body: JSONObject = ["text": .text("x")]
    let create = HistorySample.change("E1", nil, body)
    #expect(create.deed(onRetired: false) == .create)
    #expect(create.deed(onRetired: true) == .restore)
    #expect(HistorySample.change("E1", body, body).deed(onRetired: false) == .edit)
    #expect(HistorySample.change("E1", body, nil).deed(onRetired: false) == .retire)
  }
}
