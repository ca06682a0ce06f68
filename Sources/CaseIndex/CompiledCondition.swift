/// One condition as SQL.
struct CompiledCondition {
  /// What a version `v` must fulfil.
  let holds: String
  /// Whether that is found out without looking into another table.
  var isCheap = false
  /// A query for the `vid`s of all versions that may fulfil it.
  var driver: String?
  /// Whether all those fulfil it.
  var isExact = false
  /// Whether the driver leaves out what was retired, and is of use only where it is short.
  var isOfLiving = false
  /// What the words must match, where that is the whole condition.
  var match: String?
  /// The kinds to which it confines the rows.
  var kinds: Set<Int64>?
}

extension CompiledCondition {
  /// That the words of a version match.
  init(match: String) {
    let rows = "SELECT rowid FROM search WHERE search MATCH '\(match)'"
    self.init(
      holds: "EXISTS (\(rows) AND rowid = v.vid)", driver: rows, isExact: true, match: match)
  }

  /// Whether it asks for words that begin somehow.
  var isBeginning: Bool { match?.contains("*") ?? false }

  /// The same, finding all matches once instead of asking about each row: better where there are
  /// not very many, and where the beginning of a word stands for thousands of words.
  var atOnce: CompiledCondition {
    guard let match, let driver else { return self }
    return CompiledCondition(
      holds: "v.vid IN (\(driver))", driver: driver, isExact: true, match: match)
  }
}
