import CaseModel
import Groundwork
import Testing

/// The checks of who had what.
@Suite struct CustodyCheckTests {
  /// Custody of X1, one record a line: `transferred A1 A2 2021-05-21`; `-` is nobody or no date.
  private func custody(_ lines: [String], correcting: [Int: Name] = [:]) -> [Record] {
    let exhibit = CheckSample.exhibit(1)
    return [exhibit]
      + lines.enumerated().map { index, line in
        let words = line.split(separator: " ").map(String.init)
        var record = Record(id: Name("K\(index + 1)"), kind: Custody.word)
        record[Custody.exhibit] = "X1"
        record.body["act"] = .text(words[0])
        for (field, word) in zip(["from", "to", "when"] as [Name], words.dropFirst())
        where word != "-" {
          record.body[field] = .text(word)
        }
        record[Common.supersedes] = correcting[index + 1].map { [$0] } ?? []
        return record
      }
  }

  private func gaps(_ lines: [String], correcting: [Int: Name] = [:]) throws -> [String] {
    try CheckSample.found("custody-gap", in: custody(lines, correcting: correcting))
  }

  @Test func `what goes to somebody and comes back from them has no gap`() throws {
    #expect(try gaps([]) == [])
    #expect(try gaps(["collected A1 A2", "transferred A2 A3", "received A3 A2"]) == [])
    #expect(try gaps(["transferred A2 A3", "received A3"]) == [])
    #expect(try gaps(["collected", "transferred - A3", "received A3 A9", "returned A9 A1"]) == [])
  }

  @Test func `a receipt names those whom the transfer names`() throws {
    #expect(try gaps(["transferred A2 A3", "received A2 A3", "received A3 A2"]) == [])
    #expect(try gaps(["transferred A2 A3", "received - A3"]) == [])
    #expect(try gaps(["transferred A2 A3", "received"]) == [])
    #expect(
      try gaps(["transferred A2 A3", "received A2 A4"]) == ["X1: K2: out with A3 (K1), in with A4"])
    #expect(
      try gaps(["transferred A2 A3", "received - A4"]) == ["X1: K2: out with A3 (K1), in with A4"])
  }

  @Test func `out with one person and in with another is a gap`() throws {
    #expect(
      try gaps(["transferred A2 A3", "received A4"]) == ["X1: K2: out with A3 (K1), in with A4"])
    #expect(
      try gaps(["returned A2 A3", "received A4"]) == ["X1: K2: out with A3 (K1), in with A4"])
    #expect(try gaps(["returned A2 A3", "received A2 A3"]) == [])
    #expect(
      try gaps(["received A1 A2", "transferred A5 A6"])
        == ["X1: K2: A5 handed it on while A2 had it"])
    #expect(
      try gaps(["transferred A1", "received A1 A2", "transferred A5 A6"])
        == ["X1: K3: A5 handed it on while A2 had it"])
  }

  @Test func `nothing is done with it before it is collected`() throws {
    #expect(
      try gaps([
        "transferred A2 A3 2021-01-01", "received A2 A3 2021-01-02", "collected - A2 2021-03-01",
      ])
        == ["X1: K3: collected after it was transferred (K1)"])
    #expect(try gaps(["received A1 A2 2021-01-01", "collected - A2 2021-03-01"]) == [])
    #expect(try gaps(["collected - A2", "collected - A2"]) == [])
  }

  @Test func `who has it not can't hand it on`() throws {
    #expect(
      try gaps(["collected A1 A2", "transferred A5 A3"]) == [
        "X1: K2: A5 handed it on while A2 had it"
      ])
    #expect(try gaps(["collected A1", "transferred A5 A3"]) == [])
  }

  @Test func `the order is by when, then by entry; a corrected record counts for nothing`() throws {
    let lines = ["received A3 A2 2021-05-23", "transferred A2 A3 2021-05-22"]
    #expect(try gaps(lines) == [])
    #expect(try gaps(["transferred A2 A3 2021-05-22", "received A4 A2 2021-05-23"]).count == 1)
    #expect(
      try gaps(
        ["transferred A2 A3 2021-05-22", "received A4 A2 2021-05-23", "received A3 A2 2021-05-23"],
        correcting: [3: "K2"]) == [])
    let chain = try SampleReading.of(custody(lines + ["examined"])).custody(of: "X1")
    #expect(chain.steps.map(\.record.id) == ["K3", "K2", "K1"])
  }

  @Test func `a transfer wants a receipt before the next move`() throws {
    func found(_ lines: [String]) throws -> [String] {
      try CheckSample.found("missing-receipt", in: custody(lines))
    }
    #expect(try found(["transferred A2 A3", "received A2 A3"]) == [])
    #expect(try found(["transferred A2 A3", "examined", "received A3"]) == [])
    #expect(
      try found(["transferred A2 A3"]) == ["X1: K1: handed on to A3, and no receipt is logged"])
    #expect(try found(["transferred A2 A3", "transferred A3 A4", "received A3 A4"]).count == 1)
    #expect(try found(["returned A2 A3", "released A2 A3"]) == [])
  }

  @Test func `nothing is done with what was destroyed, as far as that is certain`() throws {
    func found(_ lines: [String]) throws -> [String] {
      try CheckSample.found("after-destruction", in: custody(lines))
    }
    #expect(try found(["examined - - 2021-06-01", "destroyed - - 2021-06-02"]) == [])
    #expect(
      try found(["destroyed - - 2021-06-02", "examined - - 2021-06-03"]) == [
        "X1: K2: examined after it was destroyed (K1)"
      ])
    #expect(
      try found(["destroyed - - 2021-06-02", "examined - - 2021-06-02T10:00:00+07:00"]) == [])
    #expect(try found(["destroyed - - 2021-06", "examined - - 2021-06-03"]) == [])
    #expect(try found(["destroyed - - 2021-06-02", "examined - - 2021-06-02"]).count == 1)
    #expect(try found(["destroyed", "examined - - 2021-06-02"]) == [])
  }

  @Test func `the last digest that was logged is that of a file`() throws {
    let (right, wrong) = (String(repeating: "a", count: 64), String(repeating: "b", count: 64))
    func found(_ digests: [String?]) throws -> [String] {
      var records = custody(digests.map { _ in "verified" })
      records[0][Exhibit.files] = [["sha256": .text(right), "size": .count(1)]]
      for (index, digest) in digests.enumerated() {
        records[index + 1][Custody.sha256] = digest
      }
      return try CheckSample.found("altered-evidence", in: records)
    }
    #expect(try found([right]) == [])
    #expect(try found([wrong, right]) == [])
    #expect(try found([nil]) == [])
    #expect(
      try found([right, wrong, nil]) == [
        "X1: K2: its digest then was bbbbbbbbbbbb…, that of none of its files"
      ])
  }

  @Test func `files come from somewhere`() throws {
    let files: JSONObject = ["files": .list([.object(["sha256": .text(Digest.zero.hex)])])]
    let bare = CheckSample.exhibit(1, nil, files)
    #expect(
      try CheckSample.found("without-custody", in: [bare, CheckSample.exhibit(2)]) == [
        "X1: nothing says how its files came into the case"
      ])
    let known = [bare] + custody(["collected"]).dropFirst()
    #expect(try CheckSample.found("without-custody", in: Array(known)) == [])
  }
}
