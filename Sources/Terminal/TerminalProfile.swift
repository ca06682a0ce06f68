import CEditLine
import Glibc

/// What the terminal can do.
public struct TerminalProfile: Equatable, Sendable {
  /// Whether a line can be edited on it.
  public let isEditable: Bool
  /// Whether it shows colours.
  public let isColored: Bool

  /// Judges by the environment variables `TERM` and `NO_COLOR`, and by what input and output are.
  public init(
    term: String?, noColor: String?, isKeyboard: Bool = isatty(0) != 0,
    isScreen: Bool = isatty(1) != 0, knows: (String) -> Bool = { editline_knows($0) }
  ) {
    isEditable = isKeyboard && isScreen && (term.map { $0 != "dumb" && knows($0) } ?? false)
    isColored = isEditable && noColor == nil
  }
}
