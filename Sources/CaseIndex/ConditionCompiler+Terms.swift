import CaseModel
import Groundwork

extension ConditionCompiler {
  /// The numbers of keywords of a field.
  func terms(_ field: Name, _ words: [Name]) throws -> [Int64] {
    let row = try reading.connection.statement("SELECT id FROM term WHERE field = ? AND word = ?")
    var ids: [Int64] = []
    for word in words {
      row.bind(1, text: field.text)
      row.bind(2, text: word.text)
      while try row.step() { ids.append(row.integer(0)) }
    }
    return ids
  }

  /// The numbers of tags that fold to one of `folded`.
  func terms(folded: [String]) throws -> [Int64] {
    let row = try reading.connection.statement(
      "SELECT id FROM term WHERE field = ? AND folded = ?")
    var ids: [Int64] = []
    for word in folded {
      row.bind(1, text: Common.tags.name.text)
      row.bind(2, text: word)
      while try row.step() { ids.append(row.integer(0)) }
    }
    return ids
  }

  /// That a version bears one of these keywords.
  func bears(_ terms: [Int64]) throws -> CompiledCondition {
    let which = "b.term IN (\(list(terms)))"
    return CompiledCondition(
      holds: "EXISTS (SELECT 1 FROM bears b WHERE \(which) AND b.vid = v.vid)",
      driver: "SELECT b.vid FROM bears b WHERE \(which)", isExact: true)
  }

  func state(_ state: Query.State) throws -> CompiledCondition {
    switch state {
    case .unsourced, .undated:
      return try bears(try terms(Facts.stateField, [Name(state.rawValue)]))
    case .retired:
      return CompiledCondition(
        holds: "v.retired IS NOT NULL",
        driver: "SELECT g.vid FROM version g INDEXED BY gone WHERE g.retired IS NOT NULL",
        isExact: true)
    case .superseded:
      let which = "r.field = \(Codes.supersedes)"
      return CompiledCondition(
        holds: """
          EXISTS (SELECT 1 FROM reference r INDEXED BY corrects
            CROSS JOIN version x ON x.vid = r.vid
            WHERE \(which) AND r.target = v.rank AND \(reading.moment.stands("x")))
          """,
        driver: """
          SELECT y.vid FROM reference r INDEXED BY corrects
            CROSS JOIN version y ON y.rank = r.target WHERE \(which)
          """)
    case .dangling:
      let which = """
        SELECT r.vid FROM reference r WHERE NOT EXISTS (
          SELECT 1 FROM version x WHERE x.rank = r.target AND \(reading.moment.stands("x")))
        """
      return CompiledCondition(holds: "v.vid IN (\(which))", driver: which, isExact: true)
    case .contested: return try contested()
    }
  }

  /// The questions that are contested, and the claims on them.
  private func contested() throws -> CompiledCondition {
    let found = try reading.contestedQuestions(zone: reading.zone).map(\.rank)
    let which = "r.target IN (\(list(found))) AND r.field = \(Codes.question)"
    return CompiledCondition(
      holds: """
        ((v.retired IS NULL AND +v.rank IN (\(list(found)))) OR (+v.kind = \(Codes.kind(Claim.word) ?? 0)
          AND EXISTS (SELECT 1 FROM reference r WHERE \(which) AND r.vid = v.vid)))
        """,
      driver: """
        SELECT q.vid FROM version q WHERE q.rank IN (\(list(found))) UNION ALL
        SELECT r.vid FROM reference r WHERE \(which)
        """)
  }
}
