import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Session {
  /// How wide the tutorial's paragraphs are.
  private var tutorialColumns: Int { min(screen.columns, 78) }

  /// Begins the tutorial, or tells its task again.
  func beginTutorial() throws -> Outcome {
    if let visit = tutorial { return Outcome(notices: visit.task(columns: tutorialColumns)) }
    guard isShell else {
      let pages = TutorialCourse().pages.lines(columns: tutorialColumns)
      return .lines(
        Array(pages.dropFirst()),
        notices: ["In the shell it waits for each line: `kronologi`, then `tutorial`."])
    }
    // Where we are is opened first, so that there is a way back.
    _ = current
    let course = try TutorialVisit(before: visit, surroundings)
    try open(course.folder)
    tutorial = course
    return Outcome(notices: course.opening(columns: tutorialColumns))
  }

  /// Carries words out within the tutorial, and says what there is to learn from it.
  func carryOut(
    _ words: [Word], in visit: TutorialVisit, _ run: () throws -> Outcome
  ) throws -> Outcome {
    switch words.first?.text {
    case "quit": return leaveTutorial(visit)
    case "tutorial": return try run()
    case "open"?, "new"?:
      throw Problem.refused(
        "the tutorial stays in its own case", at: words[0].span, hint: "`quit` leaves it first")
    default:
      var outcome = try run()
      outcome.notices += try casebook().read {
        try visit.observe(words, $0, columns: tutorialColumns)
      }
      return outcome
    }
  }

  private func leaveTutorial(_ visit: TutorialVisit) -> Outcome {
    tutorial = nil
    goBack(to: visit.before)
    return .note("The tutorial's folder is removed. " + greeting)
  }
}
