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
      if !version.isRetired { try use(term, 1) }
    }
    for name in facts.callNames { try insertName(name, version.vid) }
    try noteUse(of: version, facts)
    for mention in facts.mentions {
      guard let field = Codes.field(mention.field) else { continue }
      try insertReference(mention.target.rank, version.vid, field)
    }
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
    if noted.act != version.act { noted = (version.act, []) }
    if !facts.callNames.isEmpty {
      let kind = try kinds.codeMade(version.record.kind)
      if let bulk {
        bulk.used[version.rank] = Bulk.Use(kind: Int32(kind), act: Int32(clamping: act))
      } else {
        try connection.statement(
          "INSERT INTO recent(rank, kind, used) VALUES (?1, ?2, ?3) "
            + "ON CONFLICT DO UPDATE SET used = ?3 WHERE used <> ?3"
        ).with(version.rank, kind, act).run()
      }
    }
    for mention in facts.mentions where noted.ranks.insert(mention.target.rank).inserted {
      let rank = mention.target.rank
      if let bulk {
        bulk.used[rank]?.act = Int32(clamping: act)
      } else {
        try connection.statement("UPDATE recent SET used = ? WHERE rank = ?")
          .with(act, rank).run()
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
    let insert = try connection.statement(
      "INSERT INTO term(field, word, folded, uses) VALUES (?, ?, ?, 0) RETURNING id")
    insert.bind(1, text: keyword.field.text)
    insert.bind(2, text: keyword.word.text)
    insert.bind(3, text: Folding.fold(keyword.word.text))
    guard try insert.step() else { throw Problem(.internalError, "the index gave no number") }
    let id = insert.integer(0)
    try insert.run()
    return remember(keyword, id)
  }

  private func remember(_ keyword: Keyword, _ term: Int64) -> Int64 {
    // A tag a record would otherwise fill the memory.
    if terms.count > 50_000 { terms = [:] }
    terms[keyword] = term
    return term
  }

  /// Counts one living record more, or one less, that bears a keyword.
  func use(_ term: Int64, _ step: Int64) throws {
    if let bulk { return bulk.uses[term, default: 0] += step }
    try connection.statement("UPDATE term SET uses = uses + ? WHERE id = ?").with(step, term).run()
  }
}
