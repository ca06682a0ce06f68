import Groundwork

extension Query {
  /// The claims on a question.
  public static func claims(on question: Name) -> Query {
    Query([
      Term(.kind([Claim.word])),
      Term(.refers(to: [question], fields: [Claim.question.name])),
    ])
  }
}

extension [Filed] {
  /// Those claims that were said last, newest first, in the order in which positions follow one
  /// another; what is undated comes last.
  public func lastSaid(_ limit: Int, in zone: Zone) -> [Filed] {
    let dated = map { claim -> (claim: Filed, last: Int64, rank: Int64) in
      let bounds = claim.record.date?.bounds(in: zone) ?? .unknown
      let last = bounds == .unknown ? Int64.min : bounds.latest ?? .max
      return (claim, last, claim.record.id.rank)
    }
    return dated.sorted { ($0.last, $0.rank) > ($1.last, $1.rank) }
      .prefix(Swift.max(0, limit)).map(\.claim)
  }
}
