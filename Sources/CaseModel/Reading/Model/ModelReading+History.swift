import Groundwork

extension ModelReading {
  /// The acts, newest first.
  public func acts(limit: Int?) -> [Act] {
    Array(state.acts.reversed().prefix(limit ?? .max))
  }

  /// The act of this number; nil where no act begins there.
  public func act(_ number: Int) -> Act? { state.acts.first { $0.number == number } }

  /// The newest act for which `holds` is true.
  public func newestAct(where holds: (Act) throws -> Bool) rethrows -> Act? {
    try state.acts.last(where: holds)
  }

  /// The acts that were made from a file of this digest, oldest first.
  public func acts(from source: Digest) -> [Act] {
    state.acts.filter { $0.entry.sources.contains { $0.sha256 == source } }
  }

  /// What an act did to each record, in the order in which it first touched them.
  public func effects(of act: Act) throws -> [Effect] {
    guard let place = committed.firstIndex(where: { $0.number == act.number }) else { return [] }
    let before = try ModelReading(Array(committed[..<place]), zones: zones)
    let after = try ModelReading(Array(committed[...place]), zones: zones)
    var touched = Distinct<Name>()
    for change in committed[place].changes { touched.add(change.id) }
    return touched.all.map { id in
      Effect(
        id: id, kind: after.filed(id)?.record.kind ?? "",
        before: before.state.living[id]?.record, after: after.state.living[id]?.record)
    }
  }

  /// What an act did, change by change.
  public func changes(of act: Act) -> [Change] {
    committed.first { $0.number == act.number }?.changes ?? []
  }

  /// What happened to a record, oldest first.
  public func episodes(of id: Name) -> [Episode] {
    (state.episodes[id] ?? []).map { Episode(act($0.act.number) ?? $0.act, $0.change) }
  }

  /// The records that acts after `first` up to `last` touched, in order of id.
  public func touched(after first: Int, upTo last: Int) -> [Name] {
    let acts = committed.filter { $0.head.entry > first && $0.head.entry <= last }
    return Set(acts.flatMap { $0.changes.map(\.id) }).sorted { $0.rank < $1.rank }
  }

  /// The last line of the longest run from 1 in which none is later than `time` (unix seconds).
  public func line(asOf time: Int64) -> Int {
    state.acts.prefix { ($0.entry.unixTime ?? .min) <= time }.last?.last ?? 0
  }
}

extension Entry {
  /// Its time in seconds since 1970; nil where it is not written as it should be.
  public var unixTime: Int64? { DateText.parseInstant(time) }
}
