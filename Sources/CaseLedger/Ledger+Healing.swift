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
      let bytes = try file.read(size - end.position.offset, at: end.position.offset)
      let folder = String(path.dropLast(Ledger.fileName.count + 1))
      let name = "torn-\(end.position.head.entry + 1)-\(stamp)"
      let kept = try Descriptor("\(folder)/\(name)", O_WRONLY | O_CREAT | O_EXCL)
      try kept.write(bytes, at: 0)
      try kept.synchronize()
      try Folder.synchronize(folder)
      try file.truncate(to: end.position.offset)
      try file.synchronize()
      return "\(bytes.count) bytes of an unfinished write were moved to \(name)"
    case .nothing, .damaged, .newer: return nil
    }
  }
}
