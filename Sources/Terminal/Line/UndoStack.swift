/// The states of a line, for Ctrl-_: letters typed one after another are taken back by the word.
struct UndoStack {
  private var states = [LineText()]
  private var isTyping = false

  /// Notes how the line stands before the next key.
  mutating func note(_ line: LineText) {
    let last = states[states.count - 1]
    if line.scalars == last.scalars {
      states[states.count - 1].cursor = line.cursor
      isTyping = isTyping && line.cursor == last.cursor
      return
    }
    let isLetter = UndoStack.isLetter(from: last, to: line)
    if isLetter, isTyping {
      states[states.count - 1] = line
    } else {
      states.append(line)
    }
    isTyping = isLetter
  }

  /// The state before the last change; nil where there is none.
  mutating func undo() -> LineText? {
    guard states.count > 1 else { return nil }
    states.removeLast()
    isTyping = false
    return states.last
  }

  private static func isLetter(from old: LineText, to new: LineText) -> Bool {
    new.scalars.count == old.scalars.count + 1 && new.cursor == old.cursor + 1 && new.cursor > 0
      && new.scalars[new.cursor - 1] != " " && new.scalars[new.cursor - 1] != "\n"
  }
}
