import Dispatch
import Glibc
import Groundwork
import Synchronization

/// Lines that were taken out of a ledger together, so that all cores can look at them at once.
struct LineBatch: Sendable {
  /// A line as it lies in the batch.
  struct Line: Sendable {
    /// What was hashed: the line without its hash, the brace put back.
    let body: Range<Int>
    /// The hash that it says it has; nil where it does not end as a line must.
    let stated: Range<Int>?
    /// The offset in the file after it.
    let end: Int
    /// Whether a newline ends it.
    let isTerminated: Bool
  }

  /// As much is taken together: enough that the cores are kept busy.
  private static let enough = 2 << 20
  /// Fewer lines are not worth waking another core for.
  private static let few = 64

  private(set) var lines: [Line] = []
  private var bytes: [UInt8] = []

  /// Takes the next lines; none at the end of the file.
  init(of reader: inout LineReader) throws {
    bytes.reserveCapacity(LineBatch.enough + (1 << 16))
    while bytes.count < LineBatch.enough, try reader.next({ add($0) }) {}
  }

  private mutating func add(_ line: LineReader.Line) {
    let start = bytes.count
    bytes.append(contentsOf: line.bytes)
    let mark = bytes.count - LedgerLine.suffix
    let isHashed = LedgerLine.statedHash(line.bytes) != nil
    if isHashed { bytes[mark] = UInt8(ascii: "}") }
    lines.append(
      Line(
        body: start..<(isHashed ? mark + 1 : bytes.count),
        stated: isHashed ? bytes.count - 66..<bytes.count - 2 : nil, end: line.end,
        isTerminated: line.isTerminated))
  }

  /// What can be told of each line without the line before it, in order.
  func inspected(
    _ rigour: LedgerScan.Rigour
  ) -> some Sequence<LineInspection> {
    let shares = lines.count < LineBatch.few ? 1 : LineBatch.cores
    let found = Mutex<[[LineInspection]]>(Array(repeating: [], count: shares))
    DispatchQueue.concurrentPerform(iterations: shares) { share in
      let part = lines[lines.count * share / shares..<lines.count * (share + 1) / shares]
      let inspections = part.map { inspect($0, rigour) }
      found.withLock { $0[share] = inspections }
    }
    return found.withLock { $0 }.joined()
  }

  private static let cores = min(8, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  private func inspect(_ line: Line, _ rigour: LedgerScan.Rigour) -> LineInspection {
    bytes.withUnsafeBufferPointer { bytes in
      LineInspection(
        body: UnsafeBufferPointer(rebasing: bytes[line.body]),
        stated: line.stated.map { UnsafeBufferPointer(rebasing: bytes[$0]) }, rigour)
    }
  }
}
