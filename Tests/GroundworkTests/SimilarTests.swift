import Testing

@testable import Groundwork

@Suite struct SimilarTests {
  private func distance(_ left: String, _ right: String) -> Int {
    Similar.distance(Array(left), Array(right))
  }

  @Test func `it counts letters put in, taken out, replaced and swapped`() {
    #expect(distance("", "") == 0)
    #expect(distance("", "abc") == 3)
    #expect(distance("abc", "") == 3)
    #expect(distance("event", "evnt") == 1)
    #expect(distance("event", "evemt") == 1)
    #expect(distance("event", "evnet") == 1)
    #expect(distance("kitten", "sitting") == 3)
    #expect(distance("ca", "abc") == 3, "edits do not overlap")
    #expect(distance("é", "e\u{301}") == 0, "a letter is what the eye sees")
  }

  @Test func `the nearest word comes first and none that is far off`() {
    let known = ["actor", "asset", "exhibit", "event", "claim", "case"]
    #expect(Similar.nearest(to: "evnet", among: known) == ["event"])
    #expect(Similar.nearest(to: "EXIBIT", among: known) == ["exhibit"])
    #expect(Similar.nearest(to: "zzzzz", among: known).isEmpty)
    #expect(Similar.nearest(to: "clam", among: ["claim", "clan", "clam"]).first == "clam")
    #expect(Similar.nearest(to: "aab", among: ["aaa", "aac", "aad", "aae"]).count == 3)
    #expect(Similar.nearest(to: "", among: known).isEmpty)
  }

  @Test func `a phrase is said in each language`() {
    let phrase = Phrase(id: "perkara", en: "case")
    #expect(phrase[.indonesian] == "perkara")
    #expect(phrase[.english] == "case")
  }

  @Test func `a problem knows its exit code, and where it lies unless it knows better`() {
    let problem = Problem.mistyped("'x' is no date")
    #expect(problem.kind.rawValue == 2)
    #expect(problem.at(3..<4).span == 3..<4)
    #expect(problem.at(3..<4).at(0..<1).span == 3..<4)
    #expect(Problem.refused("x").kind.rawValue == 1)
    #expect(Problem.broken("x").kind.rawValue == 3)
  }
}
