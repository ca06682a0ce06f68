import Groundwork

/// A table on a terminal: columns as wide as they need, or as the line allows.
struct TextTable {
  let head: [String]
  let rows: [[String]]
  let columns: Int

  /// The lines of the table.
  var text: String {
    let widths = self.widths
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
    let body = rows.map { row($0, widths) }
    return ([row(head, widths), rule] + body).joined(separator: "\n")
  }

  /// What each column wants is cut down, the widest first, until the line is full.
  private var widths: [Int] {
    var widths = head.indices.map { column in
      max(1, ([head] + rows).map { Display.width(of: $0[column]) }.max() ?? 1)
    }
    let room = columns - 3 * max(0, widths.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 8,
      let index = widths.firstIndex(of: widest)
    {
      widths[index] -= 1
    }
    return widths
  }

  private func row(_ cells: [String], _ widths: [Int]) -> String {
    let wrapped = zip(cells, widths).map { TextWriter.wrapped($0, $1) }
    let height = max(1, wrapped.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      let parts = zip(wrapped, widths).map { lines, width in
        let text = line < lines.count ? lines[line] : ""
        return text + String(repeating: " ", count: max(0, width - Display.width(of: text)))
      }
      var text = parts.joined(separator: " │ ")
      while text.last == " " { text.removeLast() }
      return text
    }.joined(separator: "\n")
  }
}
