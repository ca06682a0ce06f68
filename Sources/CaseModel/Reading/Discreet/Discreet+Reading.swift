import Groundwork

extension Discreet {
  /// The last line that this reading knows.
  public var head: Head { base.head }

  /// The zone of the case's days.
  public var zone: Zone { get throws { try base.zone } }

  /// The record of this id; nil where it may not be seen.
  public func filed(_ id: Name) throws -> Filed? {
    guard let filed = try base.filed(id) else { return nil }
    return try shown(filed)
  }

  /// The id that bears this label; nil where the record may not be seen.
  public func id(labelled label: String) throws -> Name? {
    guard let id = try base.id(labelled: label), try shows(id) else { return nil }
    return id
  }

  /// The records for which `query` holds and which may be seen.
  public func filed(_ query: Query, by order: RecordOrder, limit: Int?) throws -> [Filed] {
    // The marking of today is not in the index of a past: there, what is found is sifted.
    let cut = present == nil || policy.tlp == nil ? limit : nil
    let found = try base.filed(restricted(query), by: order, limit: cut).compactMap(shown)
    return limit.map { Array(found.prefix($0)) } ?? found
  }

  /// The claims on `question` that were said last and may be seen, newest first.
  public func lastClaims(on question: Name, limit: Int) throws -> [Filed] {
    guard policy.tlp == nil else {
      return try filed(.claims(on: question), by: .number, limit: nil).lastSaid(limit, in: zone)
    }
    return try base.lastClaims(on: question, limit: limit).compactMap(shown)
  }

  /// How many records `query` holds for, of those which may be seen.
  public func count(_ query: Query) throws -> Int {
    guard present != nil, policy.tlp != nil else { return try base.count(restricted(query)) }
    return try base.filed(restricted(query), by: .number, limit: nil).count { try shows($0.record) }
  }

  /// The living records that refer to `id`, by number.
  public func referrers(of id: Name) throws -> [Name] { try base.referrers(of: id) }

  /// The acts, newest first.
  public func acts(limit: Int?) throws -> [Act] { try base.acts(limit: limit).map(veiled) }

  /// The act of this number.
  public func act(_ number: Int) throws -> Act? { try base.act(number).map(veiled) }

  /// The newest act for which `holds` is true.
  public func newestAct(where holds: (Act) throws -> Bool) throws -> Act? {
    try base.newestAct { try holds(veiled($0)) }.map(veiled)
  }

  /// The acts that were made from a file of this digest, oldest first.
  public func acts(from source: Digest) throws -> [Act] {
    try base.acts(from: source).map(veiled)
  }

  /// What an act did to each record that may be seen.
  public func effects(of act: Act) throws -> [Effect] {
    try base.effects(of: act).filter { try shows($0.id) }.map { effect in
      Effect(
        id: effect.id, kind: effect.kind, before: try effect.before.map(veiled),
        after: try effect.after.map(veiled))
    }
  }

  /// What an act did to records that may be seen, change by change.
  public func changes(of act: Act) throws -> [Change] {
    try base.changes(of: act).filter { try shows($0.id) }
      .map { try veiled(Episode(act, $0)).change }
  }

  /// What happened to a record, oldest first.
  public func episodes(of id: Name) throws -> [Episode] {
    guard try shows(id) else { return [] }
    return try base.episodes(of: id).map(veiled)
  }

  /// The records that acts after `first` up to `last` touched.
  public func touched(after first: Int, upTo last: Int) throws -> [Name] {
    try base.touched(after: first, upTo: last)
  }

  /// The last line of the longest run from 1 in which none is later than `time`.
  public func line(asOf time: Int64) throws -> Int { try base.line(asOf: time) }

  /// Names that begin with `prefix`, none of a protected actor.
  public func names(beginning prefix: String, kinds: [String], limit: Int) throws -> [NameHit] {
    try base.names(beginning: prefix, kinds: kinds, limit: limit).compactMap { hit in
      guard roster.pseudonyms[hit.id] == nil, try shows(hit.id) else { return nil }
      return NameHit(
        id: hit.id, kind: hit.kind, label: hit.label.map(masked), title: masked(hit.title))
    }
  }

  /// Words in use in an open list or as tags.
  public func vocabulary(_ topic: String, beginning prefix: String, limit: Int) throws -> [String] {
    try base.vocabulary(topic, beginning: prefix, limit: limit).map(masked)
  }

  // MARK: Sifting

  private func shown(_ filed: Filed) throws -> Filed? {
    guard try shows(filed.record) else {
      guard filed.record.id == Case.id else { return nil }
      return veiled(filed, as: outline(filed.record))
    }
    return try veiled(filed, as: veiled(filed.record))
  }

  private func veiled(_ filed: Filed, as record: Record) -> Filed {
    Filed(record, made: filed.made, changed: filed.changed, retired: filed.retired)
  }

  /// Whether the record of this id may be seen; what does not exist may.
  func shows(_ id: Name) throws -> Bool {
    guard policy.tlp != nil, let filed = try base.filed(id) else { return true }
    return try shows(filed.record)
  }
}
