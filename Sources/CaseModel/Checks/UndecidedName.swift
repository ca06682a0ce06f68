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
    guard record.kind == Actor.word else {
      return try word(record.openTexts, of: record, names, desk)
    }
    if record[Actor.protected] == true { return [] }
    let texts = record.openTexts.filter { !ownNames.contains($0.key) }
    return try namesake(record, names, desk) + word(texts, of: record, names, desk)
  }

  /// Fields of an actor which are its own names.
  private static let ownNames: Set<Name> = [
    Actor.name.name, Common.label.name, Actor.aliases.name, Actor.identifiers.name,
  ]

  /// The first word in a record's texts that may be a protected name.
  private static func word(
    _ texts: [(key: Name, text: String)], of record: Record, _ names: DiscreetNames,
    _ desk: CheckDesk
  ) throws -> [Finding] {
    for (key, text) in texts {
      guard let doubt = names.doubt(in: text) else { continue }
      let who = try desk.protected(doubt.pseudonym)
      return [
        Finding(
          record.id,
          "\(key) has “\(doubt.word)”, which may be \(who.all), who is protected: reports leave it",
          next: "`edit \(who.call) --aliases+ \(doubt.word)` has it replaced "
            + "everywhere; if it is another, `edit \(record.id) --\(key) …` names that one in full")
      ]
    }
    return []
  }

  /// An actor whose name has nothing that the name of a protected one lacks.
  private static func namesake(
    _ actor: Record, _ names: DiscreetNames, _ desk: CheckDesk
  ) throws -> [Finding] {
    let own = [actor[Actor.name], actor[Common.label]].compactMap { $0 } + actor[Actor.aliases]
    for name in own where names.mention(in: name) == nil {
      guard let ids = names.namesake(of: name) else { continue }
      let who = try desk.protected(ids)
      if try desk.isTold(actor, from: who.first) { continue }
      return [
        Finding(
          actor.id, "“\(name)” may be \(who.all), who is protected: reports leave it",
          next: "`edit \(actor.id) --protected yes` where both are one; a link says what they are "
            + "to each other: `add link \(actor.id) \"relative of\" \(who.call)`")
      ]
    }
    return []
  }
}
