import Groundwork

/// Splits lines into words, as a POSIX shell does but for three things.
///
/// A quote opens only at a word's start or after `=` or `:`, so that `Ma'ruf` is a word. Curly
/// quotes pair like straight ones. A backslash that escapes nothing is a backslash.
public enum Lexer {
  /// The words of `line`; none where it is blank or a comment.
  public static func words(in line: String) throws(Problem) -> [Word] {
    let scanner = scanner(of: line)
    if let problem = scanner.problem { throw problem }
    return scanner.words
  }

  /// What can be said of `line` while it is being typed; never fails.
  public static func draft(of line: String) -> Draft {
    let scanner = scanner(of: line)
    var words = scanner.words
    let isTouched = words.last?.span.upperBound == scanner.column
    let unfinished = isTouched ? words.popLast() : nil
    return Draft(words: words, unfinished: unfinished, needsMore: scanner.isOpen)
  }

  /// Whether `text` can't be read before another line has come.
  public static func needsMore(_ text: String) -> Bool { scanner(of: text).isOpen }

  private static func scanner(of text: String) -> Scanner {
    var scanner = Scanner(Array(text.utf8))
    while !scanner.isAtEnd { scanner.readLine() }
    return scanner
  }
}
