import Groundwork

/// The line of a text in which a span begins.
struct Excerpt {
  /// How many lines of the text stand before it.
  let linesBefore: Int
  /// The part of the span that lies in it, in Unicode scalars.
  let span: Range<Int>
  private let cells: [Display.Cell]

  init(of text: String, at span: Range<Int>) {
    let scalars = Array(text.unicodeScalars)
    let lower = min(max(span.lowerBound, 0), scalars.count)
    let start = scalars[..<lower].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = scalars[lower...].firstIndex(of: "\n") ?? scalars.count
    linesBefore = scalars[..<start].count { $0 == "\n" }
    self.span = lower - start..<max(lower, min(span.upperBound, end)) - start
    cells = Display.cells(of: scalars[start..<end])
  }

  /// The line and the caret below, in no more than `columns` columns.
  func drawn(columns: Int) -> [String] {
    let shown = window(max(16, columns - 2))
    let isCut = (start: shown.lowerBound > 0, end: shown.upperBound < cells.count)
    let marked = span.clamped(to: shown)
    let before = width(shown.lowerBound..<marked.lowerBound) + (isCut.start ? 1 : 0)
    let text = cells[shown].map(\.text).joined()
    return [
      "  " + (isCut.start ? "…" : "") + text + (isCut.end ? "…" : ""),
      "  " + String(repeating: " ", count: before)
        + String(repeating: "^", count: max(1, width(marked))),
    ]
  }

  /// The cells that are shown where `room` columns are free.
  private func window(_ room: Int) -> Range<Int> {
    if width(0..<cells.count) <= room { return 0..<cells.count }
    let inner = room - 2  // for the dots
    var first = 0
    if width(0..<span.upperBound) > inner {
      first = span.lowerBound
      while first > 0, width(first - 1..<span.lowerBound) <= inner / 3 { first -= 1 }
    }
    var last = first
    var used = 0
    while last < cells.count, used + cells[last].width <= inner {
      used += cells[last].width
      last += 1
    }
    return first..<last
  }

  private func width(_ range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.width } }
}
