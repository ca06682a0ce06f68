import Groundwork

/// A case as it stood at one moment: a snapshot, which no later write changes.
///
/// The fold and the index both give one; a single suite of tests runs on both.
public protocol CaseReading {
  /// The last line that this reading knows.
  var head: Head { get }

  /// The zone in which the days of dates without a time are reckoned: the case's.
  var zone: Zone { get throws }

  /// The record of this id, also when it is retired.
  func filed(_ id: Name) throws -> Filed?

  /// The id that bears this label, also when it is retired.
  func id(labelled label: String) throws -> Name?

  /// The record that bears this label, also when it is retired.
  func filed(labelled label: String) throws -> Filed?

  /// The records for which `query` holds.
  ///
  /// - Parameter limit: how many at most; nil for all.
  func filed(_ query: Query, by order: RecordOrder, limit: Int?) throws -> [Filed]

  /// Hands over the records for which `query` holds, one after another: all of a large case need
  /// not be held at once.
  func each(_ query: Query, by order: RecordOrder, _ body: (Filed) throws -> Void) throws

  /// The living claims on `question` that were said last, newest first; what is undated comes last.
  ///
  /// - Parameter limit: how many at most. Fewer are all that there are.
  func lastClaims(on question: Name, limit: Int) throws -> [Filed]

  /// How many records `query` holds for.
  func count(_ query: Query) throws -> Int

  /// How many living records there are of each kind that this version knows; a kind without is left
  /// out.
  func counts() throws -> [String: Int]

  /// The living records that refer to `id`, by number.
  func referrers(of id: Name) throws -> [Name]

  /// The acts, newest first.
  func acts(limit: Int?) throws -> [Act]

  /// The act of this number; nil where no act begins there.
  func act(_ number: Int) throws -> Act?

  /// The newest act for which `holds` is true; looks no further back than it must.
  func newestAct(where holds: (Act) throws -> Bool) throws -> Act?

  /// The acts that were made from a file of this digest, oldest first, reversed ones included.
  func acts(from source: Digest) throws -> [Act]

  /// What an act did to each record, in the order in which it first touched them.
  func effects(of act: Act) throws -> [Effect]

  /// What an act did, change by change, in the order in which it was done.
  func changes(of act: Act) throws -> [Change]

  /// What happened to a record, oldest first.
  func episodes(of id: Name) throws -> [Episode]

  /// The records that acts after `first` up to `last` touched, in order of id.
  func touched(after first: Int, upTo last: Int) throws -> [Name]

  /// The same case as it stood after line `number`.
  func asOf(_ number: Int) throws -> any CaseReading

  /// The last line of the longest run from 1 in which none is later than `time` (unix seconds).
  func line(asOf time: Int64) throws -> Int

  /// The living records of these kinds (none named: all) with a label, name or alias that begins
  /// with `prefix` (folded), last used first.
  ///
  /// A record is used when it is changed, and when one that refers to it is.
  func names(beginning prefix: String, kinds: [String], limit: Int) throws -> [NameHit]

  /// Words in use in an open list, or as tags where `topic` is `tag`, most used first.
  func vocabulary(_ topic: String, beginning prefix: String, limit: Int) throws -> [String]
}

/// How records are listed.
public enum RecordOrder: Sendable {
  /// By kind, then number.
  case number
  /// Newest entered first.
  case entered
  /// As it happened: undated first, then by day, sequence, earliest, latest, id.
  case chronological
}

/// A name that was found for completion or did-you-mean.
public struct NameHit: Hashable, Sendable {
  /// The record's id.
  public let id: Name
  /// Its kind.
  public let kind: String
  /// Its label, if it has one.
  public let label: String?
  /// Its title.
  public let title: String

  /// Makes a hit.
  public init(id: Name, kind: String, label: String?, title: String) {
    self.id = id
    self.kind = kind
    self.label = label
    self.title = title
  }
}

extension CaseReading {
  /// The record that bears this label, also when it is retired.
  public func filed(labelled label: String) throws -> Filed? {
    try id(labelled: label).flatMap(filed)
  }

  /// Hands over the records for which `query` holds, one after another.
  public func each(
    _ query: Query, by order: RecordOrder, _ body: (Filed) throws -> Void
  ) throws {
    for filed in try filed(query, by: order, limit: nil) { try body(filed) }
  }

  /// The living claims on `question` that were said last, newest first, found by going through all.
  public func lastClaims(on question: Name, limit: Int) throws -> [Filed] {
    try filed(.claims(on: question), by: .number, limit: nil).lastSaid(limit, in: zone)
  }

  /// The living record of this id.
  public func living(_ id: Name) throws -> Record? {
    guard let filed = try filed(id), filed.retired == nil else { return nil }
    return filed.record
  }

  /// How many living records there are of each kind that this version knows.
  public func counts() throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for kind in Kinds.all {
      let count = try count(Query([Query.Term(.kind([kind.word]))]))
      if count > 0 { counts[kind.word] = count }
    }
    return counts
  }

  /// The language in which the case is written.
  public var language: Language {
    get throws { try theCase[Case.language].flatMap(Language.init(rawValue:)) ?? .indonesian }
  }

  /// The record of the case itself.
  public var theCase: Record {
    get throws { try living(Case.id) ?? Record(id: Case.id, kind: Case.word) }
  }
}
