import CaseModel
import Groundwork
import Testing

/// The table of `was` and `now`.
@Suite struct HistoryFoldTests {
  private typealias Sample = HistorySample

  private let body: JSONObject = ["tags": .texts(["a", "b"]), "text": .text("x")]
  private var record: Record { Record(id: "E1", kind: "event", body: body) }

  private func misfit(
    _ was: JSONObject?, _ now: JSONObject?, living: Record? = nil, tombstone: Record? = nil
  ) -> Change.Misfit? {
    do throws(Change.Misfit) {
      _ = try Sample.change("E1", was, now).applied(to: living, tombstone: tombstone)
    } catch { return error }
    return nil
  }

  @Test func `a record is created, edited, retired and restored`() throws {
    let edited: JSONObject = ["place": .text("Jakarta"), "text": .text("x")]
    let state = try Sample.fold(
      Sample.act(1, Sample.change("E1", nil, body)),
      Sample.act(
        2,
        Sample.change(
          "E1", ["place": .null, "tags": .texts(["a", "b"])],
          ["place": .text("Jakarta"), "tags": .null])),
      Sample.act(3, Sample.change("E1", edited, nil)))
    #expect(state.living.isEmpty)
    let tombstone = try #require(state.retired["E1"])
    #expect(tombstone.record.body == edited)
    #expect([tombstone.made, tombstone.changed, tombstone.retired] == [1, 3, 3])
    var again = state
    try again.take(Sample.act(4, Sample.change("E1", nil, edited)))
    #expect(again.retired.isEmpty)
    #expect(again.living["E1"] == Filed(tombstone.record, made: 1, changed: 4))
    #expect(again.episodes["E1"]?.map(\.act.number) == [1, 2, 3, 4])
    #expect(again.head.entry == 4)
  }

  @Test func `the changes of an act apply in order`() throws {
    let state = try Sample.fold(
      Sample.act(
        1, Sample.change("E1", nil, ["text": .text("x")]),
        Sample.change("E1", ["text": .text("x")], ["text": .text("y")]),
        Sample.change("E1", ["text": .text("y")], nil),
        Sample.change("E1", nil, ["text": .text("y")])))
    #expect(state.living["E1"]?.record.body == ["text": .text("y")])
    #expect(state.acts.first?.changes == 4)
  }

  @Test func `a create fits where the id was never used, and holds nothing empty`() {
    #expect(misfit(nil, body) == nil)
    #expect(misfit(nil, [:]) == nil)
    #expect(misfit(nil, body, living: record) == .used)
    for empty: JSON in [.null, .text(""), .list([]), .object([:])] {
      #expect(misfit(nil, ["text": .text("x"), "place": empty]) == .fields(["place"]))
    }
  }

  @Test func `an edit fits where each field is as was says, to the byte`() {
    let edit: JSONObject = ["text": .text("y")]
    #expect(misfit(["text": .text("x")], edit, living: record) == nil)
    #expect(misfit(["text": .text("x")], edit) == .missing)
    #expect(misfit(["text": .text("x")], edit, tombstone: record) == .missing)
    #expect(misfit(["text": .text("z")], edit, living: record) == .fields(["text"]))
    #expect(misfit(["text": .null], edit, living: record) == .fields(["text"]))
    #expect(
      misfit(["tags": .texts(["b", "a"])], ["tags": .null], living: record) == .fields(["tags"]))
    #expect(misfit(["place": .null], ["place": .text("a")], living: record) == nil)
    let accented = Record(id: "E1", kind: "event", body: ["text": .text("\u{E9}")])
    #expect(misfit(["text": .text("e\u{301}")], edit, living: accented) == .fields(["text"]))
    #expect(misfit(["text": .text("\u{E9}")], ["text": .text("e\u{301}")], living: accented) == nil)
  }

  @Test func `an edit has the same keys on both sides, each of which changes`() {
    #expect(misfit([:], [:], living: record) == .fields([]))
    #expect(misfit(["text": .text("x")], ["tags": .null], living: record) == .fields(["text"]))
    #expect(misfit(["text": .text("x")], [:], living: record) == .fields(["text"]))
    #expect(misfit(["text": .text("x")], ["text": .text("x")], living: record) == .fields(["text"]))
    #expect(misfit(["place": .null], ["place": .null], living: record) == .fields(["place"]))
    for empty: JSON in [.text(""), .list([]), .object([:])] {
      #expect(misfit(["text": .text("x")], ["text": empty], living: record) == .fields(["text"]))
    }
  }

  @Test func `a retire names the whole record`() {
    #expect(misfit(body, nil, living: record) == nil)
    #expect(misfit(body, nil) == .missing)
    #expect(misfit(body, nil, tombstone: record) == .missing)
    #expect(misfit(["text": .text("x")], nil, living: record) == .fields(["tags"]))
    #expect(misfit(nil, nil, living: record) == .fields(["tags", "text"]))
  }

  @Test func `a restore names the record as it went`() {
    #expect(misfit(nil, body, tombstone: record) == nil)
    #expect(misfit(nil, ["text": .text("x")], tombstone: record) == .fields(["tags"]))
  }

  @Test func `a record keeps its kind`() {
    let claim = Record(id: "E1", kind: "claim", body: body)
    #expect(misfit(["text": .text("x")], ["text": .text("y")], living: claim) == .kind)
    #expect(misfit(body, nil, living: claim) == .kind)
    #expect(misfit(nil, body, tombstone: claim) == .kind)
  }

  @Test func `a change that does not fit is told with its entry`() throws {
    let first = Sample.act(1, Sample.change("E1", nil, body))
    func what(_ change: Change) throws -> String? {
      var state = try Sample.fold(first)
      do throws(Problem) { try state.take(Sample.act(9, change)) } catch {
        #expect(error.kind == .broken)
        return error.what
      }
      return nil
    }
    #expect(
      try what(Sample.change("E1", nil, body)) == "entry 9 creates E1, which is already there")
    #expect(try what(Sample.change("E2", body, nil)) == "entry 9 changes E2, which is not there")
    #expect(
      try what(Sample.change("E1", ["text": .null], ["text": .text("y")]))
        == "entry 9 finds text of E1 not as it says")
    let other = Change(id: "E1", kind: "claim", was: body, now: nil)
    #expect(try what(other) == "entry 9 takes E1 for another kind")
    #expect(try what(Sample.change("E1", body, nil)) == nil)
  }
}
