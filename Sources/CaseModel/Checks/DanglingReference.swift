import Groundwork

extension Check {
  /// A reference to what was retired, or never was.
  static let danglingReference = Check(
    "dangling-reference", "a reference to what was retired or never was",
    in: Kinds.all.map(\.word), where: [Query.Term(.state([.dangling]))]
  ) { record, desk in
    try record.mentions.compactMap { mention in
      let target = try desk.reading.filed(mention.target)
      guard target == nil || target?.retired != nil,
        try desk.isReference(mention, of: record)
      else { return nil }
      let gone = target?.retired.map { "was retired by entry \($0)" } ?? "is not in the case"
      return Finding(
        record.id, "\(mention.field) names \(mention.target), which \(gone)",
        next: next(record, mention, canReturn: target != nil))
    }
  }

  private static func next(_ record: Record, _ mention: Mention, canReturn: Bool) -> String {
    let kind = Kinds.named(record.kind)
    let isMany = kind?.field(mention.field)?.shape.isMany == true
    let isNeeded = kind?.required.contains([mention.field]) == true
    let option =
      isMany ? "\(mention.field)- \(mention.target)" : "\(mention.field)\(isNeeded ? " ID" : "=")"
    let edit = "`edit \(record.id) --\(option)`"
    return canReturn ? "`restore \(mention.target)`, or \(edit)" : edit
  }
}

extension CheckDesk {
  /// Whether what looks like an actor's id is meant as one: only its question knows.
  fileprivate func isReference(_ mention: Mention, of record: Record) throws -> Bool {
    guard case .value? = Kinds.named(record.kind)?.field(mention.field)?.shape else { return true }
    let question = try record[Claim.question].flatMap(reading.living) ?? record
    return question[Question.expects] == .actor
  }
}
