import Foundation
import Testing

@Suite struct TranscriptTests {
  static let files: [String] = {
    let folder = repository.appending(path: "Tests/Transcripts").path
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return all.filter { $0.hasSuffix(".transcript") }.sorted()
  }()

  @Test func `there are transcripts`() { #expect(!Self.files.isEmpty) }

  /// With RECORD=1 what came is written to the file, and the test fails all the same.
  @Test(arguments: files) func `a session is answered as it was`(_ name: String) throws {
    let file = repository.appending(path: "Tests/Transcripts/\(name)")
    let expected = Transcript(try String(contentsOf: file, encoding: .utf8))
    let found = try expected.replayed(program: program)
    for (want, got) in zip(expected.steps, found.steps) { #expect(got.text == want.text) }
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try found.text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded")
    }
  }
}
