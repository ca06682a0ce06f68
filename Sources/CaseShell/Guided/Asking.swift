import CommandLanguage

/// What somebody at the keyboard is asked, one line at a time.
public protocol Asking {
  /// Shows lines.
  func say(_ lines: [String])

  /// Asks for one line.
  func ask(_ prompt: String) -> Answer

  /// Keeps a line that was carried out, so that it can be brought back.
  func remember(_ line: String)

  /// What somebody makes of `text` in their own editor.
  ///
  /// - Throws: `Problem` where there is no editor, or it failed.
  func edit(_ text: String) throws -> String
}

/// What somebody answers.
public enum Answer: Equatable, Sendable {
  /// A line; empty where Return alone was pressed.
  case line(String)
  /// `<`: to the question before.
  case back
  /// Ctrl-C or Ctrl-D: all of it is dropped.
  case cancelled

  /// What a typed line means.
  public init(typed line: String) {
    let text = line.trimmed
    self = text == "<" ? .back : .line(text)
  }
}

extension String {
  /// The text without blanks around it.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
