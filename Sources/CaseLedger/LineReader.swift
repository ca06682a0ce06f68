import Glibc
import Groundwork

/// Reads a file line by line in pieces, so that a file of any size takes little memory.
///
/// It does not map the file: one that somebody cuts while it is mapped kills the process.
struct LineReader {
  /// A line, or what follows the last newline.
  struct Line {
    /// Its bytes without the newline.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where it begins in the file.
    let offset: Int
    /// Whether a newline ends it.
    let isTerminated: Bool

    /// The offset after it.
    var end: Int { offset + bytes.count + (isTerminated ? 1 : 0) }
  }

  private let file: Descriptor
  private var buffer: [UInt8]
  private var filled = 0
  private var start = 0
  private var offset: Int

  /// Starts at `offset`.
  init(_ file: Descriptor, from offset: Int) {
    self.file = file
    self.offset = offset
    buffer = [UInt8](repeating: 0, count: 1 << 17)
  }

  /// Calls `visit` with the next line; false at the end of the file.
  ///
  /// A line longer than the ledger's limit is handed out in pieces, as unterminated ones.
  mutating func next(_ visit: (Line) throws -> Void) throws -> Bool {
    var searched = start
    while true {
      if let newline = newline(from: searched) {
        try hand(out: newline, isTerminated: true, visit)
        start = newline + 1
        offset += 1
        return true
      }
      searched = filled
      if filled - start > LedgerLine.limit + 1 { break }
      if try !fill(&searched) { break }
    }
    guard filled > start else { return false }
    try hand(out: filled, isTerminated: false, visit)
    start = filled
    return true
  }

  private func newline(from index: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard filled > index, let base = bytes.baseAddress,
        let found = memchr(base + index, 0x0A, filled - index)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func hand(
    out end: Int, isTerminated: Bool, _ visit: (Line) throws -> Void
  ) throws {
    let start = self.start
    let offset = self.offset
    self.offset += end - start
    try buffer.withUnsafeBufferPointer { bytes in
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      try visit(Line(bytes: line, offset: offset, isTerminated: isTerminated))
    }
  }

  /// Moves the unfinished line to the front and reads on; false where nothing is left.
  private mutating func fill(_ searched: inout Int) throws -> Bool {
    let rest = filled - start
    if start > 0 {
      buffer.withUnsafeMutableBytes { bytes in
        guard let base = bytes.baseAddress else { return }
        memmove(base, base + start, rest)
      }
      searched -= start
      start = 0
      filled = rest
    }
    if filled == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
    let from = offset + rest
    let room = filled
    let count = try buffer.withUnsafeMutableBytes { bytes in
      try file.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[room...]), at: from)
    }
    filled += count
    return count > 0
  }
}
