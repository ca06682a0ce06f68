import Groundwork

/// Cells of several lines in rows and columns; what does not fit beside stands in a band below.
struct Grid {
  let corner: String
  let columns: [Ink]
  let rows: [(name: Ink, cells: [[Ink]])]

  init(corner: String, columns: [Ink], rows: [(Ink, [[Ink]])]) {
    self.corner = corner
    self.columns = columns
    self.rows = rows.map { (name: $0.0, cells: $0.1) }
  }

  private static let gap = 2

  /// - Parameter widest: no column is wider; its cells are wrapped.
  func lines(columns room: Int, widest: Int) -> [Ink] {
    let first = min(max(8, room / 3), rows.map(\.name.width).max() ?? 0)
    let widths = columns.indices.map { width(ofColumn: $0, widest) }
    var bands: [[Ink]] = []
    var start = 0
    while start < columns.count {
      var end = start
      var used = 2 + first
      while end < columns.count, end == start || used + Grid.gap + widths[end] <= room {
        used += Grid.gap + widths[end]
        end += 1
      }
      bands.append(band(start..<end, first, widths))
      start = end
    }
    return bands.joined(separator: [Ink()]).map { $0 }
  }

  private func width(ofColumn column: Int, _ widest: Int) -> Int {
    let cells = rows.flatMap { $0.cells[column] }.map(\.width)
    return min(widest, max(columns[column].width, cells.max() ?? 0))
  }

  /// The head and those rows in which something stands.
  private func band(_ columns: Range<Int>, _ first: Int, _ widths: [Int]) -> [Ink] {
    let head = line(Ink(corner), columns.map { self.columns[$0] }, first, columns, widths)
    let filled = rows.filter { row in columns.contains { !row.cells[$0].isEmpty } }
    return [head] + filled.flatMap { lines(of: $0, columns, first, widths) }
  }

  private func lines(
    of row: (name: Ink, cells: [[Ink]]), _ columns: Range<Int>, _ first: Int, _ widths: [Int]
  ) -> [Ink] {
    let cells: [[Ink]] = columns.map { column in
      row.cells[column].flatMap { $0.wrapped(columns: widths[column]) }
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { at -> Ink in
      let across: [Ink] = cells.map { at < $0.count ? $0[at] : Ink() }
      return line(at == 0 ? row.name : Ink(), across, first, columns, widths)
    }
  }

  private func line(
    _ name: Ink, _ cells: [Ink], _ first: Int, _ columns: Range<Int>, _ widths: [Int]
  ) -> Ink {
    var line = Ink("  ") + name.shortened(columns: first).padded(to: first)
    let last = cells.lastIndex { !$0.isEmpty } ?? -1
    for (at, column) in columns.enumerated() where at <= last {
      line.add(String(repeating: " ", count: Grid.gap))
      let cell = cells[at].shortened(columns: widths[column])
      line.add(at < last ? cell.padded(to: widths[column]) : cell)
    }
    return line
  }
}
