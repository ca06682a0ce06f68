import Groundwork

extension Check {
  /// A word of a protected actor's name that reports leave as it is, since it may be another's.
  ///
  /// A program can't know whom `Budi` means where two are called so; who knows the case can.
  static let undecidedName = Check(
    "undecided-name", "a word that may be a protected actor's name, which reports leave",
    in: Kinds.all.map(\.word)
  ) { record, desk in
    guard let names = try desk.protectedNames() else { return [] }
    for (key, text) in record.openTexts {
      guard let doubt = names.doubt(in: text), !doubt.pseudonym.isSame(as: record.id.text) else {
        continue
      }
      return [
        Finding(
          record.id,
          "\(key) has “\(doubt.word)”, which may be \(doubt.pseudonym), who is protected: reports leave it",
          next: next(record, key, doubt.word, doubt.pseudonym))
      ]
    }
    return []
  }

  private static func next(
    _ record: Record, _ key: Name, _ word: String, _ id: String
  ) -> String {
    let actor = id.split(separator: "/").first.map { String($0) } ?? id
    if record.kind == Actor.word {
      return "`edit \(record.id) --protected yes` where both are one"
    }
    return "`edit \(actor) --aliases+ \(word)` has it replaced everywhere; "
      + "if it is another, `edit \(record.id) --\(key) …` names that one in full"
  }
}
