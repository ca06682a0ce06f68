import CaseLedger
import CaseModel
import Groundwork

/// Decides who writes next.
///
/// Today the lock on the ledger does; a shared service for a team could, without a change above.
public protocol Sequencer {
  /// Runs `body` while nobody else appends.
  ///
  /// - Throws: `Problem` where the turn does not come, and what `body` throws.
  func inTurn<T>(_ body: (any Turn) throws -> T) throws -> T
}

/// The right to append, while it lasts.
public protocol Turn {
  /// Mends what a power cut left after `end`; says what it did.
  func heal(_ end: LedgerEnd, stamp: String) throws -> String?

  /// Appends acts after `position`; they are on the disk when this returns.
  func append(_ acts: [Entry], at position: LedgerPosition) throws
    -> [(CommittedAct, LedgerPosition)]
}

/// The lock on the ledger's file.
struct FileSequencer: Sequencer {
  let ledger: Ledger
  let holder: Holder

  func inTurn<T>(_ body: (any Turn) throws -> T) throws -> T {
    let lock = try LedgerLock(ledger, holder: { holder.name() })
    defer { lock.release() }
    holder.note()
    return try body(FileTurn(lock: lock, ledger: ledger))
  }
}

private struct FileTurn: Turn {
  let lock: LedgerLock
  let ledger: Ledger

  func heal(_ end: LedgerEnd, stamp: String) throws -> String? {
    try ledger.heal(end, stamp: stamp, under: lock)
  }

  func append(_ acts: [Entry], at position: LedgerPosition) throws
    -> [(CommittedAct, LedgerPosition)]
  {
    try ledger.append(acts, at: position, under: lock)
  }
}
