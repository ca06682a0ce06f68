import CEditLine

/// Where libedit puts each character of a line: a newline goes to the next row, a wide letter is
/// never split.
struct ScreenLayout {
  struct Point: Equatable {
    var row: Int
    var column: Int
  }

  /// Where each scalar stands, and behind them where the next one would.
  private(set) var points: [Point] = []

  init(promptWidth: Int, _ line: [Unicode.Scalar], columns: Int) {
    points.reserveCapacity(line.count + 1)
    var point = Point(row: promptWidth / columns, column: promptWidth % columns)
    for scalar in line {
      if scalar == "\n" {
        points.append(point)
        point = Point(row: point.row + 1, column: 0)
        continue
      }
      let width = ScreenLayout.cells(of: scalar, at: point.column)
      if width > 1, point.column + width > columns { point = Point(row: point.row + 1, column: 0) }
      points.append(point)
      point.column += width
      if point.column >= columns { point = Point(row: point.row + 1, column: 0) }
    }
    points.append(point)
  }

  /// Where the line ends.
  var end: Point { points[points.count - 1] }

  /// How many columns a scalar takes; negative where it is spelled out.
  static func width(of scalar: Unicode.Scalar) -> Int {
    (0x20..<0x7F).contains(scalar.value) ? 1 : Int(editline_width(scalar.value))
  }

  private static func cells(of scalar: Unicode.Scalar, at column: Int) -> Int {
    if scalar == "\t" { return 8 - column % 8 }
    let width = width(of: scalar)
    // `^X`, or `\U+200B`.
    return width >= 0 ? width : scalar.value < 0x80 ? 2 : 7
  }
}
