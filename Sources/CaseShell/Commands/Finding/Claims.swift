import CaseModel
import CommandLanguage
import Groundwork

extension Command {
  /// `claims [?question]`.
  static let claims = Command.reading(
    Grammar(
      "claims", summary: "who says what, question by question, and where they clash",
      places: [
        Place(
          "question", Slot("?QUESTION", topic: Question.word, meaning: "a question; all without"),
          isOptional: true, accepts: Sigils.naming([Question.word]))
      ],
      options: Option.reading, examples: ["claims", "claims ?origin"])
  ) { desk in
    let zone = try desk.zone
    let contests = try desk.questions().map { try desk.reading.contest(of: $0, zone: zone) }
    if desk.wantsJSON { return .json(.list(contests.map(\.json))) }
    let view = ContestView(RecordView(desk.reading, zone: zone), desk.session.screen)
    return .lines(try contests.map(view.lines).joined(separator: [""]).map { $0 })
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
