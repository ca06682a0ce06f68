import CEditLine

/// Reads lines with libedit.
///
/// Not sendable: libedit belongs to the thread that made it.
public final class LibeditReader: LineReading {
  private let complete: (String) -> LineCompletion?
  private var editor: OpaquePointer?

  /// Makes a reader; nil where the terminal can't be used.
  ///
  /// - Parameter complete: asked when Tab is pressed, with the text before the cursor.
  public init?(name: String, complete: @escaping (String) -> LineCompletion?) {
    self.complete = complete
    let context = Unmanaged.passUnretained(self).toOpaque()
    editor = line_editor_open(name, LibeditReader.tab, context)
    if editor == nil { return nil }
  }

  deinit { editor.map(line_editor_close) }

  /// Called from C: the context is the reader that opened the editor, which outlives it.
  private static let tab: line_editor_tab = { editor, context, before in
    guard let editor, let context, let before else { return }
    let reader = Unmanaged<LibeditReader>.fromOpaque(context).takeUnretainedValue()
    guard let completion = reader.complete(String(cString: before)) else { return }
    line_editor_replace(editor, Int32(clamping: completion.count), completion.text)
    if !completion.shown.isEmpty {
      line_editor_show(editor, completion.shown.joined(separator: "\n") + "\n")
    }
  }

  /// Reads a line.
  public func read(prompt: String) -> TypedLine {
    guard let editor else { return .end }
    var line: UnsafePointer<CChar>?
    switch line_editor_read(editor, prompt, &line) {
    case LINE_EDITOR_LINE: return line.map { .line(String(cString: $0)) } ?? .end
    case LINE_EDITOR_CANCELLED: return .cancelled
    default: return .end
    }
  }

  /// Keeps a line for Up and Ctrl-R.
  public func remember(_ line: String) {
    guard let editor, !line.isEmpty else { return }
    line_editor_remember(editor, line)
  }
}
