import CaseModel
import CommandLanguage
import Groundwork

/// How far somebody has come in the tutorial.
struct TutorialCourse {
  /// What is to be said, each a paragraph or a line to type.
  enum Remark: Equatable {
    case text(String)
    case line(String)
  }

  let steps: [TutorialStep]
  private var at = 0

  init(_ steps: [TutorialStep] = TutorialSteps.all) { self.steps = steps }

  /// Whether all steps are done.
  var isOver: Bool { at >= steps.count }

  /// What is said first.
  var opening: [Remark] { [.text(TutorialSteps.opening)] + task }

  /// What is to be done now.
  var task: [Remark] {
    guard !isOver else { return [.text(TutorialSteps.closing)] }
    let step = steps[at]
    return [.text("\(at + 1)/\(steps.count)  \(step.task)"), .line(step.line)]
  }

  /// Looks at what came of a line that was carried out; what there is to say of it.
  mutating func observe(_ words: [Word], _ reading: any CaseReading) throws -> [Remark] {
    guard !isOver, !words.isEmpty else { return [] }
    guard try steps[at].isDone(words, reading) else {
      return [.text("That is allowed, too. The task is still:"), .line(steps[at].line)]
    }
    let lesson = steps[at].lesson
    at += 1
    return [.text(lesson)] + task
  }

  /// All of it, to be read.
  var pages: [Remark] {
    [.text(TutorialSteps.opening)]
      + steps.flatMap { [.text($0.task), .line($0.line), .text($0.lesson)] }
      + [.text(TutorialSteps.closing)]
  }
}

extension [TutorialCourse.Remark] {
  /// The remarks as lines of a screen, blank ones between paragraphs.
  func lines(columns: Int) -> [String] {
    flatMap { remark in
      switch remark {
      case .text(let text): [""] + Display.wrapped(text, columns: columns)
      case .line(let line): ["  → " + line]
      }
    }
  }
}
