import Groundwork

/// Rows in columns, as wide as they need to be and no wider than the screen; a program gets them whole.
struct Table {
  private let heads: [Ink]
  private let rows: [[Ink]]

  /// No column is cut below this where others can give more.
  private static let least = 6

  /// Columns in which nothing stands are left out.
  init(_ heads: [String], _ rows: [[Ink]]) {
    let kept = heads.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    self.heads = kept.map { Ink(heads[$0], .dim) }
    self.rows = rows.map { row in kept.map { row[$0] } }
  }

  func lines(columns: Int, hasHeads: Bool = true) -> [Ink] {
    guard !rows.isEmpty else { return [] }
    let widths = Table.fitting(natural(hasHeads), into: columns)
    return ((hasHeads ? [heads] : []) + rows).map { cells in
      var line = Ink()
      for (at, cell) in cells.enumerated() {
        let text = cell.shortened(columns: widths[at])
        line.add(at < cells.count - 1 ? text.padded(to: widths[at]) + "  " : text)
      }
      return line
    }
  }

  private func natural(_ hasHeads: Bool) -> [Int] {
    heads.indices.map { column in
      rows.reduce(hasHeads ? heads[column].width : 0) { max($0, $1[column].width) }
    }
  }

  /// The widths, of which the widest give way until all have room; the first, a name, gives last.
  static func fitting(_ natural: [Int], into columns: Int) -> [Int] {
    var widths = natural
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - columns
    while excess > 0 {
      let others = widths.indices.dropFirst(widths.count > 1 ? 1 : 0)
      guard let widest = others.max(by: { widths[$0] <= widths[$1] }), widths[widest] > least
      else { break }
      let next = others.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let give = min(excess, max(1, widths[widest] - max(next, least)))
      widths[widest] -= give
      excess -= give
    }
    return widths
  }
}
