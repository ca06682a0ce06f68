import CaseModel
import CommandLanguage
import Groundwork

/// A step of the tutorial: what is to be done, a line that does it, and what there is to learn.
struct TutorialStep: Sendable {
  /// What is to be done.
  let task: String
  /// A line that does it.
  let line: String
  /// What came of it.
  let lesson: String
  /// Whether it is done, after these words were carried out.
  let isDone: @Sendable (_ words: [Word], _ reading: any CaseReading) throws -> Bool

  /// A step that changes the case: done when `isDone` holds, whatever line it was.
  static func change(
    _ task: String, _ line: String, _ lesson: String,
    isDone: @escaping @Sendable (any CaseReading) throws -> Bool
  ) -> TutorialStep {
    TutorialStep(task: task, line: line, lesson: lesson) { try isDone($1) }
  }

  /// A step that only looks: done when its command was carried out.
  static func look(_ task: String, _ line: String, _ lesson: String) -> TutorialStep {
    let verb = line.split(separator: " ").first.map { String($0) }
    return TutorialStep(task: task, line: line, lesson: lesson) { words, _ in
      words.first?.text == verb
    }
  }
}
