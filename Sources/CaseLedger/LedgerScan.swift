import CaseModel
import Groundwork

/// Reads the lines of a ledger one after another, and believes none whose hash and link don't hold.
struct LedgerScan {
  /// How closely a line is looked at.
  enum Rigour {
    /// Hash, link, number and canonical form; the entry is not read.
    case proving
    /// All that, and the entries that name files of the vault, and seals, are read.
    case naming
    /// All that, and every entry is read.
    case reading
  }

  private(set) var position: LedgerPosition
  private let file: Descriptor
  private let rigour: Rigour

  init(_ file: Descriptor, from position: LedgerPosition, _ rigour: Rigour) {
    self.file = file
    self.position = position
    self.rigour = rigour
  }

  /// Reads on to the last sound line.
  ///
  /// - Parameter visit: gets each sound line.
  mutating func run(
    progress: Progress = .silent, _ visit: (Sighting, LedgerPosition) throws -> Void
  ) throws -> LedgerEnd {
    var reader = LineReader(file, from: position.offset)
    let size = try file.size()
    while true {
      let batch = try LineBatch(of: &reader)
      if batch.lines.isEmpty { return LedgerEnd(position: position, rest: .nothing) }
      for (line, inspection) in zip(batch.lines, batch.inspected(rigour)) {
        guard let fault = try take(line, inspection, visit) else { continue }
        return LedgerEnd(position: position, rest: try judge(fault))
      }
      try progress.report(position.offset, size)
    }
  }

  /// Takes the next line; returns what is wrong with it.
  private mutating func take(
    _ line: LineBatch.Line, _ inspection: LineInspection,
    _ visit: (Sighting, LedgerPosition) throws -> Void
  ) throws -> LedgerRest? {
    let number = position.head.entry + 1
    func damaged(_ what: String) -> LedgerRest { .damaged(entry: number, what: what) }
    switch inspection {
    case .faulty(_, let what): return damaged(what)
    case .sound(let found, let hash):
      guard found.number == number else { return damaged("calls itself entry \(found.number)") }
      guard found.previous.isSame(as: position.head.hash.hex) else {
        return damaged("does not follow entry \(number - 1): its 'previous' is another hash")
      }
      if found.format != Entry.format { return .newer(entry: number, format: found.format) }
      if !line.isTerminated { return .unterminated }
      position = LedgerPosition(offset: line.end, head: Head(entry: number, hash: hash))
      try visit(found, position)
      return nil
    }
  }

  /// Tells what a power cut left from damage (FORMAT.md, section 11).
  private func judge(_ fault: LedgerRest) throws -> LedgerRest {
    guard case .damaged = fault else { return fault }
    var lines = LineReader(file, from: position.offset)
    var isTorn = true
    var isMore = true
    while isMore, isTorn {
      isMore = try lines.next { line in isTorn = LedgerScan.mayBeTorn(line) }
    }
    return isTorn ? .torn(try file.size() - position.offset) : fault
  }

  private static func mayBeTorn(_ line: LineReader.Line) -> Bool {
    let short = UnsafeBufferPointer(rebasing: line.bytes.dropLast())
    guard LedgerLine.statedHash(line.bytes) == nil, LedgerLine.statedHash(short) == nil else {
      return false
    }
    return !line.isTerminated || hasNulls(line.bytes)
  }

  private static func hasNulls(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var run = 0
    for byte in bytes {
      run = byte == 0 ? run + 1 : 0
      if run == 16 { return true }
    }
    return false
  }
}
