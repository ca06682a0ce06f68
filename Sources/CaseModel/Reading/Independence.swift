import Groundwork

/// How many of several exhibits bear something out on their own.
public enum Independence {
  /// An exhibit, as far as it tells on whom it depends.
  public struct Source {
    /// Its id.
    public let id: Name
    /// Who published it.
    public let publisher: Name?
    let derives: [Name]
    let isRetired: Bool

    /// Makes it.
    public init(id: Name, publisher: Name?, derives: [Name], isRetired: Bool) {
      self.id = id
      self.publisher = publisher
      self.derives = derives
      self.isRetired = isRetired
    }
  }

  /// A large set of sources among `exhibits` that are independent of one another.
  ///
  /// Two are when they share neither publisher nor a root of what they derive from. An exhibit
  /// without publisher is independent of none; one that was retired bears nothing out.
  /// Whoever shares with the fewest is taken first, an original before its copy. That finds a pair
  /// wherever there is one, which is what `confirmed` asks for.
  ///
  /// - Parameter source: finds an exhibit, also a retired one.
  public static func independent(
    among exhibits: [Name], _ source: (Name) throws -> Source?
  ) throws -> [Source] {
    var sources: [(source: Source, keys: Set<Name>)] = []
    for exhibit in try Set(exhibits).compactMap(source) where !exhibit.isRetired {
      guard let publisher = exhibit.publisher else { continue }
      // Ids of actors and exhibits never meet, so one set holds both.
      sources.append((exhibit, try roots(of: exhibit, source).union([publisher])))
    }
    let ranked = sources.map { own in
      (own, kin: sources.count { !$0.keys.isDisjoint(with: own.keys) })
    }
    var left = ranked.sorted { key($0.0.source, $0.kin) < key($1.0.source, $1.kin) }.map(\.0)
    var taken: [Source] = []
    while let next = left.first {
      taken.append(next.source)
      left.removeAll { !$0.keys.isDisjoint(with: next.keys) }
    }
    return taken
  }

  private static func key(_ source: Source, _ kin: Int) -> (Int, Int, Int64) {
    (kin, source.derives.isEmpty ? 0 : 1, source.id.rank)
  }

  /// The exhibits that an exhibit goes back to: itself, where it derives from none.
  private static func roots(
    of exhibit: Source, _ source: (Name) throws -> Source?
  ) throws -> Set<Name> {
    var roots: Set<Name> = []
    var seen: Set<Name> = [exhibit.id]
    var open = [exhibit]
    while let next = open.popLast() {
      if next.derives.isEmpty { roots.insert(next.id) }
      for origin in next.derives where seen.insert(origin).inserted {
        if let found = try source(origin) { open.append(found) } else { roots.insert(origin) }
      }
    }
    // Exhibits that derive from each other in a circle have no root: they are one source.
    return roots.isEmpty ? seen : roots
  }
}

extension CaseReading {
  /// How many sources among `exhibits` are independent of one another; those of whom nobody knows
  /// who published them count where there are no others.
  public func independentSources(of exhibits: [Name]) throws -> Int {
    let count = try Independence.independent(among: exhibits) { id in
      try filed(id).map { exhibit in
        Independence.Source(
          id: id, publisher: exhibit.record[Exhibit.publisher],
          derives: exhibit.record[Exhibit.derives], isRetired: exhibit.retired != nil)
      }
    }.count
    if count > 0 { return count }
    return try exhibits.contains { try living($0) != nil } ? 1 : 0
  }
}
