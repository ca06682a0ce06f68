import CEditLine

extension LibeditReader {
  /// Puts the line that Up or Down brings in the place of this one.
  func recall(isOlder: Bool) -> UInt8 {
    guard let lines = question.history?.distinct else { return Reaction.beep }
    let text = buffer.line.text
    let found = isOlder ? walk.older(text, in: lines) : walk.newer(text, in: lines)
    guard let found else { return Reaction.beep }
    buffer.replace(with: LineText(found))
    return Reaction.redraw
  }

  /// Ctrl-R, until a key that is no part of the search.
  func searchHistory() -> UInt8 {
    guard let history = question.history else { return Reaction.beep }
    let before = buffer.line
    var search = HistorySearch(from: before.text)
    defer { self.search = nil }
    while true {
      self.search = search
      draw(StyledText(search.label), LineText(search.shown(in: history)))
      guard let key = nextKey() else { return Reaction.end }
      switch key {
      case .own(.search): search.take(.older, in: history)
      case .own(.backspace): search.take(.erase, in: history)
      case .character(let letter) where letter.value >= 0x20:
        search.take(.letter(letter), in: history)
      case .paste(let text):
        for letter in text where letter != "\n" { search.take(.letter(letter), in: history) }
      case .own(.interrupt), .character("\u{07}"):
        draw(question.prompt, before)
        return Reaction.drawn
      default:
        // Any other key ends the search and does what it does, to the line that was found.
        draw(question.prompt, buffer.line)
        queue = key == .escape ? [] : characters(for: key)
        return Reaction.drawn
      }
    }
  }

  /// Draws another prompt and line where these stand.
  private func draw(_ prompt: StyledText, _ line: LineText) {
    rowsAbove = rowsToPrompt
    show(prompt, right: prompt == question.prompt ? question.rightPrompt : StyledText())
    toPromptStart()
    buffer.replace(with: line)
    editline_refresh(edit)
  }
}
