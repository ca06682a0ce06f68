import Groundwork

/// What checks work with: the case, the clock, and what has been looked up already.
final class CheckDesk {
  let reading: any CaseReading
  let zone: Zone
  /// The clock, in unix seconds.
  let now: Int64
  private var known: [Name: DateBounds?] = [:]
  private var alike: Lookalikes?
  private var hidden: DiscreetNames??
  private var chains: [Name: CustodyChain]?
  private var cause: (id: Name, earliest: Int64)??

  init(_ reading: any CaseReading, now: Int64) throws {
    self.reading = reading
    zone = try reading.zone
    self.now = now
  }

  /// Between which seconds a living record lies; nil where it has no date.
  func bounds(of id: Name) throws -> DateBounds? {
    if let bounds = known[id] { return bounds }
    let bounds = try reading.living(id)?.date?.bounds(in: zone)
    known[id] = .some(bounds)
    return bounds
  }

  /// The first thing in the case to which somebody can respond; nil where it may have been any time
  /// ago.
  func firstCause() throws -> (id: Name, earliest: Int64)? {
    if let cause { return cause }
    let sorts: [Event.Sort] = [.offence, .discovery, .disclosure, .technical]
    let causes = Query([
      Query.Term(.kind([Event.word])), Query.Term(.field(Event.type.name, sorts.map(\.rawValue))),
    ])
    // What is undated stands first.
    let first = try reading.filed(causes, by: .chronological, limit: 1).first?.record
    let found = first.flatMap { first in
      first.date?.bounds(in: zone).earliest.map { (first.id, $0) }
    }
    cause = .some(found)
    return found
  }

  /// What an actor is called on a command line: by its handle where it has one.
  func call(_ actor: Name) throws -> String {
    try reading.living(actor)?[Common.label].map { "@\($0)" } ?? actor.text
  }

  /// What the protected actors are called for whose ids, `A1/A3`, a name stands.
  func protected(_ ids: String) throws -> (first: Name, call: String, all: String) {
    let ids = ids.split(separator: "/").map { Name(String($0)) }
    let calls = try ids.map(call)
    return (ids.first ?? "", calls.first ?? "", calls.joined(separator: "/"))
  }

  /// What was done with an exhibit.
  func custody(of exhibit: Name) throws -> CustodyChain {
    let known = try chains ?? reading.custodyChains()
    chains = known
    return known[exhibit] ?? .none
  }

  /// The actors that may be taken for one another.
  func lookalikes() throws -> Lookalikes {
    if let alike { return alike }
    let found = try Lookalikes(reading)
    alike = found
    return found
  }

  /// The names of protected actors, each with the actor's id; nil where nobody is protected.
  func protectedNames() throws -> DiscreetNames? {
    if let hidden { return hidden }
    let found = try DiscreetRoster.namesByID(reading)
    hidden = .some(found)
    return found
  }
}
