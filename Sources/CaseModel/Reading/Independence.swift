import Groundwork

/// How many of several exhibits bear something out on their own.
public enum Independence {
  /// How many sources among `exhibits` are independent of one another.
  ///
  /// Two are when they share neither publisher nor a root of what they derive from. An exhibit
  /// without publisher is independent of none: it counts only where there is no other.
  public static func independentSources(
    of exhibits: [Name], _ reading: some CaseReading
  ) throws -> Int {
    var sources: [Set<Name>] = []
    var isAny = false
    for id in Set(exhibits).sorted() {
      guard let exhibit = try reading.living(id) else { continue }
      isAny = true
      guard let publisher = exhibit[Exhibit.publisher] else { continue }
      // Ids of actors and exhibits never meet, so one set holds both.
      sources.append(try roots(of: exhibit, reading).union([publisher]))
    }
    return max(apart(sources), isAny ? 1 : 0)
  }

  /// The exhibits that an exhibit goes back to: itself, where it derives from none.
  public static func roots(of exhibit: Record, _ reading: some CaseReading) throws -> Set<Name> {
    var roots: Set<Name> = []
    var seen: Set<Name> = [exhibit.id]
    var open = [exhibit]
    while let next = open.popLast() {
      let origins = next[Exhibit.derives]
      if origins.isEmpty { roots.insert(next.id) }
      for origin in origins where seen.insert(origin).inserted {
        if let record = try reading.filed(origin)?.record {
          open.append(record)
        } else {
          roots.insert(origin)
        }
      }
    }
    // Exhibits that derive from each other in a circle have no root: they are one source.
    return roots.isEmpty ? seen : roots
  }

  /// The size of a large set of sources no two of which share anything.
  ///
  /// Whoever shares with the fewest is taken first. That finds a pair wherever there is one, which
  /// is what `confirmed` asks for.
  private static func apart(_ sources: [Set<Name>]) -> Int {
    var left = sources.map { source in
      (source: source, kin: sources.count { !$0.isDisjoint(with: source) })
    }
    .sorted { $0.kin < $1.kin }.map(\.source)
    var count = 0
    while let next = left.first {
      count += 1
      left.removeAll { !$0.isDisjoint(with: next) }
    }
    return count
  }
}

extension CaseReading {
  /// How many sources among `exhibits` are independent of one another.
  public func independentSources(of exhibits: [Name]) throws -> Int {
    try Independence.independentSources(of: exhibits, self)
  }
}
