import CaseModel
import Foundation
import Groundwork
import Testing

@testable import CaseLedger

@Suite struct BitFlipTests {
  @Test func `every single-bit flip is found, and the entry is named`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(3)
    let bytes = try scratch.bytes
    let file = try Descriptor(scratch.path, O_RDWR)
    var line = 1
    for (offset, byte) in bytes.enumerated() {
      for bit in 0..<8 {
        try file.write([byte ^ (1 << UInt8(bit))], at: offset)
        let verdict = try ledger.verify()
        let isFound = verdict.findings.map(\.entry) == [line] && verdict.head.entry == line - 1
        #expect(isFound, "bit \(bit) of byte \(offset)")
        if bit == offset % 8 {
          let end = try ledger.read(from: .start) { _, _ in }
          #expect(end.isDamaged(line), "bit \(bit) of byte \(offset)")
        }
      }
      try file.write([byte], at: offset)
      if byte == 10 { line += 1 }
    }
    #expect(try scratch.bytes == bytes)
    #expect(try ledger.verify().isSound)
  }
}

extension LedgerEnd {
  func isDamaged(_ line: Int) -> Bool {
    guard case .damaged(let entry, _) = rest else { return false }
    return entry == line && position.head.entry == line - 1
  }
}
