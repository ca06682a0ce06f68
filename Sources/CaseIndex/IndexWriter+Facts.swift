import CaseModel
import Groundwork

extension IndexWriter {
  /// Writes what the index keeps of a version beside its row.
  func insertFacts(of version: NewVersion) throws {
    let facts = Facts(version.record)
    try insertText(facts, version.vid)
    for keyword in facts.keywords {
      let term = try term(keyword)
      try insertBearing(term, version.vid)
      if !version.isRetired { use(term, 1) }
    }
    for name in facts.callNames { try insertName(name, version.vid) }
    try noteUse(of: version, facts)
    for reference in facts.references {
      try insertReference(reference.target, version.vid, reference.field)
      if reference.field == Codes.question { try insertSaying(reference.target, version) }
    }
  }

  /// Notes when a claim on a question was said at the latest; a rebuild notes all at its end.
  private func insertSaying(_ question: Int64, _ version: NewVersion) throws {
    guard bulk == nil else { return }
    try connection.statement(
      "INSERT INTO said(question, latest, claim, vid) SELECT ?, \(Schema.lateness), rank, vid "
        + "FROM version WHERE vid = ?"
    ).with(question, version.vid).run()
  }

  /// Notes anew when each claim on a question was said.
  func reckonSayings() throws {
    try connection.execute(
      """
      DELETE FROM said;
      INSERT INTO said(question, latest, claim, vid)
        SELECT r.target, \(Schema.lateness), v.rank, v.vid
        FROM reference r CROSS JOIN version v ON v.vid = r.vid
        WHERE r.field = \(Codes.question) ORDER BY 1, 2, 3, 4;
      """)
  }

  private func insertText(_ facts: Facts, _ vid: Int64) throws {
    guard !facts.words.isEmpty else { return }
    let statement = try connection.statement(
      "INSERT INTO search(rowid, words, stems) VALUES (?, ?, ?)")
    statement.bind(1, vid)
    facts.words.withUnsafeBufferPointer { statement.bind(2, utf8: $0) }
    facts.stems.withUnsafeBufferPointer { statement.bind(3, utf8: $0) }
    try statement.run()
  }

  private func insertBearing(_ term: Int64, _ vid: Int64) throws {
    if let bulk { return bulk.bearings.append(Bulk.Pair(term, vid)) }
    try connection.statement("INSERT INTO bears(term, vid) VALUES (?, ?)").with(term, vid).run()
  }

  private func insertName(_ name: Name, _ vid: Int64) throws {
    if let bulk { return bulk.names.append((name, Int32(truncatingIfNeeded: vid))) }
    let statement = try connection.statement("INSERT INTO name(folded, vid) VALUES (?, ?)")
    statement.bind(1, text: name.text)
    statement.bind(2, vid)
    try statement.run()
  }

  private func insertReference(_ target: Int64, _ vid: Int64, _ field: Int64) throws {
    if let bulk { return bulk.references.append(Bulk.Triple(target, vid, field)) }
    try connection.statement("INSERT INTO reference(target, vid, field) VALUES (?, ?, ?)")
      .with(target, vid, field).run()
  }

  /// Notes that the act used the record, if it has names, and those to which it refers.
  private func noteUse(of version: NewVersion, _ facts: Facts) throws {
    let act = Int64(version.act)
    if !facts.callNames.isEmpty {
      let kind = try kinds.codeMade(version.record.kind)
      if let bulk {
        bulk.used[version.rank] = Bulk.Use(kind: Int32(kind), act: Int32(clamping: act))
      } else {
        pending.named[version.rank] = kind
        pending.used[version.rank] = act
      }
    }
    for reference in facts.references {
      if let bulk {
        bulk.used[reference.target]?.act = Int32(clamping: act)
      } else {
        pending.used[reference.target] = act
      }
    }
  }

  /// The number of a keyword, a new one where it has none.
  func term(_ keyword: Keyword) throws -> Int64 {
    if let known = terms[keyword] { return known }
    let find = try connection.statement("SELECT id FROM term WHERE field = ? AND word = ?")
    find.bind(1, text: keyword.field.text)
    find.bind(2, text: keyword.word.text)
    if try find.step() {
      defer { find.reset() }
      return remember(keyword, find.integer(0))
    }
    // RETURNING would begin a savepoint, at which the text index writes out all that it holds.
    let id = try lastTerm() + 1
    let insert = try connection.statement(
      "INSERT INTO term(id, field, word, folded, uses) VALUES (?, ?, ?, ?, 0)")
    insert.bind(1, id)
    insert.bind(2, text: keyword.field.text)
    insert.bind(3, text: keyword.word.text)
    insert.bind(4, text: Folding.fold(keyword.word.text))
    try insert.run()
    return remember(keyword, id)
  }

  private func lastTerm() throws -> Int64 {
    try connection.integer("SELECT max(id) FROM term") ?? 0
  }

  private func remember(_ keyword: Keyword, _ term: Int64) -> Int64 {
    // A tag a record would otherwise fill the memory.
    if terms.count > 50_000 { terms = [:] }
    terms[keyword] = term
    return term
  }

  /// Counts one living record more, or one less, that bears a keyword.
  func use(_ term: Int64, _ step: Int64) {
    if let bulk {
      bulk.uses[term, default: 0] += step
    } else {
      pending.terms[term, default: 0] += step
    }
  }

  /// Writes what is pending.
  func settle() throws {
    let (now, count) = (pending, "UPDATE term SET uses = uses + ? WHERE id = ?")
    pending = PendingUses()
    for (term, step) in now.terms where step != 0 {
      try connection.statement(count).with(step, term).run()
    }
    for (rank, kind) in now.named {
      try connection.statement("INSERT OR IGNORE INTO recent(rank, kind, used) VALUES (?, ?, 0)")
        .with(rank, kind).run()
    }
    for (rank, act) in now.used {
      try connection.statement("UPDATE recent SET used = ? WHERE rank = ?").with(act, rank).run()
    }
  }
}
