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
    if record.kind == Actor.word { return try namesake(record, names, desk) }
    for (key, text) in record.openTexts {
      guard let doubt = names.doubt(in: text) else { continue }
      let what = "\(key) has “\(doubt.word)”, which may be \(doubt.pseudonym), who is protected"
      return [
        Finding(
          record.id, "\(what): reports leave it",
          next: "`edit \(firstId(doubt.pseudonym)) --aliases+ \(doubt.word)` has it replaced "
            + "everywhere; if it is another, `edit \(record.id) --\(key) …` names that one in full")
      ]
    }
    return []
  }

  /// An actor whose name has nothing that the name of a protected one lacks.
  private static func namesake(
    _ actor: Record, _ names: DiscreetNames, _ desk: CheckDesk
  ) throws -> [Finding] {
    guard actor[Actor.protected] != true else { return [] }
    let own = [actor[Actor.name], actor[Common.label]].compactMap { $0 } + actor[Actor.aliases]
    for name in own where names.mention(in: name) == nil {
      guard let id = names.namesake(of: name), try !desk.isTold(actor, from: Name(firstId(id)))
      else { continue }
      return [
        Finding(
          actor.id, "“\(name)” may be \(id), who is protected: reports leave it",
          next: "`edit \(actor.id) --protected yes` where both are one; a link says what they are "
            + "to each other: `add link \(actor.id) \"relative of\" \(firstId(id))`")
      ]
    }
    return []
  }

  /// The first of several ids, `A1/A3`.
  private static func firstId(_ ids: String) -> String {
    ids.split(separator: "/").first.map { String($0) } ?? ids
  }
}
