import CEditLine
import Glibc

extension LibeditReader {
  /// How large the screen is; where the terminal doesn't know, as large as libedit takes it to be.
  var screen: ScreenSize {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return ScreenSize(columns: 80, rows: 24)
    }
    return ScreenSize(columns: max(8, Int(size.ws_col)), rows: max(2, Int(size.ws_row)))
  }

  private var layout: ScreenLayout {
    ScreenLayout(promptWidth: promptWidth, buffer.line.scalars, columns: screen.columns)
  }

  /// How many rows above the cursor the prompt begins.
  var rowsToPrompt: Int { layout.points[buffer.line.cursor].row }

  /// Goes to where the prompt begins, and clears all from there.
  func toPromptStart() {
    let rows = rowsAbove ?? rowsToPrompt
    rowsAbove = nil
    put((rows > 0 ? "\u{1B}[\(rows)A" : "") + "\r\u{1B}[J")
  }

  /// Goes to the start of the row below the line.
  func belowLine() {
    let layout = layout
    let rows = layout.end.row - layout.points[buffer.line.cursor].row
    put((rows > 0 ? "\u{1B}[\(rows)B" : "") + "\r\n")
  }

  /// Draws prompt and line anew where they stand.
  func redraw() {
    toPromptStart()
    editline_refresh(edit)
    isPainted = false
  }

  /// What the newest line that begins like this one has behind it.
  var suggestion: String? {
    let line = buffer.line
    guard suggests, isColored, search == nil, line.isAtEnd else { return nil }
    return question.history?.suggestion(for: line.text)
  }

  /// Paints colours over what libedit has drawn, and the suggestion or a remark behind it.
  func paint() {
    isPainted = true
    let (line, layout, screen) = (buffer.line, layout, screen)
    // Of a line that is taller than the screen libedit shows a part; nobody knows which.
    guard layout.end.row < screen.rows - 1 || layout.end.row == 0 else { return }
    var overlay = Overlay(
      line: line.scalars, cursor: line.cursor, layout: layout, columns: screen.columns)
    if search == nil {
      let look = question.helper.look(of: line.text, cursor: line.cursor)
      overlay.ranges = isColored ? look.ranges : []
      if !look.remark.isEmpty {
        overlay.tail = Array("  \(look.remark)".unicodeScalars)
        overlay.tailStyle = isColored ? TextStyle(.yellow, bold: true) : .plain
      } else if let suggestion {
        overlay.tail = Array(suggestion.unicodeScalars.prefix { $0 != "\n" })
      }
    }
    overlay.reserved = question.rightPrompt.text.isEmpty ? 0 : question.rightPrompt.width + 1
    let drawn = overlay.drawn(isColored: isColored)
    wipe = drawn.wipe
    put(drawn.paint)
  }

  /// Wipes away what stands behind the line.
  func unpaint() {
    if !wipe.isEmpty { put(wipe) }
    wipe = ""
  }
}
