/// For what the results are made: a person at a terminal, or a program.
public struct Screen: Sendable {
  /// Whether standard output is a terminal.
  public var isTerminal: Bool
  /// How many columns it has.
  public var columns: Int
  /// What it shows styles with.
  public var paint: Paint

  /// Whether lines are filtered before somebody sees them: then each holds all that belongs to it.
  var isFiltered = false

  /// Makes a screen.
  public init(isTerminal: Bool, columns: Int, paint: Paint = .none) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.paint = paint
  }

  /// How wide a line may be: what a program reads is never cut or wrapped.
  public var tableColumns: Int { isTerminal && !isFiltered ? columns : .max / 2 }

  /// How many rows a listing shows where nobody says `--limit`: all, unless a person looks on.
  public var rows: Int? { isTerminal ? (isFiltered ? 10_000 : 50) : nil }

  /// The same screen without colour.
  var plain: Screen {
    var screen = self
    screen.paint = .none
    return screen
  }
}
