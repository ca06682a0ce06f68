import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// The tutorial under way in a session: its scratch folder, and where to go back to.
final class TutorialVisit {
  private var course = TutorialCourse()
  private let scratch: ScratchFolder
  /// The case that was open before, and how it was looked at.
  let before: Visit

  /// Makes the scratch folder with the made-up case; returns its folder.
  init(before: Visit, _ surroundings: Surroundings) throws {
    self.before = before
    scratch = try ScratchFolder()
    var record = Record(id: Case.id, kind: Case.word)
    record[Case.title] = TutorialSteps.title
    record[Case.zone] = "Asia/Jakarta"
    record[Case.language] = Language.indonesian.rawValue
    try Casebook.make(
      in: folder, record.body, command: "new tutorial --title \(Quoting.word(TutorialSteps.title))",
      why: nil, surroundings)
  }

  /// The folder of the made-up case.
  var folder: String { "\(scratch.path)/tutorial" }

  /// What is said first.
  func opening(columns: Int) -> [String] { course.opening.lines(columns: columns) }

  /// What is to be done now.
  func task(columns: Int) -> [String] { course.task.lines(columns: columns) }

  /// What there is to say of words that were carried out.
  func observe(_ words: [Word], _ reading: any CaseReading, columns: Int) throws -> [String] {
    try course.observe(words, reading).lines(columns: columns)
  }
}
