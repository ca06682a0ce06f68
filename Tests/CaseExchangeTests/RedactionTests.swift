import CaseExchange
import CaseModel
import Groundwork
import Testing

/// What of a case goes out in a redacted copy.
@Suite struct RedactionTests {
  private func redaction(
    _ acts: [[Record]], tlp: Common.TLP? = nil, taking: @escaping (Digest) -> Bool = { _ in false }
  ) throws -> Redaction {
    let policy = Discreet.Policy(tlp: tlp)
    return try Redaction(try Discreet(try Folded.reading(acts: acts), policy), takesFile: taking)
  }

  private func record(_ id: Name, _ kind: String, _ body: JSONObject) -> Record {
    Record(id: id, kind: kind, body: body)
  }

  private var theCase: Record {
    record(
      Case.id, Case.word,
      ["title": .text("Perkara"), "zone": .text("Asia/Jakarta"), "language": .text("id")])
  }

  private func body(_ id: Name, _ redaction: Redaction) throws -> JSONObject {
    try #require(redaction.records.first { $0.id == id }).body
  }

  @Test func `the case comes first, and what was retired or edited away is not there`() throws {
    let old = record("N1", Note.word, ["text": .text("dahulu")])
    let redaction = try redaction([
      [theCase, old, record("N2", Note.word, ["text": .text("batal")])],
      [record("N1", Note.word, ["text": .text("kini")]), record("N2", Note.word, [:])],
    ])
    #expect(redaction.records.map(\.id) == [Case.id, "N1"])
    #expect(try body("N1", redaction) == ["text": .text("kini")])
    #expect(redaction.leftOut.retired == 1 && redaction.leftOut.marked == 0)
  }

  @Test func `what is marked above the limit goes, and what says nothing without it`() throws {
    let red: JSON = .text("red")
    let redaction = try redaction(
      [
        [
          theCase,
          record("A1", Actor.word, ["name": .text("Rina"), "tlp": red]),
          record("A2", Actor.word, ["name": .text("Kominfo")]),
          record("X1", Exhibit.word, ["title": .text("Rahasia"), "tlp": red]),
          record(
            "X2", Exhibit.word,
            ["title": .text("Laman"), "publisher": .text("A1"), "derives": .texts(["X1"])]),
          record("K1", Custody.word, ["exhibit": .text("X1"), "act": .text("collected")]),
          record(
            "E1", Event.word,
            [
              "text": .text("Rapat"),
              "actors": .list([.object(["actor": .text("A1")]), .object(["actor": .text("A2")])]),
              "exhibits": .list([.object(["exhibit": .text("X1"), "at": .text("hlm. 1")])]),
            ]),
          record("Q1", Question.word, ["text": .text("Siapa?"), "expects": .text("actor")]),
          record("C1", Claim.word, ["claimant": .text("A1"), "stance": .text("asserts")]),
          record(
            "C2", Claim.word,
            [
              "claimant": .text("A2"), "stance": .text("asserts"), "question": .text("Q1"),
              "value": .text("A1"), "about": .text("C1"),
            ]),
          record("N1", Note.word, ["text": .text("Catatan"), "on": .texts(["C1", "C2"])]),
        ]
      ], tlp: .green)
    #expect(redaction.records.map(\.id) == [Case.id, "A2", "C2", "E1", "N1", "Q1", "X2"])
    #expect(redaction.leftOut.marked == 2 && redaction.leftOut.resting == 2)
    #expect(try body("X2", redaction) == ["title": .text("Laman")])
    #expect(
      try body("E1", redaction) == [
        "text": .text("Rapat"), "actors": .list([.object(["actor": .text("A2")])]),
      ])
    #expect(
      try body("C2", redaction) == [
        "claimant": .text("A2"), "stance": .text("asserts"), "question": .text("Q1"),
      ])
    #expect(try body("N1", redaction)["on"] == .texts(["C2"]))
  }

  @Test func `a protected actor keeps its other name, which then needs no protection`() throws {
    let redaction = try redaction([
      [
        theCase,
        record(
          "A1", Actor.word,
          [
            "name": .text("Budi Santoso"), "label": .text("saksi"), "protected": .bool(true),
            "tags": .texts(["budi-santoso", "sumber"]), "aliases": .texts(["Pak Budi"]),
          ]),
        record(
          "N1", Note.word,
          [
            "text": .text("Kata Budi Santoso."), "label": .text("catatan-budisantoso"),
            "tags": .texts(["budi-santoso", "penting"]),
          ]),
        record("C1", Claim.word, ["claimant": .text("A1"), "stance": .text("asserts")]),
      ]
    ])
    #expect(
      try body("A1", redaction) == ["name": .text("Narasumber A"), "tags": .texts(["sumber"])])
    #expect(
      try body("N1", redaction) == [
        "text": .text("Kata Narasumber A."), "tags": .texts(["penting"]),
      ])
    #expect(redaction.pseudonyms == 1 && redaction.masked == 2)
  }

  @Test func `files stay behind unless their bytes are asked for`() throws {
    let (one, two) = (Digest(of: [1]), Digest(of: [2]))
    let files: [JSON] = [one, two].map { digest in
      .object([
        "name": .text("a"), "size": .count(1), "media": .text("text/plain"),
        "sha256": .text(digest.hex),
      ])
    }
    let acts = [
      [theCase, record("X1", Exhibit.word, ["title": .text("X"), "files": .list(files)])]
    ]
    let none = try redaction(acts)
    #expect(none.leftOut.files == 2)
    #expect(try #require(none.records.last).exhibitFiles.allSatisfy { $0.at == "origin" })
    let some = try redaction(acts) { $0 == one }
    #expect(some.leftOut.files == 1)
    #expect(try #require(some.records.last).exhibitFiles.map(\.isKept) == [true, false])
  }
}
