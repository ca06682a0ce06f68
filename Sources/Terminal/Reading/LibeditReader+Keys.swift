import CEditLine
import Glibc

/// What libedit does after a key of ours.
enum Reaction {
  static let drawn = UInt8(CC_NORM)
  static let redraw = UInt8(CC_REFRESH)
  static let moved = UInt8(CC_CURSOR)
  static let beep = UInt8(CC_ERROR)
  static let end = UInt8(CC_EOF)
}

extension LibeditReader {
  /// Called by libedit for a key that is ours.
  func press(_ code: Int32) -> UInt8 {
    guard let key = OwnKey(code: code) else { return Reaction.beep }
    let line = buffer.line
    switch key {
    case .enter: return enter(line)
    case .lineBreak: return insert(["\n"])
    case .paste: return insert(pasted)
    case .tab: return complete(line)
    case .help: return explain(line)
    case .left: return move(to: line.left)
    case .right: return line.isAtEnd ? accept() : move(to: line.right)
    case .wordLeft: return move(to: line.wordLeft)
    case .wordRight: return move(to: line.wordRight)
    case .home: return move(to: line.home)
    case .end: return move(to: line.end)
    case .up: return line.up.map(move) ?? recall(isOlder: true)
    case .down: return line.down.map(move) ?? recall(isOlder: false)
    case .older: return recall(isOlder: true)
    case .newer: return recall(isOlder: false)
    case .backspace: return remove(line.left..<line.cursor)
    case .delete: return remove(line.cursor..<line.right)
    case .eraseWord: return remove(line.blankLeft..<line.cursor)
    case .acceptWord: return acceptWord()
    case .search: return searchHistory()
    case .undo: return takeBack()
    case .edit: return editElsewhere(line)
    case .clear: return clear()
    case .suspend: return suspend()
    case .interrupt: return cancel(line)
    case .endOfInput:
      return line.scalars.isEmpty ? Reaction.end : remove(line.cursor..<line.right)
    case .finish: return Reaction.beep  // bound to libedit's own function
    }
  }

  private func insert(_ scalars: [Unicode.Scalar]) -> UInt8 {
    buffer.insert(scalars)
    return Reaction.redraw
  }

  private func remove(_ range: Range<Int>) -> UInt8 {
    if range.isEmpty { return Reaction.beep }
    buffer.remove(range)
    return Reaction.redraw
  }

  private func move(to place: Int) -> UInt8 {
    if place == buffer.line.cursor { return Reaction.beep }
    buffer.move(to: place)
    return Reaction.moved
  }

  private func enter(_ line: LineText) -> UInt8 {
    if question.helper.needsMore(line.text) { return insert(["\n"]) }
    return finish(line)
  }

  private func finish(_ line: LineText) -> UInt8 {
    buffer.move(to: line.scalars.count)
    queue = [OwnKey.finish.rawValue]
    return Reaction.redraw
  }

  private func cancel(_ line: LineText) -> UInt8 {
    isCancelled = true
    buffer.move(to: line.scalars.count)
    buffer.insert(["^", "C"])
    queue = [OwnKey.finish.rawValue]
    return Reaction.redraw
  }

  private func complete(_ line: LineText) -> UInt8 {
    let after = String(String.UnicodeScalarView(line.scalars[line.cursor...]))
    guard let done = question.helper.completion(before: line.beforeCursor, after: after) else {
      return Reaction.beep
    }
    if !done.rows.isEmpty { belowLine() }
    buffer.remove(line.cursor - done.replaced..<line.cursor)
    buffer.insert(Array(done.text.unicodeScalars))
    return done.rows.isEmpty
      ? Reaction.redraw
      : show(
        CandidateTable(done.rows, isOpen: done.isOpen)
          .lines(columns: screen.columns, height: screen.rows))
  }

  private func explain(_ line: LineText) -> UInt8 {
    let lines = question.helper.explanation(before: line.beforeCursor)
    if lines.isEmpty { return Reaction.beep }
    belowLine()
    return show(lines)
  }

  /// Shows lines where the cursor stands, and prompt and line below them.
  private func show(_ lines: [String]) -> UInt8 {
    put(lines.map { $0 + "\r\n" }.joined())
    editline_refresh(edit)
    return Reaction.drawn
  }

  private func accept() -> UInt8 {
    suggestion.map { insert(Array($0.unicodeScalars)) } ?? Reaction.beep
  }

  private func acceptWord() -> UInt8 {
    guard let suggestion else { return Reaction.beep }
    let rest = suggestion.unicodeScalars.drop { $0 == " " }
    let word = rest.prefix { $0 != " " }
    let blanks = suggestion.unicodeScalars.count - rest.count
    return insert(Array(repeating: " ", count: blanks) + word)
  }

  private func takeBack() -> UInt8 {
    guard let before = undo.undo() else { return Reaction.beep }
    buffer.replace(with: before)
    return Reaction.redraw
  }

  private func clear() -> UInt8 {
    put("\u{1B}[H\u{1B}[2J")
    editline_refresh(edit)
    return Reaction.drawn
  }
}
