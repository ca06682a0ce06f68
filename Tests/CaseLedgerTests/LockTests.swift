import CaseModel
import Foundation
import Groundwork
import Testing

@testable import CaseLedger

@Suite struct LockTests {
  @Test func `a second writer waits, then is told who writes`() throws {
    let scratch = try Scratch()
    let first = try LedgerLock(scratch.made(1)) { nil }
    let second = try Ledger(in: scratch.folder)
    let start = ContinuousClock.now
    #expect {
      try LedgerLock(second, patience: 60) { "mila in pid 7" }
    } throws: { error in
      (error as? Problem)?.what == "the case is being written by mila in pid 7"
        && (error as? Problem)?.kind == .refused
    }
    #expect(ContinuousClock.now - start >= .milliseconds(60))
    #expect { try LedgerLock(second, patience: 1) { nil } } throws: { error in
      (error as? Problem)?.what == "the case is being written"
    }
    first.release()
    try LedgerLock(second, patience: 0) { nil }.release()
  }

  @Test func `reading needs no lock`() throws {
    let scratch = try Scratch()
    let lock = try LedgerLock(scratch.made(2)) { nil }
    defer { lock.release() }
    #expect(try scratch.read().acts.count == 2)
  }

  @Test func `a ledger that was replaced or removed is noticed, and its lock given back`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(2)
    #expect(ledger.isInPlace())
    rename(scratch.path, scratch.path + "-old")
    #expect(!ledger.isInPlace())
    #expect(throws: Problem.self) { try LedgerLock(ledger) { nil } }
    try scratch.put(scratch.bytes(Ledger.fileName + "-old"))
    #expect { try LedgerLock(ledger) { nil } } throws: { ($0 as? Problem)?.kind == .broken }
    unlink(scratch.path)
    rename(scratch.path + "-old", scratch.path)
    try LedgerLock(Ledger(in: scratch.folder), patience: 0) { nil }.release()
  }

  @Test func `a folder or pipe in the ledger's place is refused`() throws {
    let scratch = try Scratch()
    try Folder.make(scratch.path)
    #expect(throws: Problem.self) { try Ledger(in: scratch.folder) }
    rmdir(scratch.path)
    mkfifo(scratch.path, 0o600)
    #expect(throws: Problem.self) { try Ledger(in: scratch.folder) }
  }

  @Test func `a ledger that can't be written is read, and refused for writing`() async {
    await #expect(processExitsWith: .success) {
      let scratch = try Scratch()
      try scratch.made(2)
      chmod(scratch.folder, 0o755)
      chmod(scratch.path, 0o444)
      if geteuid() == 0 { seteuid(65534) }
      let ledger = try Ledger(in: scratch.folder)
      #expect(!ledger.isWritable)
      #expect(try ledger.verify().isSound)
      #expect { try LedgerLock(ledger) { nil } } throws: { error in
        (error as? Problem)?.what.contains("read-only") == true
      }
      #expect(throws: Problem.self) { try Ledger.create(in: "/", Sample.first) }
      seteuid(0)
    }
  }

  @Test func `a full disk leaves the ledger as it was`() async {
    await #expect(processExitsWith: .success) {
      let scratch = try Scratch()
      let ledger = try scratch.made(2)
      let before = try scratch.bytes
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      limit.rlim_cur = rlim_t(before.count + 1000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let act = Sample.event(3, String(repeating: "a", count: 2000))
      #expect { try scratch.append([Sample.event(2), act], to: ledger) } throws: { error in
        (error as? Problem)?.kind == .refused
      }
      #expect(try scratch.bytes == before)
      #expect(throws: Problem.self) {
        try Vault(in: scratch.folder).keep([UInt8](repeating: 1, count: 100_000))
      }
      try scratch.append([Sample.event(4, "x")], to: ledger)
      #expect(try scratch.verify().head.entry == 3)
      #expect(try scratch.verify().isSound)
    }
  }

  @Test func `a line without end takes little memory`() async {
    await #expect(processExitsWith: .success) {
      let scratch = try Scratch()
      let ledger = try scratch.made(1)
      let size = try ledger.size()
      let lines = [UInt8](repeating: 0x61, count: 1 << 20)
      let file = try Descriptor(scratch.path, O_RDWR)
      for piece in 0..<40 { try file.write(lines, at: size + piece << 20) }
      let before = peak()
      #expect(try ledger.read(from: .start) { _, _ in }.rest == .torn(40 << 20))
      try file.write([10], at: size + 40 << 20)
      #expect(try ledger.read(from: .start) { _, _ in }.isDamaged(2))
      try file.truncate(to: size)
      try file.truncate(to: size + 300 << 20)
      #expect(try ledger.verify().findings.count == 1)
      #expect(try scratch.heal()?.contains("were moved to torn-2-") == true)
      #expect(try scratch.verify().isSound)
      #expect(peak() - before < 120_000, "kilobytes")
    }
  }
}

private func peak() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss
}
