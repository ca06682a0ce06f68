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
      switch keyboard.next(patience: LibeditReader.pulse) {
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

  /// Alt-B and Alt-F go by words, but in vi's keymap the first is Escape.
  private func meant(_ key: Key) -> Key {
    if key == .meta("f"), suggestion != nil { return .own(.acceptWord) }
    if editline_is_vi(edit) { return key }
    return key == .meta("f") ? .own(.wordRight) : key == .meta("b") ? .own(.wordLeft) : key
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
    unpaint()
    switch signal {
    case SIGINT: return .interrupt
    case SIGTERM, SIGHUP:
      isGone = true
      return .finish
    case SIGWINCH:
      rowsAbove = rowsToPrompt
      el_resize(edit)
    default:
      editline_take_terminal(edit, true)
      put(Sequence.pasteOn)
    }
    redraw()
    return nil
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
