import Groundwork

extension Check {
  /// A question that was answered although its claims still clash.
  static let contestedAnswer = Check(
    "contested-answer", "an answered question whose claims still clash", in: [Question.word],
    where: [Query.Term(.state([.contested]))]
  ) { question, desk in
    guard question[Question.answer] != nil else { return [] }
    let contest = try desk.reading.contest(of: question.id, zone: desk.zone)
    let sides = contest.differ.map(shown).joined(separator: " against ")
    let reports = contest.reportsDiffer.map(shown).joined(separator: "; ")
    let what = sides.isEmpty ? "reports differ (\(reports))" : "claims clash (\(sides))"
    return [
      Finding(
        question.id, "answered, but its \(what)",
        next: "`claims \(question.id)` shows where")
    ]
  }

  private static func shown(_ ids: [Name]) -> String {
    ids.prefix(3).map(\.text).joined(separator: ", ") + (ids.count > 3 ? ", …" : "")
  }
}
