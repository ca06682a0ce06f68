/// What came from the keyboard.
public enum TypedLine: Equatable, Sendable {
  /// A line.
  case line(String)
  /// Ctrl-C: the line is dropped.
  case cancelled
  /// Ctrl-D, or the terminal is gone.
  case end
}

/// Where lines come from: libedit on a terminal, a list in tests.
public protocol LineReading {
  /// Reads a line.
  func read(prompt: String) -> TypedLine

  /// Keeps a line for Up and Ctrl-R.
  func remember(_ line: String)
}

/// What completes a line.
public struct LineCompletion: Sendable {
  /// How many characters before the cursor are replaced.
  public let count: Int
  /// What stands there instead.
  public let text: String
  /// What is shown below the line.
  public let shown: [String]

  /// Makes a completion.
  public init(count: Int, text: String, shown: [String]) {
    self.count = count
    self.text = text
    self.shown = shown
  }
}
