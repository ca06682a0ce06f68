import CaseModel
import CaseStore
import CommandLanguage
import Fuzzing
import Groundwork
import Testing

@testable import CaseShell

/// Whatever is typed as a query, it is refused with a problem or answered.
@Suite struct QueryFuzzTests {
  private static let pieces =
    QueryReader.keys.keys.sorted().map { "\($0):" }
    + [
      "@kotz", "kotz", "?origin", "%tribun", "X1", "A2", "#response", "-", "-", "\"", "'", "“", " ",
      " ",
      " ", ",", ":", "*", "event", "claim,note", "contested", "unsourced", "superseded", "2021-05",
      "2021-05-21", "21 Mei 2021", "kemarin", "undated", "2021~", "142", "C2", "red", "asserts",
      "data",
      "279 juta", "dipanggil", "é", "\u{202E}", "\u{0}", "\n", "(", ")", "AND", "\\",
      "99999999999999999999",
    ]

  @Test func `a query is refused with a problem, or answered`() throws {
    let shell = try ScratchShell(ScratchShell.sample)
    var fuzz = Fuzz(seed: 279)
    var answered = 0
    try shell.session.casebook().read { reading in
      let desk = EntryDesk(
        reading, zone: .jakarta, now: 1_795_420_800, zones: { _ in .jakarta })
      for round in 0..<Fuzz.inputs(4000) {
        let text = fuzz.text(of: Self.pieces, upTo: 7)
        let isBounded = Fuzz.isBounded {
          do {
            let query = try QueryReader(desk: desk).read([text])
            _ = try reading.count(query)
            answered += 1
          } catch let problem as Problem where problem.kind == .mistyped || problem.kind == .refused
          {
          } catch { Issue.record("input \(round), \(text): \(error)") }
        }
        if !isBounded { Issue.record("input \(round), \(text): it takes too long") }
      }
    }
    #expect(answered > Fuzz.inputs(4000) / 20)
  }
}
