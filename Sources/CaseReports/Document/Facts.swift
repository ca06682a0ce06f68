/// By what a reader may pick a sentence or a mark out: who, how firm, on which question.
public struct Facts: Hashable, Sendable {
  /// The ids of the actors.
  public var actors: [String]
  /// The words of its states: `confirmed`, `said`, `disputed`.
  public var states: [String]
  /// The ids of the questions.
  public var questions: [String]
  /// The ids of the records themselves.
  public var records: [String] = []

  /// Both together.
  func union(_ other: Facts) -> Facts {
    func all(_ one: [String], _ more: [String]) -> [String] {
      one + more.filter { !one.contains($0) }
    }
    return Facts(
      actors: all(actors, other.actors), states: all(states, other.states),
      questions: all(questions, other.questions), records: all(records, other.records))
  }
}
