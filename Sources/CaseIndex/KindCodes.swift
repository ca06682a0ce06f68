import CaseModel
import Groundwork

/// The codes of kinds, those included that only other versions of the program know.
struct KindCodes {
  let connection: Connection

  /// The word of a kind.
  func word(_ code: Int64) throws -> String {
    if let word = Codes.kindWord(code) { return word }
    let statement = try connection.statement("SELECT word FROM kind WHERE code = ?").with(code)
    guard try statement.step() else { return "" }
    defer { statement.reset() }
    return statement.text(0)
  }

  /// The code of a kind; nil where no record is of it.
  func code(_ word: String) throws -> Int64? {
    if let code = Codes.kind(word) { return code }
    let statement = try connection.statement("SELECT code FROM kind WHERE word = ?")
    statement.bind(1, text: word)
    guard try statement.step() else { return nil }
    defer { statement.reset() }
    return statement.integer(0)
  }

  /// The code of a kind, a new one where it has none.
  func codeMade(_ word: String) throws -> Int64 {
    if let code = try code(word) { return code }
    let statement = try connection.statement(
      "INSERT INTO kind(code, word) SELECT max(\(Codes.strangeKinds), ifnull(max(code) + 1, 0)), ?1 FROM kind"
    )
    statement.bind(1, text: word)
    try statement.run()
    return try code(word) ?? Codes.strangeKinds
  }

  /// The codes of all kinds of which there may be records.
  func all() throws -> [Int64] {
    let statement = try connection.statement("SELECT code FROM kind")
    var codes = Kinds.all.compactMap { Codes.kind($0.word) }
    while try statement.step() { codes.append(statement.integer(0)) }
    return codes
  }
}
