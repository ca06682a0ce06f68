import CaseShell
import Groundwork
import Terminal

/// The editor of whoever works here, for texts of several lines.
struct UserEditor {
  /// The words that start it.
  let words: [String]

  /// What somebody makes of `text` in it.
  ///
  /// - Throws: `Problem` where there is no editor, or it failed.
  func edit(_ text: String) throws -> String {
    do throws(TextEditor.Failure) {
      return try TextEditor(words, suffix: ".txt").edit(text)
    } catch {
      switch error {
      case .noFile: throw Problem.refused("there is no room for the text in /tmp")
      case .noEditor(let name):
        throw Problem.refused("the editor '\(name)' can't be started", hint: "EDITOR names another")
      case .failed: throw Problem.refused("the editor failed, and nothing was changed")
      }
    }
  }
}

/// Opens the editor for a one-shot `edit E12`, and asks for nothing else.
final class EditorAsker: Asking {
  private let editor: UserEditor

  init(_ editor: UserEditor) { self.editor = editor }

  func say(_ lines: [String]) { for line in lines { Output.notice(line) } }

  func ask(_ prompt: String) -> Answer { .cancelled }

  func remember(_ line: String) {}

  func edit(_ text: String) throws -> String { try editor.edit(text) }
}
