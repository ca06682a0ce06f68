import Groundwork

/// Something that a careful case does not have, and how it is found.
public struct Check: Sendable {
  /// Its word: `unsourced-event`.
  public let word: String
  /// What it finds, in one line.
  public let meaning: String
  /// The kinds of records that it looks at.
  let kinds: [String]
  /// What else must hold of them, so that the index finds them; where this is empty, checks that
  /// look at all records of a kind do it in one walk.
  let conditions: [Query.Term]
  /// What it finds in one of them.
  let judge: @Sendable (Record, CheckDesk) throws -> [Finding]

  init(
    _ word: String, _ meaning: String, in kinds: [String], where conditions: [Query.Term] = [],
    judge: @escaping @Sendable (Record, CheckDesk) throws -> [Finding]
  ) {
    self.word = word
    self.meaning = meaning
    self.kinds = kinds
    self.conditions = conditions
    self.judge = judge
  }
}
