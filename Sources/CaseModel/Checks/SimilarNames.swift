import Groundwork

extension Check {
  /// Two actors that may be one, or be taken for one.
  static let similarNames = Check(
    "similar-names", "two actors whose names may be confused and whom nothing links",
    in: [Actor.word]
  ) { actor, desk in
    try desk.lookalikes().alike(actor.id).compactMap { pair in
      guard try !desk.isTold(actor, from: pair.other) else { return nil }
      let other = try desk.call(pair.other)
      let isSame = Folding.fold(pair.own) == Folding.fold(pair.theirs)
      let looks = isSame ? "is also what \(other) is called" : "looks like “\(pair.theirs)”"
      return Finding(
        actor.id, "“\(pair.own)” \(looks)" + (isSame ? "" : " of \(other)"),
        next: "a link says what they are to each other: "
          + "`add link \(actor.id) \"alias of\" \(other)`")
    }
  }
}

extension CheckDesk {
  /// Whether a link, or a correction, shows that somebody has thought about these two.
  func isTold(_ actor: Record, from other: Name) throws -> Bool {
    if actor[Common.supersedes].contains(other) { return true }
    if try reading.living(other)?[Common.supersedes].contains(actor.id) == true { return true }
    let ends = [Link.from.name, Link.to.name]
    let links = Query([
      Query.Term(.kind([Link.word])), Query.Term(.refers(to: [actor.id], fields: ends)),
      Query.Term(.refers(to: [other], fields: ends)),
    ])
    return try reading.count(links) > 0
  }
}
