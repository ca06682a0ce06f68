import Groundwork

@testable import CaseModel

/// A case of which one record can't be read, as on a failing disk.
struct UnreadableRecord: CaseReading {
  let base: ModelReading
  let id: Name

  func filed(_ id: Name) throws -> Filed? {
    if id == self.id { throw Problem.refused("can't read \(id)") }
    return base.filed(id)
  }

  var head: Head { base.head }
  var zone: Zone { base.zone }

  func id(labelled label: String) -> Name? { base.id(labelled: label) }

  func filed(_ query: Query, by order: RecordOrder, limit: Int?) throws -> [Filed] {
    try base.filed(query, by: order, limit: limit)
  }

  func count(_ query: Query) throws -> Int { try base.count(query) }

  func referrers(of id: Name) -> [Name] { base.referrers(of: id) }

  func acts(limit: Int?) -> [Act] { base.acts(limit: limit) }

  func act(_ number: Int) -> Act? { base.act(number) }

  func newestAct(where holds: (Act) throws -> Bool) throws -> Act? {
    try base.newestAct(where: holds)
  }

  func acts(from source: Digest) -> [Act] { base.acts(from: source) }

  func effects(of act: Act) throws -> [Effect] { try base.effects(of: act) }

  func changes(of act: Act) -> [Change] { base.changes(of: act) }

  func episodes(of id: Name) -> [Episode] { base.episodes(of: id) }

  func touched(after first: Int, upTo last: Int) throws -> [Name] {
    base.touched(after: first, upTo: last)
  }

  func asOf(_ number: Int) throws -> any CaseReading { try base.asOf(number) }

  func line(asOf time: Int64) -> Int { base.line(asOf: time) }

  func names(beginning prefix: String, kinds: [String], limit: Int) throws -> [NameHit] {
    base.names(beginning: prefix, kinds: kinds, limit: limit)
  }

  func vocabulary(_ topic: String, beginning prefix: String, limit: Int) throws -> [String] {
    base.vocabulary(topic, beginning: prefix, limit: limit)
  }
}
