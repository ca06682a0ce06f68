/// What is painted over a line that libedit has drawn: the same characters in colours, and a grey
/// tail behind them.
///
/// libedit knows of no colours. It draws, and then asks for a key: between the two the overlay goes
/// over it, and the tail is wiped away before the key is looked at.
struct Overlay {
  let line: [Unicode.Scalar]
  let cursor: Int
  let layout: ScreenLayout
  let columns: Int
  var ranges: [StyledRange] = []
  /// What stands behind the line without being part of it.
  var tail: [Unicode.Scalar] = []
  var tailStyle = TextStyle(.grey)
  /// How many columns at the right of the first row are taken.
  var reserved = 0

  /// The bytes that paint it, and those that wipe the tail away again; the cursor stays.
  func drawn(isColored: Bool = true) -> (paint: String, wipe: String) {
    let shown = fitting
    let tail = String(String.UnicodeScalarView(shown.text))
    let here = layout.points[cursor]
    let there = Overlay.move(from: here, to: layout.end)
    let back = Overlay.move(
      from: .init(row: layout.end.row, column: layout.end.column + shown.width), to: here)
    let styled = isColored ? tailStyle.sequence + tail + "\u{1B}[0m" : tail
    let painted = shown.width == 0 ? "" : there + styled + back
    let blanks = String(repeating: " ", count: shown.width)
    return (
      "\u{1B}[?25l" + letters(from: here) + painted + "\u{1B}[?25h",
      shown.width == 0 ? "" : there + blanks + back
    )
  }

  /// The part of the tail for which there is room in the row where the line ends.
  private var fitting: (text: [Unicode.Scalar], width: Int) {
    let isFirst = layout.end.row == 0 && reserved > 0
    let room = columns - 1 - layout.end.column - (isFirst ? reserved + 1 : 0)
    var text: [Unicode.Scalar] = []
    var width = 0
    for scalar in tail {
      let next = ScreenLayout.width(of: scalar)
      guard next >= 0, width + next <= room else { break }
      text.append(scalar)
      width += next
    }
    return (text, width)
  }

  private func letters(from here: ScreenLayout.Point) -> String {
    guard !line.isEmpty else { return "" }
    var text = String.UnicodeScalarView()
    var at = here
    var style = TextStyle.plain
    var ranges = ranges[...]
    for (index, scalar) in line.enumerated() {
      let width = ScreenLayout.width(of: scalar)
      guard scalar != "\n", width >= 0 else { continue }
      while let first = ranges.first, first.range.upperBound <= index { ranges.removeFirst() }
      let wanted = ranges.first.flatMap { $0.range.contains(index) ? $0.style : nil } ?? .plain
      // A mark goes with the letter before it, wherever the terminal has put that.
      if width > 0, at != layout.points[index] {
        text += Overlay.move(from: at, to: layout.points[index]).unicodeScalars
        at = layout.points[index]
      }
      if wanted != style {
        text += wanted.sequence.unicodeScalars
        style = wanted
      }
      text.append(scalar)
      at.column += width
    }
    let reset = style == .plain ? "" : "\u{1B}[0m"
    return String(text) + reset + Overlay.move(from: at, to: here)
  }

  /// Moves by rows up or down, and by columns from the left margin, which no wrap can confuse.
  static func move(from: ScreenLayout.Point, to: ScreenLayout.Point) -> String {
    if from == to { return "" }
    let rows = to.row - from.row
    return (rows < 0 ? "\u{1B}[\(-rows)A" : rows > 0 ? "\u{1B}[\(rows)B" : "") + "\r"
      + (to.column > 0 ? "\u{1B}[\(to.column)C" : "")
  }
}
