import CaseModel
import CaseShell
import CaseStore
import CommandLanguage
import Groundwork
import Terminal

/// The shell on a terminal: reads a line, carries it out, prints what it came to.
struct Shell {
  private let session: Session
  private let environment: Environment
  private let meter: Meter
  private let output: ShellOutput
  private let memory: ShellMemory
  private let helper: ShellHelper

  init(_ session: Session, _ environment: Environment, _ meter: Meter) {
    self.session = session
    self.environment = environment
    self.meter = meter
    output = ShellOutput(session, environment)
    memory = ShellMemory(session)
    helper = ShellHelper(session)
  }

  func run() -> Int32 {
    defer { session.leave() }
    let reader = reader()
    session.asking = Asker(
      reader, session, output, memory, editor: UserEditor(words: environment.editor))
    output.notice("\(session.greeting) `help` explains, `quit` leaves.")
    while true {
      for line in session.news() { output.notice(line) }
      (reader as? LibeditReader)?.suggests = session.settings.suggests
      let question = question()
      // What has to be caught up while somebody types may draw nothing over the line.
      meter.beQuiet(true)
      let typed = reader.read(question)
      meter.beQuiet(false)
      switch typed {
      case .end:
        output.leave()
        return 0
      case .cancelled: continue
      case .line(let text): if carryOut(text) { return 0 }
      }
    }
  }

  private func reader() -> any LineReading {
    let profile = environment.profile
    guard profile.isEditable,
      let reader = LibeditReader(
        name: "kronologi", isColored: profile.isColored, editor: environment.editor)
    else { return PlainReader() }
    return reader
  }

  private func question() -> LineQuestion {
    var prompt = StyledText()
    for piece in session.prompt { prompt.append(piece.text, Palette.style(piece.role)) }
    var question = LineQuestion(prompt, helper: helper, history: memory.history())
    question.rightPrompt = StyledText(session.glance, TextStyle(.grey))
    return question
  }

  /// Carries out what was typed, which may be several lines; whether the shell should end.
  private func carryOut(_ text: String) -> Bool {
    let text = text.trimmingBlanksAtEnd
    guard let text = recalled(text) else { return false }
    memory.remember(text)
    for line in Lexer.commands(in: text) {
      if carryOut(line: line) { return true }
      // Ctrl-C stops what was pasted behind it too.
      if output.wasInterrupted { return false }
    }
    return false
  }

  /// The line that `!12` and `!!` stand for, which is shown before it is carried out.
  private func recalled(_ text: String) -> String? {
    do throws(Problem) {
      guard let line = try memory.recall(text) else { return text }
      for row in line.split(separator: "\n") { output.notice(Display.escaped(String(row))) }
      return line
    } catch {
      output.show(error, line: text)
      return nil
    }
  }

  private func carryOut(line: String) -> Bool {
    output.begin(line)
    do {
      let outcome = try Runner(session).run(line: line)
      output.show(outcome)
      return outcome.isEnd
    } catch {
      output.show(Output.problem(error), line: line)
      return false
    }
  }
}

extension String {
  fileprivate var trimmingBlanksAtEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
