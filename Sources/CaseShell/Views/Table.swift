import Groundwork

/// Rows in columns, as wide as they need to be; the last column takes what is left.
struct Table {
  let heads: [String]
  let rows: [[String]]

  /// Columns in which nothing stands are left out.
  init(_ heads: [String], _ rows: [[String]]) {
    let kept = heads.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    self.heads = kept.map { heads[$0] }
    self.rows = rows.map { row in kept.map { Display.escaped(row[$0]) } }
  }

  func lines(columns: Int) -> [String] {
    guard !rows.isEmpty else { return [] }
    let last = heads.count - 1
    var widths = heads.map { Display.width(of: $0) }
    for row in rows {
      for index in 0..<last { widths[index] = max(widths[index], min(40, width(row[index]))) }
    }
    let taken = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    widths[last] = max(20, columns - taken)
    return ([heads] + rows).map { line($0, widths) }
  }

  private func width(_ text: String) -> Int { Display.width(of: text) }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let text = Display.shortened(cell, columns: widths[index])
      line += text
      if index < cells.count - 1 {
        line += String(repeating: " ", count: widths[index] - width(text) + 2)
      }
    }
    return line
  }
}

extension Display {
  /// `text` in at most `columns` columns; what is left out shows as `…`.
  static func shortened(_ text: String, columns: Int) -> String {
    guard width(of: text) > columns else { return text }
    var kept = ""
    var used = 0
    for character in text {
      let width = width(of: String(character))
      if used + width > columns - 1 { break }
      kept.append(character)
      used += width
    }
    return kept + "…"
  }
}
