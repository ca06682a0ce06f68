import CaseModel
import CommandLanguage
import Groundwork

/// What a command came to.
///
/// Commands return it; only the program prints.
public struct Outcome: Sendable {
  /// What goes to standard output: results only.
  public var result: String
  /// What goes to standard error: remarks, warnings, summaries.
  public var notices: [String]
  /// The exit code that it means for a one-shot command.
  public var code: Int32
  /// Whether the result is a JSON document, for programs.
  public private(set) var isDocument = false
  /// Whether the shell should end.
  public var isEnd = false

  /// Makes an outcome.
  public init(_ result: String = "", notices: [String] = [], code: Int32 = 0) {
    self.result = result
    self.notices = notices
    self.code = code
  }

  /// Lines of text.
  public static func lines(_ lines: [String], notices: [String] = []) -> Outcome {
    Outcome(lines.map { $0 + "\n" }.joined(), notices: notices)
  }

  /// One JSON document, canonical, on one line.
  public static func json(_ value: JSON, notices: [String] = []) -> Outcome {
    var outcome = Outcome(value.canonical + "\n", notices: notices)
    outcome.isDocument = true
    return outcome
  }

  /// What goes to standard output; a document is exact for a program, and harmless on a terminal.
  public func text(onTerminal isTerminal: Bool) -> String {
    isDocument && isTerminal ? Display.escapedDocument(result) : result
  }

  /// A remark without a result.
  public static func note(_ text: String) -> Outcome { Outcome(notices: [text]) }
}
