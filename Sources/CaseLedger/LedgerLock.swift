import Glibc
import Groundwork

/// The right to write, held on the ledger itself until `release`.
///
/// A lock file in a folder that may be deleted would let two writers fork the chain.
public final class LedgerLock {
  let ledger: Ledger

  /// Waits for the right to write to `ledger`, at most `patience` milliseconds.
  ///
  /// - Parameter holder: says who holds it, for the message.
  /// - Throws: `Problem` where somebody else keeps it, or the file was replaced.
  public init(
    _ ledger: Ledger, patience: Int = 10_000, holder: () -> String?
  ) throws(Problem) {
    self.ledger = ledger
    guard ledger.isWritable else {
      throw .refused("the case is read-only: \(ledger.path) can't be written")
    }
    var waited = 0
    var pause = 1
    while flock(ledger.file.number, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .system("can't lock \(ledger.path)")
      }
      guard waited < patience else {
        let who = holder().map { " by \($0)" } ?? ""
        throw .refused("the case is being written\(who)", hint: "try again when that is finished")
      }
      usleep(useconds_t(pause * 1000))
      waited += pause
      pause = min(pause + 1, 10)
    }
    guard ledger.isInPlace() else {
      flock(ledger.file.number, LOCK_UN)
      throw .broken("\(ledger.path) was replaced under us", hint: "open the case again")
    }
  }

  /// Gives the right back.
  public func release() { flock(ledger.file.number, LOCK_UN) }
}
