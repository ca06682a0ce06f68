import Groundwork

/// The fold of a ledger: every record as it stands after some entry.
///
/// It is the model: small, obvious and slow. The index must agree with it, and a stranger's own
/// fold, written from FORMAT.md, must too.
public struct CaseState: Sendable {
  /// The records that stand.
  public private(set) var living: [Name: Filed] = [:]
  /// Those that were retired, as they last were.
  public private(set) var retired: [Name: Filed] = [:]
  /// The acts, oldest first; void runs are not among them.
  public private(set) var acts: [Act] = []
  /// What happened to each record, oldest first.
  public private(set) var episodes: [Name: [Episode]] = [:]
  /// The last line of the last act, and its hash.
  public private(set) var head = Head.empty

  /// No acts yet.
  public init() {}

  /// Takes in the next act.
  ///
  /// - Throws: `Problem` of kind `broken` where a change does not fit; the state is then of no use.
  public mutating func take(_ committed: CommittedAct) throws(Problem) {
    let act = committed.act
    for change in committed.changes { try take(change, of: act) }
    acts.append(act)
    if act.entry.reverses != nil { acts = Act.reckoned(acts) }
    head = committed.head
  }

  private mutating func take(_ change: Change, of act: Act) throws(Problem) {
    let old = living[change.id]
    let tombstone = retired[change.id]
    let record: Record?
    do throws(Change.Misfit) {
      record = try change.applied(to: old?.record, tombstone: tombstone?.record)
    } catch { throw .misfit(error, change.id, entry: act.number) }
    let made = (old ?? tombstone)?.made ?? act.number
    living[change.id] = record.map { Filed($0, made: made, changed: act.number) }
    retired[change.id] =
      record == nil
      ? old.map { Filed($0.record, made: made, changed: act.number, retired: act.number) } : nil
    episodes[change.id, default: []].append(Episode(act, change))
  }
}

extension Act {
  /// The acts, oldest first, with `reversedBy` worked out anew.
  ///
  /// An act stands until an act that stands reverses it: the newest is judged first.
  public static func reckoned(_ acts: [Act]) -> [Act] {
    var reversers: [Int: Int] = [:]
    return acts.reversed().map { act in
      var act = act
      act.reversedBy = reversers[act.number]
      if act.isEffective, let target = act.entry.reverses, reversers[target] == nil {
        reversers[target] = act.number
      }
      return act
    }.reversed()
  }
}

extension Problem {
  /// A change in the ledger that does not fit the record.
  public static func misfit(_ misfit: Change.Misfit, _ id: Name, entry: Int) -> Problem {
    .broken("entry \(entry) \(misfit.clause(about: id))")
  }
}

extension Change.Misfit {
  /// What is wrong, as it is said of an entry.
  public func clause(about id: Name) -> String {
    switch self {
    case .used: "creates \(id), which is already there"
    case .missing: "changes \(id), which is not there"
    case .kind: "takes \(id) for another kind"
    case .fields(let names):
      "finds \(names.map(\.text).joined(separator: ", ")) of \(id) not as it says"
    }
  }
}
