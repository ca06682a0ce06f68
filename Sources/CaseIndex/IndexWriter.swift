import CaseModel
import Groundwork

/// Brings changes into the index, inside one write transaction.
public final class IndexWriter {
  let connection: Connection
  let kinds: KindCodes
  let zones: @Sendable (String) -> Zone?
  /// What is only sorted and written at the end; nil where each row is written at once.
  let bulk: Bulk?
  var zone: Zone
  var vid: Int64
  /// The version up to which each act of this transaction has come.
  var reached: [Int: Int64] = [:]
  var terms: [Keyword: Int64] = [:]
  /// What has to be written before anybody asks for names or words in use.
  var pending = PendingUses()
  /// The last act that was finished.
  var last: EntryTable.Last
  var numbers = Numbers()
  private let labels = LabelMemory()

  init(
    _ connection: Connection, zones: @escaping @Sendable (String) -> Zone?, bulk: Bulk? = nil
  ) throws {
    self.connection = connection
    self.zones = zones
    self.bulk = bulk
    kinds = KindCodes(connection: connection)
    vid = try connection.integer("SELECT max(vid) FROM version") ?? 0
    last = try EntryTable(connection: connection).last()
    zone = try Settings(connection: connection).zone(zones)
  }

  /// The case with all that was applied so far.
  public var reading: any CaseReading {
    IndexReading(connection, zones: zones, zone: zone, .present, memory: labels) { [self] in
      try settle()
    }
  }

  /// How far the index has come in the ledger; nil where it is empty.
  public var place: LedgerPosition? {
    get throws { last.position }
  }

  /// Applies one change of the act whose first line is `act`.
  ///
  /// - Throws: `Problem` of kind `broken` where the record is not as the change says.
  public func apply(_ change: Change, by act: Int) throws {
    let rank = change.id.rank
    let old = try current(rank)
    let living = old?.isRetired == false ? old?.record : nil
    let record: Record?
    do throws(Change.Misfit) {
      record = try change.applied(
        to: living, tombstone: old?.isRetired == true ? old?.record : nil)
    } catch { throw Problem.misfit(error, change.id, entry: act) }
    guard let kept = record ?? old?.record else { return }
    vid += 1
    let version = NewVersion(
      vid: vid, rank: rank, record: kept, isRetired: record == nil, made: old?.made ?? act,
      act: act, change: change)
    try insert(version)
    numbers.use(rank)
    if let old {
      labels.forget()
      try succeed(old, by: version)
    }
    try insertFacts(of: version)
    reached[act] = vid
    if change.id == Case.id { try follow(kept[Case.zone]) }
  }

  /// Applies all changes of an act, and closes it.
  public func take(_ act: CommittedAct, offset: Int) throws {
    for entry in act.entries {
      for change in entry.changes { try apply(change, by: act.number) }
    }
    try finish(act, offset: offset)
  }
}
