import CaseModel
import CaseShell
import CaseStore
import CommandLanguage
import Groundwork
import Terminal

/// What the shell prints: to the terminal, to the pager where it is long, and to the transcript.
final class ShellOutput {
  private let session: Session
  private let environment: Environment
  /// Whether Ctrl-C was pressed while the last command ran.
  private(set) var wasInterrupted = false

  init(_ session: Session, _ environment: Environment) {
    self.session = session
    self.environment = environment
  }

  /// A line is about to be carried out.
  func begin(_ line: String) {
    // The terminal may have another size by now, and an old Ctrl-C is nobody's wish.
    let screen = environment.screen()
    session.screen.columns = session.settings.columns ?? screen.columns
    _ = Interrupt.wasPressed()
    keep { spool, time throws(Problem) in try spool.typed(line, time) }
  }

  func show(_ outcome: Outcome) {
    let text = outcome.text(onTerminal: session.screen.isTerminal)
    Output.result(text, pages: session.settings.pages ? environment.pager : [])
    keep { spool, time throws(Problem) in try spool.answered(outcome.result, time) }
    for remark in outcome.notices { notice(Display.escaped(remark)) }
    wasInterrupted = Interrupt.wasPressed()
  }

  func show(_ problem: Problem, line: String) {
    notice(ProblemText.render(problem, line: line, columns: session.screen.columns))
    wasInterrupted = Interrupt.wasPressed() || problem.kind == .interrupted
  }

  func notice(_ text: String) {
    Output.notice(text)
    keep { spool, time throws(Problem) in try spool.remarked(text, time) }
  }

  /// The shell ends without a command: what the other shell prints stands on a line of its own.
  func leave() { Output.result("\n") }

  /// Adds to the transcript; one that can't be written ends, and says so once.
  private func keep(_ body: (SpoolFile, Int64) throws(Problem) -> Void) {
    guard let spool = session.spool else { return }
    do throws(Problem) {
      try body(spool, session.surroundings.clock())
    } catch {
      session.endSpool()
      Output.show(error)
    }
  }
}
