import CaseModel
import Groundwork
import Testing

/// Entering changes again that follow nothing any more.
@Suite struct ReentryTests {
  private func shelf(_ changes: [Change]) throws -> Shelf {
    var shelf = Shelf()
    try shelf.take(changes)
    return shelf
  }

  private func change(
    _ id: Name, _ kind: String, _ was: JSONObject?, _ now: JSONObject?
  ) -> Change { Change(id: id, kind: kind, was: was, now: now) }

  private func note(_ id: Name, _ text: String) -> Change {
    change(id, Note.word, nil, ["text": .text(text)])
  }

  @Test func `what fits is entered as it is`() throws {
    var reentry = Reentry(try shelf([note("N1", "a")]), reserved: ["N2"])
    let edit = change("N1", Note.word, ["text": .text("a")], ["text": .text("b")])
    #expect(reentry.enter([edit, note("N2", "c")]) == [edit, note("N2", "c")])
    #expect(reentry.enter([change("N2", Note.word, ["text": .text("c")], nil)]).count == 1)
    #expect(reentry.enter([note("N2", "c")]).count == 1)
    #expect(reentry.refusals.isEmpty && reentry.renamed.isEmpty)
  }

  @Test func `a number that is taken is given anew, and what refers to it follows`() throws {
    var reentry = Reentry(
      try shelf([change("A1", Actor.word, nil, ["name": .text("Rina")])]),
      reserved: ["A1", "A7", "C1"])
    let changes = reentry.enter([
      change("A1", Actor.word, nil, ["name": .text("Budi")]),
      change(
        "C1", Claim.word, nil,
        ["claimant": .text("A1"), "stance": .text("asserts"), "via": .texts(["A1"])]),
      change(
        "E1", Event.word, nil,
        [
          "text": .text("A1"),
          "actors": .list([.object(["actor": .text("A1"), "role": .text("saksi")])]),
        ]),
    ])
    #expect(changes.map(\.id) == ["A8", "C1", "E1"])
    #expect(changes[1].now?["claimant"] == .text("A8") && changes[1].now?["via"] == .texts(["A8"]))
    #expect(changes[2].now?["text"] == .text("A1"))
    #expect(
      changes[2].now?["actors"]
        == .list([.object(["actor": .text("A8"), "role": .text("saksi")])]))
    #expect(reentry.renamed.map(\.old) == ["A1"] && reentry.renamed.map(\.new) == ["A8"])
  }

  @Test func `two sides that add to a set are both kept, and what collides is refused alone`()
    throws
  {
    let base = change("N1", Note.word, nil, ["text": .text("a"), "tags": .texts(["x", "y"])])
    let ours = change(
      "N1", Note.word, ["text": .text("a"), "tags": .texts(["x", "y"])],
      ["text": .text("kita"), "tags": .texts(["x", "y", "kita"])])
    let theirs = change(
      "N1", Note.word, ["text": .text("a"), "tags": .texts(["x", "y"])],
      ["text": .text("mereka"), "tags": .texts(["y", "mereka"])])
    var reentry = Reentry(try shelf([base, ours]), reserved: [])
    #expect(
      reentry.enter([theirs]) == [
        change(
          "N1", Note.word, ["tags": .texts(["x", "y", "kita"])],
          ["tags": .texts(["y", "kita", "mereka"])])
      ])
    #expect(reentry.refusals.map(\.what) == ["text: it was changed otherwise"])
  }

  @Test
  func `a record whose making is lost stands by its number, and takes what is said of it later`()
    throws
  {
    var reentry = Reentry(Shelf(), reserved: ["A3"])
    let link: JSONObject = ["from": .text("A3"), "relation": .text("x"), "to": .text("A4")]
    let changes = reentry.enter([
      change("L1", Link.word, nil, link),
      change("A3", Actor.word, ["type": .text("person")], ["type": .text("account")]),
      change("A4", Actor.word, ["name": .text("Lama")], ["name": .text("Baru")]),
    ])
    #expect(changes.map(\.id) == ["A3", "A4", "L1", "A3", "A4"])
    #expect(reentry.stubs == ["A3", "A4"])
    #expect(reentry.shelf.living["A3"]?.body["type"] == .text("account"))
    #expect(reentry.shelf.living["A3"]?.body["name"]?.asText?.contains("A3") == true)
    #expect(reentry.shelf.living["A4"]?.body["name"] == .text("Baru"))
  }

  @Test func `what goes is told whole, so its making is not lost`() throws {
    var reentry = Reentry(Shelf(), reserved: ["N1"])
    #expect(reentry.enter([change("N1", Note.word, ["text": .text("a")], nil)]).count == 2)
    #expect(reentry.shelf.retired["N1"]?.body == ["text": .text("a")])
  }

  @Test func `a label that another record has is left out, and told`() throws {
    let one = change("Q1", Question.word, nil, ["text": .text("a"), "label": .text("asal")])
    var reentry = Reentry(try shelf([one]), reserved: ["Q1"])
    let changes = reentry.enter([
      change("Q1", Question.word, nil, ["text": .text("b"), "label": .text("asal")])
    ])
    #expect(changes == [change("Q2", Question.word, nil, ["text": .text("b")])])
    #expect(reentry.refusals.map(\.what) == ["label: Q1 is called asal"])
  }

  @Test func `what refers to a record that can't be made up is left out, and told`() throws {
    var reentry = Reentry(Shelf(), reserved: [])
    let changes = reentry.enter([
      change("N1", Note.word, nil, ["text": .text("a"), "on": .texts(["C4"])])
    ])
    #expect(changes == [note("N1", "a")])
    #expect(reentry.refusals.map(\.what) == ["on: the making of C4 is lost"])
  }

  @Test func `a shelf takes an act whole or not at all`() throws {
    var shelf = try shelf([note("N1", "a")])
    let before = shelf.living
    #expect(throws: Change.Misfit.self) { try shelf.take([note("N2", "b"), note("N1", "c")]) }
    #expect(shelf.living == before && shelf.retired.isEmpty)
  }
}
