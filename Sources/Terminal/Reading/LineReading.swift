/// What came from the keyboard.
public enum TypedLine: Equatable, Sendable {
  /// A line, which may be of several rows.
  case line(String)
  /// Ctrl-C: the line is dropped.
  case cancelled
  /// Ctrl-D, or the terminal is gone.
  case end
}

/// Where lines come from: libedit on a terminal, a list in tests.
public protocol LineReading: AnyObject {
  /// Asks for a line.
  func read(_ question: LineQuestion) -> TypedLine
}

/// What is asked for: a prompt, and who helps while the answer is typed.
public struct LineQuestion {
  /// What stands before the line; its last piece plain.
  public var prompt: StyledText
  /// What stands at the right end of the first row, while there is room.
  public var rightPrompt = StyledText()
  /// What stands in the line already.
  public var initial = ""
  /// Who helps while it is typed.
  public var helper: any LineHelper
  /// The lines that Up, Ctrl-R and the grey suggestions bring; nil for none.
  public var history: LineHistory?

  /// Makes a question.
  public init(
    _ prompt: StyledText, initial: String = "", helper: any LineHelper = NoHelp(),
    history: LineHistory? = nil
  ) {
    self.prompt = prompt
    self.initial = initial
    self.helper = helper
    self.history = history
  }
}
