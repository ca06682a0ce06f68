import CaseModel
import Foundation
import Groundwork
import Testing

@testable import CaseLedger

/// What a power cut leaves is told apart from damage.
@Suite struct TearingTests {
  private func rest(after lines: Int, _ tail: [UInt8]) throws -> LedgerRest {
    let scratch = try Scratch()
    try scratch.made(lines)
    try scratch.put(scratch.bytes + tail)
    let end = try scratch.read().end
    #expect(end.position.head.entry == lines)
    let findings = try scratch.verify().findings
    #expect(findings.count == (end.rest == .nothing ? 0 : 1))
    #expect(findings.allSatisfy { $0.entry == lines + 1 })
    return end.rest
  }

  private func isDamage(_ tail: [UInt8]) throws -> Bool {
    if case .damaged(entry: 3, _) = try rest(after: 2, tail) { true } else { false }
  }

  private func isTorn(_ tail: [UInt8]) throws -> Bool {
    try rest(after: 2, tail) == .torn(tail.count)
  }

  /// The third line of a ledger, newline included.
  private func third() throws -> [UInt8] {
    let scratch = try Scratch()
    try scratch.made(3)
    return try scratch.bytes.split(separator: 10).suffix(1).joined() + [10]
  }

  @Test func `cut at any length, a ledger is whole, lacks a newline or is torn`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(3)
    let bytes = try scratch.bytes
    let ends = bytes.indices.filter { bytes[$0] == 10 }
    let file = try Descriptor(scratch.path, O_RDWR)
    for length in bytes.indices.reversed() {
      try file.truncate(to: length)
      let end = try ledger.read(from: .start) { _, _ in }
      let whole = ends.filter { $0 < length }.count
      let start = whole == 0 ? 0 : ends[whole - 1] + 1
      #expect(end.position.head.entry == whole)
      #expect(end.position.offset == start)
      let expected: LedgerRest =
        length == start ? .nothing : ends.contains(length) ? .unterminated : .torn(length - start)
      #expect(end.rest == expected, "\(length) bytes")
    }
  }

  @Test func `half lines and runs of NULs are torn`() throws {
    let nulls = [UInt8](repeating: 0, count: 4096)
    let line = try third()
    let half = Array(line.prefix(100))
    #expect(try isTorn([0]))
    #expect(try isTorn(nulls))
    #expect(try isTorn(half))
    #expect(try isTorn(half + nulls))
    #expect(try isTorn(nulls + half))
    #expect(try isTorn(nulls.prefix(16) + [10]))
    #expect(try isTorn(half + nulls + [10] + nulls + [10] + half))
    #expect(try isTorn(line.dropLast(2)))
    #expect(try isTorn(line.dropLast() + [0, 0]))
    #expect(try isTorn(Array("x".utf8)))
  }

  @Test func `whole lines, and those that say they are, are never torn`() throws {
    let nulls = [UInt8](repeating: 0, count: 4096)
    let line = try third()
    var changed = line
    changed[20] ^= 1
    #expect(try isDamage([10]))
    #expect(try isDamage(line.prefix(100) + [10]))
    #expect(try isDamage(nulls.prefix(15) + [10]))
    #expect(try isDamage(changed))
    #expect(try isDamage(changed.dropLast()), "it ends in a hash")
    #expect(try isDamage(line.dropLast() + [0x0B]), "the newline was changed")
    #expect(try isDamage(nulls + line), "a line that somebody may have been told of follows")
    #expect(try isDamage(line.prefix(100) + [10] + nulls))
    #expect(try isDamage(nulls + [10] + changed))
    #expect(try isDamage(Sample.line(Sample.body2(entry: 3))), "it follows another entry")
    #expect(try isDamage(Array("x\n".utf8)))
  }

  @Test func `a sound line that lacks its newline is completed`() throws {
    let scratch = try Scratch()
    try scratch.made(3)
    let bytes = try scratch.bytes
    try scratch.put(bytes.dropLast())
    #expect(
      try scratch.verify().findings == [.init(entry: 3, .unterminated, what: "lacks its newline")])
    #expect(try scratch.bytes == bytes.dropLast(), "verify heals nothing")
    let end = LedgerPosition(offset: bytes.count, head: Head(entry: 3, hash: try third(bytes)))
    let ledger = try Ledger(in: scratch.folder)
    #expect(try ledger.lacksNewline(of: end) && !ledger.holds(end))
    #expect(try scratch.heal() == "entry 3 lacked its newline; it has it now")
    #expect(try scratch.bytes == bytes)
    #expect(try !ledger.lacksNewline(of: end) && ledger.holds(end))
    #expect(try scratch.heal() == nil)
    #expect(try scratch.others.isEmpty)
  }

  private func third(_ bytes: [UInt8]) throws -> Digest {
    try #require(Digest(hex: String(decoding: bytes.suffix(67).prefix(64), as: UTF8.self)))
  }

  @Test func `torn bytes are moved beside the ledger`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(2)
    let bytes = try scratch.bytes
    for name in ["torn-3-20261123T080000Z", "torn-3-20261123T080000Z-2"] {
      let torn = Array("{\"author\":\"mi".utf8) + [UInt8](repeating: 0, count: 3_000_000)
      try scratch.put(bytes + torn)
      #expect(try scratch.heal() == "3000013 bytes of an unfinished write were moved to \(name)")
      #expect(try scratch.bytes == bytes)
      #expect(try scratch.bytes(name) == torn)
      #expect(try scratch.mode(name) == 0o600)
    }
    #expect(try scratch.verify().isSound)
    try scratch.append([Sample.event(7)], to: Ledger(in: scratch.folder))
    #expect(try scratch.read().acts.count == 3)
    _ = ledger
  }

  @Test func `damage is left as it is`() throws {
    let scratch = try Scratch()
    try scratch.made(2)
    let bytes = try scratch.bytes + Array("x\n".utf8)
    try scratch.put(bytes)
    #expect(try scratch.heal() == nil)
    #expect(try scratch.bytes == bytes)
    #expect(try scratch.others.isEmpty)
  }
}
