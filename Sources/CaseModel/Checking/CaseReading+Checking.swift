import Groundwork

extension CaseReading {
  /// What `checks` find, check by check, each by number.
  ///
  /// - Parameters:
  ///   - now: the clock, for duties that may be overdue.
  ///   - progress: told how many of the records to be walked have been seen.
  public func findings(
    of checks: [Check] = Checks.all, now: Int64, progress: Progress = .silent
  ) throws -> [Finding] {
    let desk = try CheckDesk(self, now: now)
    var found = [[Finding]](repeating: [], count: checks.count)
    func judge(_ record: Record, by number: Int) throws {
      for var finding in try checks[number].judge(record, desk) {
        finding.check = checks[number].word
        found[number].append(finding)
      }
    }
    for (number, check) in checks.enumerated() where !check.conditions.isEmpty {
      let query = Query([Query.Term(.kind(check.kinds))] + check.conditions)
      try each(query, by: .number) { try judge($0.record, by: number) }
    }
    let walkers = checks.indices.filter { checks[$0].conditions.isEmpty }
    try walk(Set(walkers.flatMap { checks[$0].kinds }), progress) { record in
      for number in walkers where checks[number].kinds.contains(record.kind) {
        try judge(record, by: number)
      }
    }
    return found.flatMap { $0 }
  }

  /// Hands over every living record of `kinds`, kind by kind.
  private func walk(
    _ kinds: Set<String>, _ progress: Progress, _ body: (Record) throws -> Void
  ) throws {
    let ordered = Kinds.all.map(\.word).filter(kinds.contains)
    guard !ordered.isEmpty else { return }
    let total = try count(Query([Query.Term(.kind(ordered))]))
    var seen = 0
    for kind in ordered {
      try each(Query([Query.Term(.kind([kind]))]), by: .number) { filed in
        if seen % 1024 == 0 { try progress.report(seen, total) }
        seen += 1
        try body(filed.record)
      }
    }
  }
}
