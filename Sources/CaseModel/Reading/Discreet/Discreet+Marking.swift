import Groundwork

extension Common.TLP {
  /// Whether fewer may see it.
  func isAbove(_ other: Common.TLP) -> Bool { rank > other.rank }

  private var rank: Int {
    switch self {
    case .clear: 0
    case .green: 1
    case .amber: 2
    case .amberStrict: 3
    case .red: 4
    }
  }
}

extension Discreet {
  /// How many living records for which `query` holds were left out for their marking.
  public func leftOut(_ query: Query = Query()) throws -> Int {
    guard policy.tlp != nil else { return 0 }
    return try base.count(query) - count(query)
  }

  /// Whether a record may be seen, by its marking today.
  func shows(_ record: Record) throws -> Bool {
    guard let limit = policy.tlp else { return true }
    if isAbove(record, limit) { return false }
    guard let present, let today = try present.filed(record.id)?.record else { return true }
    return !isAbove(today, limit)
  }

  private func isAbove(_ record: Record, _ limit: Common.TLP) -> Bool {
    (record[Common.tlp] ?? usualTLP)?.isAbove(limit) == true
  }

  /// `query` with a condition that leaves out what may not be seen, so that the index does it.
  func restricted(_ query: Query) -> Query {
    guard let limit = policy.tlp else { return query }
    let isUnmarkedHidden = usualTLP?.isAbove(limit) == true
    let words = Common.TLP.allCases.filter { $0.isAbove(limit) != isUnmarkedHidden }
    guard !words.isEmpty else { return query }
    let marking = Query.Condition.field(Common.tlp.name, words.map(\.rawValue))
    return Query(query.terms + [Query.Term(marking, isNegated: !isUnmarkedHidden)])
  }

  /// What of the case itself goes out where it is marked above the limit: how to read its dates
  /// and texts, and the marking in place of its title.
  func outline(_ record: Record) -> Record {
    var outline = Record(id: record.id, kind: record.kind)
    for name in [Case.zone.name, Case.language.name, Common.tlp.name] {
      outline.body[name] = record.body[name]
    }
    outline[Case.title] = "[TLP:\((record[Common.tlp] ?? .red).rawValue.uppercased())]"
    return outline
  }
}
