import CaseModel
import Foundation
import Groundwork
import Testing

/// The laws of the catalogue of checks, and what holds for all of them.
@Suite struct ChecksTests {
  @Test func `every check has its file and every file its check`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/CaseModel/Checks").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let named = Checks.all.map { check in
      check.word.split(separator: "-").map(\.capitalized).joined() + ".swift"
    }
    #expect(files == named.sorted())
  }

  @Test func `checks have words of their own and say what they find`() {
    #expect(Set(Checks.all.map(\.word)).count == Checks.all.count)
    for check in Checks.all {
      #expect(!check.meaning.isEmpty && !check.meaning.hasSuffix("."))
      #expect(Checks.named(check.word)?.word == check.word)
    }
  }

  @Test func `a case without faults is silent`() throws {
    let reading = try SampleReading.of([
      CheckSample.actor(1, "Kompas"), CheckSample.exhibit(1, "2021-05-21", ["grade": .text("B2")]),
      CheckSample.event(1, "2021-05-20", ["X1"]),
    ])
    #expect(try reading.findings(now: 0) == [])
  }

  @Test func `findings come check by check, each by number`() throws {
    let events = [2, 1].map { CheckSample.event($0, nil) }
    let reading = try SampleReading.of(events + [CheckSample.exhibit(1)])
    let found = try reading.findings(now: 0)
    #expect(
      found.map { "\($0.id) \($0.check)" } == [
        "E1 unsourced-event", "E2 unsourced-event", "X1 ungraded-exhibit",
      ])
    #expect(
      found.last?.json.canonical
        == #"{"check":"ungraded-exhibit","id":"X1","next":"`edit X1 --grade B2`: A–F for the source, 1–6 for the content","what":"nothing says how far it is trusted"}"#
    )
  }

  @Test func `a walk can be stopped`() throws {
    struct Stopped: Error {}
    let reading = try SampleReading.of([CheckSample.actor(1, "Kompas")])
    #expect(throws: Stopped.self) {
      try reading.findings(now: 0, progress: Progress { _, _ in throw Stopped() })
    }
  }
}
