import CEditLine

/// Reads lines with libedit, which is no more than keyboard and screen here.
///
/// Not sendable: libedit belongs to the thread that made it, and every call comes from there.
///
///     libedit draws ── asks for a character ─┬─ nothing waits: colours and suggestion are painted
///                                            ├─ a key comes: they are wiped away
///                                            ├─ text and libedit's own keys go to libedit
///                                            └─ our keys go to it as OwnKey, and come back to `press`
public final class LibeditReader: LineReading {
  /// Whether colours may be shown.
  let isColored: Bool
  /// Whether grey suggestions are shown.
  public var suggests = true
  /// The words that start the user's editor.
  let editor: [String]

  let edit: OpaquePointer
  let buffer: EditBuffer
  let keyboard = Keyboard()
  var question: LineQuestion
  /// Characters that libedit is to be given before the next key.
  var queue: [wchar_t] = []
  var pasted: [Unicode.Scalar] = []
  var undo = UndoStack()
  var walk = HistoryWalk()
  var search: HistorySearch?
  /// The bytes that wipe away what is painted behind the line.
  var wipe = ""
  var isPainted = false
  var isCancelled = false
  var isGone = false
  /// The size for which libedit draws.
  var drawnFor = ScreenSize(columns: 0, rows: 0)
  /// How many rows above the cursor the prompt began before something changed its width.
  var rowsAbove: Int?
  private(set) var prompt = WideText("")
  private(set) var rightPrompt = WideText("")
  private(set) var promptWidth = 0

  /// Takes the terminal; nil where it can't be used.
  ///
  /// - Parameter editor: the words that start the user's editor.
  public init?(name: String, isColored: Bool, editor: [String]) {
    let calls = editline_calls(
      prompt: { LibeditReader.of($0)?.prompt.address },
      right_prompt: { LibeditReader.of($0)?.rightPrompt.address },
      read: { LibeditReader.of($0)?.giveCharacter($1) ?? 0 },
      key: { LibeditReader.of($0)?.press($1) ?? UInt8(CC_EOF) })
    // libedit needs to know us while it is opened, and we need it to be complete.
    let box = UnsafeMutablePointer<UnsafeRawPointer?>.allocate(capacity: 1)
    box.initialize(to: nil)
    guard let edit = editline_open(name, calls, box) else {
      box.deallocate()
      return nil
    }
    self.edit = edit
    self.isColored = isColored
    self.editor = editor
    buffer = EditBuffer(edit: edit)
    question = LineQuestion(StyledText())
    box.pointee = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
    OwnKey.bindAll(edit)
    signals_catch()
  }

  deinit {
    let box = editline_context(edit)
    editline_close(edit)
    box?.deallocate()
  }

  /// The reader that opened the editor, which it outlives.
  private static func of(_ edit: OpaquePointer?) -> LibeditReader? {
    guard let box = editline_context(edit)?.assumingMemoryBound(to: UnsafeRawPointer?.self),
      let reader = box.pointee
    else { return nil }
    return Unmanaged<LibeditReader>.fromOpaque(reader).takeUnretainedValue()
  }

  /// Asks for a line.
  public func read(_ question: LineQuestion) -> TypedLine {
    // What was pressed while a command ran is not meant for this line.
    if signals_forget() { return .end }
    self.question = question
    undo = UndoStack()
    walk = HistoryWalk()
    (isCancelled, isPainted, wipe) = (false, false, "")
    show(question.prompt, right: question.rightPrompt)
    drawnFor = screen
    el_resize(edit)
    put(Sequence.pasteOn)
    var count: Int32 = 0
    let characters = el_wgets(edit, &count)
    put(Sequence.pasteOff)
    if isCancelled { return .cancelled }
    guard let characters, count > 0, !isGone else { return .end }
    var line = String.UnicodeScalarView()
    for index in 0..<Int(count) {
      if let scalar = Unicode.Scalar(UInt32(bitPattern: characters[index])) { line.append(scalar) }
    }
    if line.last == "\n" { line.removeLast() }
    return .line(String(line))
  }

  /// Makes `prompt` the one that is drawn next.
  func show(_ prompt: StyledText, right: StyledText) {
    self.prompt = WideText(prompt.marked(isColored: isColored))
    promptWidth = prompt.width
    // What stands at the margin would make terminals wrap.
    var right = right
    if !right.text.isEmpty { right.append(" ") }
    rightPrompt = WideText(right.marked(isColored: isColored))
  }

  func put(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { editline_put($0.baseAddress, $0.count) }
    }
  }

  /// What is sent to the terminal and is no text.
  enum Sequence {
    static let pasteOn = "\u{1B}[?2004h"
    static let pasteOff = "\u{1B}[?2004l"
  }
}
