import Groundwork

extension ModelReading {
  /// Finds among records held in memory those for which a query holds.
  public struct Matching {
    let living: [Name: Filed]
    let retired: [Name: Filed]
    let zone: Zone
    private let findContested: () throws -> Set<Name>
    private(set) var contested: Set<Name> = []

    /// Makes it of the records that stand and those that were retired.
    ///
    /// - Parameter contested: finds the questions whose answers clash.
    public init(
      living: [Name: Filed], retired: [Name: Filed], zone: Zone,
      contested: @escaping () throws -> Set<Name>
    ) {
      self.living = living
      self.retired = retired
      self.zone = zone
      findContested = contested
    }

    /// The records for which `query` holds.
    public func filed(_ query: Query, by order: RecordOrder, limit: Int?) throws -> [Filed] {
      var all = Array(living.values)
      if query.wantsRetired { all += retired.values }
      var matching = self
      if query.asksForContests { matching.contested = try findContested() }
      let found = all.filter { filed in
        query.terms.allSatisfy { matching.holds($0.condition, filed) != $0.isNegated }
      }
      return Array(sorted(found, by: order).prefix(max(0, limit ?? .max)))
    }

    private func sorted(_ found: [Filed], by order: RecordOrder) -> [Filed] {
      switch order {
      case .number: found.sorted { $0.record.id.rank < $1.record.id.rank }
      case .entered:
        found.sorted { left, right in
          if left.made != right.made { return left.made > right.made }
          return left.record.id.rank > right.record.id.rank
        }
      case .chronological:
        found.map { (filed: $0, order: $0.record.order(in: zone)) }
          .sorted { left, right in
            if left.order != right.order { return left.order < right.order }
            return left.filed.record.id.rank < right.filed.record.id.rank
          }.map(\.filed)
      }
    }

    func holds(_ condition: Query.Condition, _ filed: Filed) -> Bool {
      let record = filed.record
      switch condition {
      case .kind(let words): return words.contains { $0.isSame(as: record.kind) }
      case .refers(let ids, let fields):
        return record.mentions.contains {
          ids.contains($0.target) && (fields.isEmpty || fields.contains($0.field))
        }
      case .publisher(let ids):
        return isPublished(by: ids, record)
          || exhibits(of: record).contains { isPublished(by: ids, $0) }
      case .field(let field, let words):
        let sought = words.map { Name($0) }
        return record.keywords.contains { $0.field == field && sought.contains($0.word) }
      case .tag(let tags):
        let sought = tags.map { Name(Folding.fold($0)) }
        return record.keywords.contains {
          $0.field == Common.tags.name && sought.contains(Name(Folding.fold($0.word.text)))
        }
      case .since(let second, let certain):
        guard let bounds = record.date?.bounds(in: zone) else { return false }
        let bound = certain ? bounds.earliest : bounds.latest
        return bound.map { $0 >= second } ?? !certain
      case .until(let second, let certain):
        guard let bounds = record.date?.bounds(in: zone) else { return false }
        let bound = certain ? bounds.latest : bounds.earliest
        return bound.map { $0 <= second } ?? !certain
      case .known(let second): return isKnown(record, by: second)
      case .state(let states): return states.contains { holds($0, filed) }
      case .words(let words, let isPrefix):
        return WordsSought(words, isPrefix: isPrefix).holds(in: SearchText(record))
      }
    }
  }
}

extension Query {
  /// Whether some condition is about clashing answers.
  var asksForContests: Bool {
    terms.contains { term in
      if case .state(let states) = term.condition { states.contains(.contested) } else { false }
    }
  }
}
