import Groundwork

extension ModelReading {
  /// The living records that can be called by something that begins with `prefix`, last used first.
  public func names(beginning prefix: String, kinds: [String], limit: Int) -> [NameHit] {
    let folded = Folding.fold(prefix)
    let found = state.living.values.map(\.record).filter { record in
      (kinds.isEmpty || kinds.contains { $0.isSame(as: record.kind) })
        && record.callNames.contains { $0.text.utf8.starts(with: folded.utf8) }
    }
    let ranked = found.sorted { left, right in
      let uses = (used[left.id] ?? 0, used[right.id] ?? 0)
      return uses.0 == uses.1 ? left.id.rank < right.id.rank : uses.0 > uses.1
    }
    return ranked.prefix(max(0, limit)).map(NameHit.init)
  }

  /// Words in use in an open list, or as tags where `topic` is `tag`, most used first.
  public func vocabulary(_ topic: String, beginning prefix: String, limit: Int) -> [String] {
    let fields = Set(Keyword.fields(of: topic))
    var uses: [Name: Int] = [:]
    for filed in state.living.values {
      for keyword in filed.record.keywords where fields.contains(keyword.field) {
        uses[keyword.word, default: 0] += 1
      }
    }
    return Keyword.mostUsed(uses, beginning: prefix, limit: limit)
  }
}

extension NameHit {
  /// Shows `record` as a hit.
  public init(_ record: Record) {
    self.init(
      id: record.id, kind: record.kind, label: record[Common.label], title: record.title)
  }
}

extension Keyword {
  /// The words that begin with `prefix`, most used first; spellings that fold alike count as one.
  public static func mostUsed(
    _ uses: [Name: Int], beginning prefix: String, limit: Int
  ) -> [String] {
    let start = Folding.fold(prefix)
    var groups: [Name: (word: Name, uses: Int, all: Int)] = [:]
    for (word, count) in uses where count > 0 {
      let folded = Folding.fold(word.text)
      guard folded.utf8.starts(with: start.utf8) else { continue }
      var group = groups[Name(folded)] ?? (word, 0, 0)
      group.all += count
      if (-count, word) <= (-group.uses, group.word) { (group.word, group.uses) = (word, count) }
      groups[Name(folded)] = group
    }
    return groups.values.sorted { (-$0.all, $0.word) < (-$1.all, $1.word) }
      .prefix(max(0, limit)).map(\.word.text)
  }
}
