import CommandLanguage
import Testing

@Suite struct CompletionPlanTests {
  /// The line after Tab; nil where nothing happens to it.
  private func planned(_ before: String, _ candidates: [Candidate], after: String = "") -> String? {
    guard let plan = CompletionPlan(before: before, after: after, candidates) else { return nil }
    return String(String.UnicodeScalarView(before.unicodeScalars.dropLast(plan.replaced)))
      + plan.text
  }

  @Test func `one candidate is taken, with a blank where it is complete`() {
    #expect(planned("show @ko", [Candidate("@kotz")]) == "show @kotz ")
    #expect(planned("find act", [Candidate("actor:", isFinal: false)]) == "find actor:")
    #expect(planned("show @ko", [Candidate("@kotz")], after: " X1") == "show @kotz")
    #expect(planned("show ", []) == nil)
  }

  @Test func `several grow as far as they agree, then they are shown`() throws {
    let both = [Candidate("@kominfo"), Candidate("@kompas")]
    #expect(planned("show @k", both) == "show @kom")
    let plan = try #require(CompletionPlan(before: "show @kom", both))
    #expect(plan.text == "" && plan.replaced == 0 && plan.shown == both)
    #expect(planned("show @KO", both) == "show @kom")
  }

  @Test func `beside a place for any word none is taken for it`() throws {
    let option = [Candidate("--type")]
    let plan = try #require(
      CompletionPlan(before: "add ", option, places: [Candidate("NAME", "the name")]))
    #expect(plan.text == "" && plan.replaced == 0 && plan.shown.map(\.value) == ["NAME", "--type"])
    #expect(CompletionPlan(before: "add --", option, places: [Candidate("NAME")])?.shown == [])
  }

  @Test func `what was found by another name is never guessed at`() throws {
    let plan = try #require(
      CompletionPlan(before: "show @bud", [Candidate("@b-santoso"), Candidate("@b-setiawan")]))
    #expect(plan.text == "" && plan.shown.count == 2)
  }

  @Test func `words are quoted by the machine, and stay open while they may go on`() {
    let one = [Candidate("Budi Santoso")]
    let both = one + [Candidate("Budi Setiawan")]
    #expect(planned("add x Bu", one) == "add x \"Budi Santoso\" ")
    #expect(planned("add x \"Bu", one) == "add x \"Budi Santoso\" ")
    #expect(planned("add x Bu", both) == "add x \"Budi S")
    #expect(planned("add x \"Bu", [Candidate("Budi1"), Candidate("Budi2")]) == "add x \"Budi")
    #expect(
      planned("x --relation=sp", [Candidate("--relation=speaks for")])
        == "x \"--relation=speaks for\" ")
  }
}
