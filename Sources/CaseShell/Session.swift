import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// What lasts from one command to the next: the open case, a standing `with`, the settings.
public final class Session {
  /// What the run takes from the world around it.
  public let surroundings: Surroundings
  /// Where cases are looked for.
  var folders: CaseFolders
  /// For what results are made.
  public var screen: Screen
  /// Whether somebody types line by line, and is answered in sentences.
  public let isShell: Bool
  /// Who can be asked, where somebody sits at the keyboard.
  public var asking: (any Asking)?
  /// What is being asked for just now.
  var asked: AskedField?
  /// What `set` has changed.
  public var settings = Settings()
  /// The transcript that is being kept.
  public internal(set) var spool: SpoolFile?
  /// The lines that were typed in this case, for `set history`.
  public var typedLines: () -> [TypedRecord] = { [] }
  /// The script that is being carried out.
  var script: ScriptProgress?
  /// The tutorial, where it is under way.
  var tutorial: TutorialVisit?
  /// Whether the long work of a script's lines is being done.
  var isPreparingScript = false
  /// The case that is open, and how it is looked at.
  var visit = Visit()
  private var notices: [String] = []
  /// Told how far long work has come.
  let progress: Progress

  /// Makes a session in which no case is open yet.
  public init(
    _ surroundings: Surroundings, folders: CaseFolders, screen: Screen, isShell: Bool,
    progress: Progress = .silent
  ) {
    self.surroundings = surroundings
    self.folders = folders
    self.screen = screen
    self.isShell = isShell
    self.progress = progress
  }

  /// The clock, for words such as `today`; nil in a script, where they would mean another day each
  /// time it is run.
  var keyboardTime: Int64? { script == nil ? surroundings.clock() : nil }

  /// The case, opened when it is first needed.
  func casebook() throws -> Casebook {
    if let opened = visit.casebook { return opened }
    return try open(folders.current())
  }

  /// The folder of the case, which need not be opened for it.
  func folder() throws -> String { try visit.casebook?.folder ?? folders.current() }

  /// The case that is open; nil where none is, and none lies where we are.
  public var current: Casebook? { try? casebook() }

  /// Opens the case in `folder`, and lets go of the one that was open.
  @discardableResult
  func open(_ folder: String) throws -> Casebook {
    let casebook = try Casebook(
      opening: folder, surroundings, progress: progress,
      say: { [weak self] in self?.warn([$0]) })
    if let damage = casebook.damage { warn([damage.what]) }
    visit = Visit(casebook: casebook)
    return casebook
  }

  /// Lets go of the case that is open, and takes up one that was open before, as it was left.
  func goBack(to visit: Visit) { self.visit = visit }

  /// Lets go of what must not outlast the session: the tutorial's folder, the transcript, whoever
  /// can be asked.
  public func leave() {
    asking = nil
    if let tutorial { goBack(to: tutorial.before) }
    tutorial = nil
    endSpool()
  }

  /// Keeps a remark for the end of the command.
  func warn(_ remarks: [String]) { notices += remarks }

  /// The remarks since the last call.
  func takeNotices() -> [String] {
    defer { notices = [] }
    return notices
  }
}

extension Session {
  /// Refuses to change anything while it is the past that is looked at.
  func refusePast() throws {
    guard let past else { return }
    throw Problem.refused(
      "the session looks at entry \(past), and the past can't be changed",
      hint: "`as-of now` comes back to the present")
  }
}
