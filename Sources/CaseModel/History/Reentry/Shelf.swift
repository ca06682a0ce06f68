import Groundwork

/// The records of a case as the fold leaves them, without their history.
public struct Shelf: Sendable {
  /// Those that stand.
  public private(set) var living: [Name: Record] = [:]
  /// Those that were retired, as they last were.
  public private(set) var retired: [Name: Record] = [:]

  /// No records yet.
  public init() {}

  /// Whether the id was ever used.
  public func isUsed(_ id: Name) -> Bool { living[id] != nil || retired[id] != nil }

  /// Takes in the changes of an act, all or none.
  public mutating func take(_ changes: [Change]) throws(Change.Misfit) {
    var before: [(id: Name, living: Record?, retired: Record?)] = []
    do throws(Change.Misfit) {
      for change in changes {
        before.append((change.id, living[change.id], retired[change.id]))
        try take(change)
      }
    } catch {
      for old in before.reversed() { (living[old.id], retired[old.id]) = (old.living, old.retired) }
      throw error
    }
  }

  private mutating func take(_ change: Change) throws(Change.Misfit) {
    let (old, tombstone) = (living[change.id], retired[change.id])
    let record = try change.applied(to: old, tombstone: tombstone)
    living[change.id] = record
    retired[change.id] = record == nil ? old : nil
  }
}
