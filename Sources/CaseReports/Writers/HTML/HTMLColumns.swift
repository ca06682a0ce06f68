/// The columns of a table.
///
/// A browser that lays out a long table has to know every row of it first. So a long one is none to the
/// eye: its rows stand in parts, and share their room by weights that are known before.
struct HTMLColumns {
  /// Whether the table is a long one.
  let isLong: Bool
  /// What the cells of each column carry; nothing in a table that is not long.
  let classes: [String]

  init(_ table: Table) {
    isLong = table.rows.count > HTMLColumns.long
    guard isLong else {
      classes = table.head.map { _ in "" }
      return
    }
    let sample = table.rows.prefix(HTMLColumns.sample)
    classes = table.head.indices.map { column in
      let cells = sample.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      let letters = cells.reduce(0) { $0 + TextWriter.line($1).count } / sample.count
      let weight = max(
        (letters + HTMLColumns.letters - 1) / HTMLColumns.letters,
        TextWriter.line(table.head[column]).count / HTMLColumns.headLetters)
      return " class=\"w\(HTMLColumns.weights.last { $0 <= weight } ?? 1)\""
    }
  }

  /// The rows of a long table in parts; all others in one.
  func parts(of rows: [String]) -> [ArraySlice<String>] {
    guard isLong else { return [rows[...]] }
    return stride(from: 0, to: rows.count, by: HTMLColumns.part).map {
      rows[$0..<min($0 + HTMLColumns.part, rows.count)]
    }
  }

  /// A table of more rows is a long one.
  private static let long = 300
  /// So many rows a part of it has.
  private static let part = 60
  /// So many rows say how wide the columns are.
  private static let sample = 100
  /// So many letters weigh one; so many of a head, which isn't broken.
  private static let (letters, headLetters) = (5, 3)
  /// The weights for which the style has room.
  private static let weights = [1, 2, 3, 5, 8]
}
