import Groundwork

/// Where it is asked whether a question is contested.
public enum Contests {
  /// The claims on a question, by number.
  public static func claims(on question: Name, in reading: some CaseReading) throws -> [Filed] {
    let claims = Query([
      Query.Term(.kind([Claim.word])),
      Query.Term(.refers(to: [question], fields: [Claim.question.name])),
    ])
    return try reading.filed(claims, by: .number, limit: nil)
  }

  /// Whether two positions on `question` cannot both hold.
  public static func isContested(
    _ question: Record, in reading: some CaseReading
  ) throws -> Bool {
    // For want of `Contest.of`: two different values that somebody upholds.
    let upheld = try claims(on: question.id, in: reading).map(\.record).filter {
      $0[Claim.stance]?.upholds == true
    }
    return Set(upheld.compactMap { $0.body[Claim.value.name] }).count > 1
  }
}
