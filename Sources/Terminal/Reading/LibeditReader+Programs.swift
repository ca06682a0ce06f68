import CEditLine
import Glibc

extension LibeditReader {
  /// Ctrl-X Ctrl-E: the line in the user's editor; nothing is run by coming back.
  func editElsewhere(_ line: LineText) -> UInt8 {
    toPromptStart()
    let edited = lending { try? TextEditor(editor).edit(line.text + "\n") }
    if let edited { buffer.replace(with: LineText(edited.trimmingNewlines)) }
    editline_refresh(edit)
    return Reaction.drawn
  }

  /// Ctrl-Z: whoever started us takes over, until it lets us go on.
  func suspend() -> UInt8 {
    belowLine()
    lending { _ = raise(SIGTSTP) }
    editline_refresh(edit)
    return Reaction.drawn
  }

  /// Leaves the terminal to another program meanwhile.
  private func lending<T>(_ body: () -> T) -> T {
    put(Sequence.pasteOff)
    editline_take_terminal(edit, false)
    defer {
      editline_take_terminal(edit, true)
      put(Sequence.pasteOn)
    }
    return body()
  }
}

extension String {
  fileprivate var trimmingNewlines: String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
