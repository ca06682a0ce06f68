import CaseLedger
import CaseModel
import CaseStore
import Groundwork
import Testing

@testable import CaseShell

/// Sizes that a ledger claims, and no file has.
@Suite struct EvidenceSizeTests {
  private func exhibit(_ size: Int, at place: String?) -> Record {
    var exhibit = Record(id: "X1", kind: Exhibit.word)
    var file: JSONObject = ["sha256": .text(Digest(of: [1]).hex), "size": .count(size)]
    file["at"] = place.map { .text($0) }
    exhibit[Exhibit.files] = [file, file, file]
    return exhibit
  }

  @Test func `files that would be larger together than a number can say are looked at`() throws {
    let book = try ScratchShell().session.casebook()
    let away = exhibit(.max, at: "/nowhere/a")
    #expect(
      try book.examine([away, away]).joined().map(\.state) == Array(repeating: .missing, count: 6))
    #expect(throws: Problem.self) { try book.copyFiles(of: exhibit(.max, at: nil), to: "/nowhere") }
  }

  @Test func `a file of less than no bytes is none`() {
    #expect(
      exhibit(-1, at: nil).exhibitFiles.isEmpty && exhibit(0, at: nil).exhibitFiles.count == 3)
  }
}
