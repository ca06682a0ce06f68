import CEditLine
import Glibc

extension LibeditReader {
  /// How often news are asked for, in milliseconds.
  private static let pulse = 500

  /// Called by libedit for every character: it has just drawn all that there is to draw.
  func giveCharacter(_ place: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    while queue.isEmpty {
      guard let key = nextKey() else {
        isGone = true
        return 0
      }
      queue = characters(for: key)
    }
    place?.pointee = queue.removeFirst()
    return 1
  }

  /// What libedit is given for a key: itself, or what comes back to `press`.
  func characters(for key: Key) -> [wchar_t] {
    switch key {
    case .character(let scalar): return [wchar_t(bitPattern: scalar.value)]
    case .escape: return [0x1B]
    case .own(let key): return [key.rawValue]
    case .paste(let text):
      pasted = text
      return [OwnKey.paste.rawValue]
    case .meta("\r"), .meta("\n"): return [0x1B, OwnKey.enter.rawValue]
    case .meta(let scalar): return [0x1B, wchar_t(bitPattern: scalar.value)]
    }
  }

  /// Waits for a key, with colours painted while nothing else is to be done; nil at the end.
  func nextKey() -> Key? {
    insertInitial()
    isPainted = false
    while true {
      if !isPainted, !keyboard.isBusy {
        if search == nil { undo.note(buffer.line) }
        paint()
      }
      let event = keyboard.next(patience: LibeditReader.pulse)
      adaptToSize()
      switch event {
      case .end: return nil
      case .idle: announce(question.helper.news())
      case .key(let key):
        unpaint()
        return meant(key)
      case .signal(let signal):
        if let key = take(signal) { return .own(key) }
      }
    }
  }

  /// What Alt with a key means; for vi's keymap it is Escape, and then the key.
  private func meant(_ key: Key) -> Key {
    switch key {
    case .meta("f") where suggestion != nil: .own(.acceptWord)
    case .meta where editline_is_vi(edit): key
    case .meta("f"): .own(.wordRight)
    case .meta("b"): .own(.wordLeft)
    case .meta("\r"), .meta("\n"): .own(.lineBreak)
    default: key
    }
  }

  private func insertInitial() {
    guard !question.initial.isEmpty else { return }
    toPromptStart()
    buffer.insert(Array(question.initial.unicodeScalars))
    question.initial = ""
    editline_refresh(edit)
  }

  /// What a signal means while a line is typed; the key that it stands for, if any.
  private func take(_ signal: Int32) -> OwnKey? {
    switch signal {
    case SIGINT:
      unpaint()
      return .interrupt
    case SIGTERM, SIGHUP:
      unpaint()
      isGone = true
      return .finish
    case SIGCONT:
      editline_take_terminal(edit, true)
      put(Sequence.pasteOn)
      wipe = ""
      redraw()
    default: break
    }
    return nil
  }

  /// Draws anew where the terminal was resized: before any key is looked at, since libedit would
  /// draw for the old size.
  private func adaptToSize() {
    let size = screen
    guard size != drawnFor else { return }
    drawnFor = size
    unpaint()
    // Terminals have wrapped the rows anew.
    rowsAbove = rowsToPrompt
    el_resize(edit)
    redraw()
  }

  /// Says something above the line, which stays as it was.
  private func announce(_ news: [String]) {
    guard !news.isEmpty else { return }
    unpaint()
    toPromptStart()
    put(news.map { $0 + "\r\n" }.joined())
    editline_refresh(edit)
    isPainted = false
  }
}
