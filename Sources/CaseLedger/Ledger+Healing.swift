import CaseModel
import Glibc
import Groundwork

extension Ledger {
  /// Mends what a power cut left at the ledger's end, and says what it did; nil where nothing was.
  ///
  /// A sound line gets the newline that it lacks. Torn bytes, which nobody was ever told were
  /// written, are moved to a file beside the ledger. Nothing else is touched.
  public func heal(_ end: LedgerEnd, stamp: String, under lock: LedgerLock) throws(Problem)
    -> String?
  {
    guard lock.ledger === self else { return nil }
    let size = try size()
    switch end.rest {
    case .unterminated:
      try file.write([UInt8(ascii: "\n")], at: size)
      try file.synchronize()
      // Whoever had an index knew the line already; whoever reads it anew stops before it.
      let isKnown = size < end.position.offset
      let entry = end.position.head.entry + (isKnown ? 0 : 1)
      return "entry \(entry) lacked its newline; it has it now"
    case .torn:
      let start = end.position.offset
      let name = try keep(start..<size, named: "torn-\(end.position.head.entry + 1)-\(stamp)")
      try file.truncate(to: start)
      try file.synchronize()
      return "\(size - start) bytes of an unfinished write were moved to \(name)"
    case .nothing, .damaged, .newer: return nil
    }
  }

  /// Copies bytes of the ledger to a file beside it; returns the file's name.
  private func keep(_ range: Range<Int>, named name: String) throws(Problem) -> String {
    let folder = String(path.dropLast(Ledger.fileName.count + 1))
    var free = name
    var count = 1
    while access("\(folder)/\(free)", F_OK) == 0 {
      count += 1
      free = "\(name)-\(count)"
    }
    let kept = try Descriptor("\(folder)/\(free)", O_WRONLY | O_CREAT | O_EXCL)
    do throws(Problem) {
      for piece in stride(from: range.lowerBound, to: range.upperBound, by: 1 << 20) {
        let bytes = try file.read(min(1 << 20, range.upperBound - piece), at: piece)
        try kept.write(bytes, at: piece - range.lowerBound)
      }
      try kept.synchronize()
      try Folder.synchronize(folder)
    } catch {
      unlink(kept.path)
      throw error
    }
    return free
  }
}
