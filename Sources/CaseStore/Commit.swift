import CaseIndex
import CaseLedger
import CaseModel
import Groundwork

/// One turn at writing: the index first, within a transaction; then the ledger; then the index's
/// commit.
///
///     BEGIN IMMEDIATE ── changes applied ── vault ── ledger appended, on disk ── COMMIT
///          │                                              │
///          └── any failure here leaves no trace           └── from here on it is acknowledged;
///                                                             a lost index is caught up later
struct Commit {
  let index: SearchIndex
  let vault: Vault
  let turn: any Turn
  let surroundings: Surroundings
  let end: LedgerPosition

  private struct DryRun: Error {}

  func run<T>(
    _ draft: ActDraft, dryRun: Bool, _ body: (Transaction) throws -> T
  ) throws -> (T, Written) {
    var answer: (T, Written)?
    var isAppended = false
    do {
      try index.write { writer in
        let transaction = Transaction(writer, draft, after: end.head, surroundings)
        let result = try body(transaction)
        try transaction.finishAct()
        let changes = transaction.finished.flatMap(\.changes)
        if dryRun || transaction.finished.isEmpty {
          answer = (
            result,
            Written(acts: [], changes: changes, made: transaction.made, isDryRun: dryRun)
          )
          throw DryRun()
        }
        let written = try turn.append(try kept(transaction), at: end)
        isAppended = true
        answer = (
          result,
          Written(
            acts: written.map(\.0.act), changes: changes, made: transaction.made, isDryRun: false)
        )
        for (act, position) in written { try writer.finish(act, offset: position.offset) }
      }
    } catch is DryRun {
    } catch  where isAppended {
      // The ledger has it. The index is behind, which the next reader finds and mends.
    }
    guard let answer else { throw Problem(.internalError, "a transaction ended without a result") }
    return answer
  }

  /// The entries, with the bytes of their sources kept in the vault.
  private func kept(_ transaction: Transaction) throws -> [Entry] {
    try zip(transaction.finished, transaction.drafts).map { entry, draft in
      var entry = entry
      entry.sources = try draft.sources.map {
        Source(role: $0.role, name: $0.name, sha256: try vault.keep($0.bytes))
      }
      return entry
    }
  }
}
