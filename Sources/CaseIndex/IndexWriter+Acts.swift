import CaseModel
import Groundwork

extension IndexWriter {
  /// Closes an act whose changes were applied, once it stands in the ledger up to `offset`.
  public func finish(_ act: CommittedAct, offset: Int) throws {
    guard act.entries.allSatisfy(\.changes.isEmpty) || reached[act.number] != nil else {
      throw Problem(.internalError, "entry \(act.number) was applied under another number")
    }
    let end = reached.removeValue(forKey: act.number) ?? last.vid
    last = try EntryTable(connection: connection).insert(
      act, offset: offset, vid: end, after: last)
    if pending.isMuch { try settle() }
    guard let target = act.act.entry.reverses, target < act.number else { return }
    if let bulk {
      bulk.reversals.append((act.number, target))
    } else {
      try reckon(Int64(act.number), reversing: Int64(target))
    }
  }

  /// Works out what `reverser`, the newest act, changes about which acts stand.
  ///
  /// Its target falls. What the target had reversed stands again unless another act that stands
  /// reverses it too; if so, what *that* had reversed falls, and so on down the chain.
  private func reckon(_ reverser: Int64, reversing target: Int64) throws {
    var act = target
    var reversedBy: Int64? = reverser
    while true {
      let row = try connection.statement(
        "SELECT reversed_by, reverses FROM entry WHERE number = ?"
      ).with(act)
      guard try row.step() else { return }
      let (stood, next) = (row.optional(0) == nil, row.optional(1))
      row.reset()
      try connection.statement("UPDATE entry SET reversed_by = ? WHERE number = ?")
        .with(reversedBy, act).run()
      guard stood != (reversedBy == nil), let next, next < act else { return }
      act = next
      reversedBy = try connection.integer(
        """
        SELECT max(number) FROM entry
        WHERE reverses = ?1 AND number > ?1 AND reversed_by IS NULL
        """, act)
    }
  }

  /// Writes `reversed_by` of all acts at once: the newest is judged first.
  func reckonAll(_ reversals: [(act: Int, target: Int)]) throws {
    var reversers: [Int: Int] = [:]
    for (act, target) in reversals.reversed() where reversers[act] == nil {
      if reversers[target] == nil { reversers[target] = act }
    }
    for (target, act) in reversers {
      try connection.statement("UPDATE entry SET reversed_by = ? WHERE number = ?")
        .with(Int64(act), Int64(target)).run()
    }
  }
}
