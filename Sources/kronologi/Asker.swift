import CaseShell
import CommandLanguage
import Groundwork
import Terminal

/// Asks at the keyboard, with the same line editing as the shell.
final class Asker: Asking {
  private let reader: any LineReading
  private let output: ShellOutput
  private let memory: ShellMemory
  private let editor: UserEditor
  private let helper: AnswerHelper

  init(
    _ reader: any LineReading, _ session: Session, _ output: ShellOutput, _ memory: ShellMemory,
    editor: UserEditor
  ) {
    self.reader = reader
    self.output = output
    self.memory = memory
    self.editor = editor
    helper = AnswerHelper(session)
  }

  func say(_ lines: [String]) { for line in lines { output.notice(line) } }

  func ask(_ prompt: String) -> Answer {
    switch reader.read(LineQuestion(StyledText(prompt), helper: helper)) {
    case .line(let line): Answer(typed: line)
    case .cancelled, .end: .cancelled
    }
  }

  func remember(_ line: String) { memory.remember(line) }

  func edit(_ text: String) throws -> String { try editor.edit(text) }
}

/// Completes answers; of a line it knows only what should not be written down.
private final class AnswerHelper: LineHelper {
  private let session: Session
  private let aid: TypingAid

  init(_ session: Session) {
    self.session = session
    aid = TypingAid(session)
  }

  func completion(before: String, after: String) -> LineCompletion? {
    aid.plan(before: before, after: after).map(LineCompletion.init)
  }

  func look(of line: String, cursor: Int) -> LineLook {
    var look = LineLook()
    look.remark = aid.warning(ofAnswer: line).map { "⚠ \($0)" } ?? ""
    return look
  }
}
