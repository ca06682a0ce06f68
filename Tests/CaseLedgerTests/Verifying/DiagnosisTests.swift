import CaseModel
import Groundwork
import Testing

@testable import CaseLedger

/// What is wrong with a ledger is told apart, and the entry named.
@Suite struct DiagnosisTests {
  @Test func `altered lines are each named, and what stands between them is not`() throws {
    var ailing = try Ailing()
    ailing.alter(3)
    ailing.alter(5)
    #expect(try ailing.found == ["altered 3", "altered 5"])
    #expect(try ailing.verdict.until == 2)
    #expect(try ailing.verdict.head.entry == 2)
  }

  @Test func `lines that were altered one after another are one finding`() throws {
    var ailing = try Ailing()
    for number in 3...5 { ailing.alter(number) }
    #expect(try ailing.found == ["altered 3-5"])
    #expect(
      try ailing.verdict.findings.map(\.line) == [
        "entry 3: its hash is not that of its bytes (so too up to entry 5)"
      ])
  }

  @Test func `a line whose hash is right and which is none is malformed`() throws {
    var ailing = try Ailing(count: 2)
    let line = String(decoding: Sample.line(Sample.body2("[1.5]")), as: UTF8.self)
    ailing.lines[1] = String(line.dropLast())
    #expect(try ailing.found == ["malformed 2"])
  }

  @Test func `no more was a line reformatted that is canonical, and whose shape is wrong`() throws {
    var ailing = try Ailing(count: 2)
    let line = String(decoding: Sample.line(Sample.body2("\"x\"")), as: UTF8.self)
    ailing.lines[1] = String(line.dropLast())
    #expect(try ailing.found == ["malformed 2"])
  }

  @Test func `lines gone from between others are missing`() throws {
    for (gone, found) in [
      ([2], ["missing 2"]), ([2, 3, 4], ["missing 2-4"]), ([2, 5], ["missing 2", "missing 5"]),
      ([1], ["missing 1"]),
    ] {
      var ailing = try Ailing()
      for number in gone.reversed() { ailing.lines.remove(at: number - 1) }
      #expect(try ailing.found == found)
    }
  }

  @Test func `an empty ledger lacks its first entry`() throws {
    var ailing = try Ailing()
    ailing.lines = []
    #expect(try ailing.found == ["missing 1"])
    #expect(try ailing.verdict.until == 0)
  }

  @Test func `a line that stands twice is repeated, and so is a file that does`() throws {
    var ailing = try Ailing()
    ailing.lines.insert(ailing.lines[2], at: 3)
    #expect(try ailing.found == ["repeated 3"])
    #expect(try ailing.verdict.until == 3)
    #expect(try ailing.verdict.findings[0].what == "stands again in line 4")
    ailing = try Ailing()
    ailing.lines += ailing.lines
    #expect(try ailing.found == ["repeated 1-6"])
    #expect(try ailing.verdict.until == 6)
  }

  @Test(arguments: ["", "# catatan", "{}", "[1]"])
  func `what stands between two entries and is none was inserted`(_ line: String) throws {
    var ailing = try Ailing()
    ailing.lines.insert(line, at: 3)
    #expect(try ailing.found == ["inserted 4"])
    #expect(
      try ailing.verdict.findings[0].what == "line 4 stands before it, and is no entry")
  }

  @Test func `an entry that was written anew with its hash does not carry the next`() throws {
    var ailing = try Ailing()
    let other = try Ailing(branch: "lain", from: 4)
    ailing.lines[3] = other.lines[3]
    #expect(try ailing.found == ["foreign 5"])
    #expect(try ailing.verdict.until == 4)
    ailing = try Ailing()
    ailing.lines[4] = try Ailing(count: 2).lines[1].replacing("a", with: "a")
    #expect(try ailing.found == ["repeated 2", "missing 5"])
  }

  @Test func `thousands of lines that are none are one finding`() throws {
    var ailing = try Ailing()
    ailing.lines += Array(repeating: "{", count: 20_000)
    #expect(try ailing.found == ["altered 7-20006"])
  }

  @Test func `what is longer than a line may be is one line`() throws {
    var ailing = try Ailing()
    ailing.lines.insert(String(repeating: "a", count: 40 << 20), at: 3)
    #expect(try ailing.found == ["inserted 4"])
  }
}

/// Lines in another order, and two histories in one file.
@Suite struct OrderDiagnosisTests {
  @Test func `lines in another order are reordered, and it is said whether all are there`() throws {
    var ailing = try Ailing()
    ailing.lines.swapAt(2, 3)
    #expect(try ailing.found == ["reordered 3"])
    #expect(
      try ailing.verdict.findings[0].what
        == "comes later, in line 4: entry 4 stands in its place; no entry is missing")
    ailing.lines.remove(at: 4)
    #expect(try ailing.found == ["reordered 3"])
    #expect(try !ailing.verdict.findings[0].what.contains("missing"))
    ailing = try Ailing()
    ailing.lines.reverse()
    #expect(try ailing.found == ["reordered 1"])
    #expect(try ailing.verdict.until == 0)
  }

  @Test func `two lines that follow one entry are a fork`() throws {
    var ailing = try Ailing(branch: "kiri", from: 2, count: 2)
    ailing.lines.append(try Ailing(branch: "kanan", from: 2, count: 2).lines[1])
    #expect(try ailing.found == ["forked 2"])
    #expect(try ailing.verdict.until == 1)
    #expect(try ailing.verdict.findings[0].what == "forked: lines 2 and 3 both follow entry 1")
  }

  @Test func `a fork is one finding, however long its branches are`() throws {
    let left = try Ailing(branch: "kiri", from: 4)
    let right = try Ailing(branch: "kanan", from: 4)
    var ailing = left
    ailing.lines += right.lines.dropFirst(3)
    #expect(try ailing.found == ["forked 4"])
    ailing.lines = Array(left.lines.prefix(4)) + Array(right.lines.dropFirst(3))
    #expect(try ailing.found == ["forked 4"])
    // As a merge that keeps both sides line by line writes it.
    ailing.lines = Array(left.lines.prefix(3))
    for at in 3..<6 { ailing.lines += [left.lines[at], right.lines[at]] }
    #expect(try ailing.found == ["forked 4"])
    #expect(try ailing.verdict.until == 3)
  }

  @Test func `the marks of a merge are a fork`() throws {
    let left = try Ailing(branch: "kiri", from: 4)
    let right = try Ailing(branch: "kanan", from: 5)
    var ailing = left
    ailing.lines.insert("<<<<<<< HEAD", at: 3)
    ailing.lines += ["======="] + Array(right.lines.dropFirst(3)) + [">>>>>>> cabang"]
    #expect(try ailing.found == ["forked 4"])
    #expect(
      try ailing.verdict.findings[0].what
        == "forked: lines 5 and 9 both follow entry 3, with a merge's marks from line 4 on")
    ailing = left
    ailing.lines.append(">>>>>>> cabang")
    #expect(try ailing.found == ["forked 7"])
  }
}
