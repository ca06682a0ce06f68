import CaseModel
import CommandLanguage
import Groundwork

extension Command {
  /// `claims [?question]`.
  static let claims = Command.reading(
    Grammar(
      "claims", summary: "who says what, question by question, and where they clash",
      details: """
        A matrix: those whose claims they are down, the days across; below it in words who \
        differs, who moved, and where reports of one statement differ.
        """,
      places: [
        Place(
          "question", Slot("?QUESTION", topic: Question.word, meaning: "a question; all without"),
          isOptional: true, accepts: Sigils.naming([Question.word]))
      ],
      options: Option.reading + [.limit], examples: ["claims", "claims ?origin"])
  ) { desk in
    let zone = try desk.zone
    let contests = try desk.questions().map { try desk.reading.contest(of: $0, zone: zone) }
    if desk.wantsJSON { return .json(.list(contests.map(\.json))) }
    let view = RecordView(desk.reading, zone: zone)
    let limit = try desk.limit()
    return desk.outcome(
      try contests.map { try MatrixView($0, view, desk.screen, limit: limit).lines() }
        .joined(separator: [Ink()]).map { $0 },
      notices: contests.isEmpty ? ["No questions."] : [])
  }
}

extension ReadingDesk {
  fileprivate func questions() throws -> [Name] {
    guard let binding = invocation.binding("question") else {
      let query = Query([Query.Term(.kind([Question.word]))])
      return try reading.filed(query, by: .number, limit: nil).map(\.record.id)
    }
    do {
      return [try entry.record(binding.text, kinds: [Question.word]).id]
    } catch let problem as Problem { throw problem.at(binding.textSpan) }
  }
}
