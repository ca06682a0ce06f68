import CaseModel
import Groundwork
import Testing

@testable import CaseLedger

@Suite struct LedgerTests {
  @Test func `what was appended is read back the same`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(1)
    var act = Sample.event(1, "e\u{301} \u{0}\u{7F}")
    act.why = "Polri"
    act.sources = [Source(role: "script", name: "a.kron", sha256: Digest(of: []))]
    act.reverses = 1
    act.other = ["later": .list([.null])]
    act.changes[0].line = 7
    act.changes[0].why = "line"
    let written = try scratch.append([act, Sample.event(2)], to: ledger)
    let (acts, end) = try scratch.read()
    #expect(Array(acts.dropFirst()) == written)
    #expect(acts.map(\.number) == [1, 2, 3])
    #expect(end.rest == .nothing)
    #expect(end.position.head == acts.last?.head)
    #expect(try ledger.holds(end.position))
    #expect(acts[1].entries[0].other == act.other)
    #expect(acts[1].entries[0].changes == act.changes)
    let verdict = try scratch.verify()
    #expect(verdict.isSound && verdict.head == end.position.head && verdict.void.isEmpty)
    #expect(try ledger.hashes(of: [2, 4]) == [2: acts[1].head.hash])
    #expect(try ledger.statedHashes(of: [2, 4]) == [2: acts[1].head.hash])
  }

  @Test func `reading goes on from where it ended`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(3)
    let place = try scratch.read().end.position
    try scratch.append([Sample.event(9)], to: ledger)
    var seen: [Int] = []
    let end = try ledger.read(from: place) { act, offset in
      seen.append(act.number)
      #expect(offset == (try? ledger.size()))
    }
    #expect(seen == [4])
    #expect(end.position.head.entry == 4)
    #expect(try ledger.holds(place))
    let other = LedgerPosition(offset: place.offset, head: Head(entry: 3, hash: .zero))
    #expect(try !ledger.holds(other))
    #expect(try !ledger.holds(LedgerPosition(offset: 1 << 30, head: place.head)))
    #expect(try ledger.holds(.start))
  }

  @Test func `appending where the ledger does not end is refused`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(2)
    let before = try scratch.bytes
    let lock = try LedgerLock(ledger) { nil }
    defer { lock.release() }
    #expect(throws: Problem.self) {
      try ledger.append([Sample.event(5)], at: .start, under: lock)
    }
    let other = try Scratch()
    #expect(throws: Problem.self) {
      try other.made(1).append([Sample.event(5)], at: .start, under: lock)
    }
    #expect(try scratch.bytes == before)
  }

  @Test func `an act of more than 1,000 changes is cut into parts`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(1)
    var act = Sample.act("import", (1...2001).map { Sample.change($0) })
    act.why = "all"
    #expect(Ledger.lineCount(of: act) == 3)
    try scratch.append([act, Sample.act("x", (3001...4000).map { Sample.change($0) })], to: ledger)
    let acts = try scratch.read().acts
    #expect(acts.map(\.number) == [1, 2, 5])
    #expect(acts[1].entries.map(\.changes.count) == [1000, 1000, 1])
    #expect(acts[1].entries.map(\.part) == [1, 2, 3])
    #expect(acts[1].entries.map(\.parts) == [nil, nil, 3])
    #expect(acts[1].entries.allSatisfy { $0.why == "all" && $0.command == "import" })
    #expect(acts[1].changes == act.changes)
    #expect(acts[2].entries.map(\.part) == [nil])
    #expect(try scratch.verify().isSound)
  }

  @Test func `an act of more than 1 MiB is cut into parts, one change never`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(1)
    let large = String(repeating: "a", count: 400_000)
    let act = Sample.act("import", (1...5).map { Sample.change($0, large) })
    let whole = Sample.event(6, String(repeating: "a", count: 1 << 20))
    try scratch.append([act, whole], to: ledger)
    let acts = try scratch.read().acts
    #expect(acts[1].entries.map(\.changes.count) == [2, 2, 1])
    #expect(acts[2].entries.map(\.part) == [nil])
    #expect(try scratch.verify().isSound)
  }

  @Test func `a run that was broken off is void and its number is not taken again`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(1)
    try scratch.append([Sample.act("import", (1...2001).map { Sample.change($0) })], to: ledger)
    let lines = try scratch.bytes.split(separator: 10).map { Array($0) + [10] }
    try scratch.put(Array(lines[0...2].joined()))
    #expect(try scratch.verify().void == [2, 3])
    try scratch.append([Sample.event(1)], to: Ledger(in: scratch.folder))
    let (acts, end) = try scratch.read()
    #expect(acts.map(\.number) == [1, 4])
    #expect(end.position.head.entry == 4)
    let verdict = try scratch.verify()
    #expect(verdict.isSound)
    #expect(verdict.void == [2, 3])
  }

  @Test func `a case is not made twice, and what can't be made leaves nothing`() throws {
    let scratch = try Scratch()
    try scratch.made(1)
    let before = try scratch.bytes
    #expect(throws: Problem.self) { try Ledger.create(in: scratch.folder, Sample.first) }
    #expect(try scratch.bytes == before)
    #expect(throws: Problem.self) { try Ledger.create(in: scratch.folder + "/no", Sample.first) }
    #expect(throws: Problem.self) { try Ledger(in: scratch.folder + "/no") }
    var long = Sample.first
    long.why = String(repeating: "a", count: 2 << 20)
    let empty = try Scratch()
    #expect(throws: Problem.self) { try Ledger.create(in: empty.folder, long) }
    #expect(try empty.others.isEmpty)
    #expect(throws: Problem.self) { try Ledger(in: empty.folder) }
  }

  @Test func `an empty ledger lacks entry 1`() throws {
    let scratch = try Scratch()
    try scratch.put([])
    #expect(try scratch.verify().findings == [.init(entry: 1, .missing, what: "is missing")])
    #expect(try scratch.read().end.rest == .nothing)
  }
}
