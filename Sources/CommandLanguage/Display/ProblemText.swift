import Groundwork

/// Writes a problem for a person: what, where, the line with a caret, what to do next.
public enum ProblemText {
  /// The text of `problem`, whose span lies in `line` unless it brings its own.
  ///
  /// A line longer than `columns` is shown in part, around the caret.
  public static func render(
    _ problem: Problem, line: String? = nil, columns: Int = 80
  ) -> String {
    var excerpt: Excerpt?
    if let span = problem.span, let line = problem.line ?? line {
      excerpt = Excerpt(of: line, at: span)
    }
    var text = [head(problem, excerpt) + Display.escaped(problem.what)]
    if let excerpt { text += excerpt.drawn(columns: columns) }
    if let hint = problem.hint { text.append("hint: " + Display.escaped(hint)) }
    return text.joined(separator: "\n")
  }

  /// The line of `text` in which `span` begins, and below it a caret, `columns` wide at most.
  public static func excerpt(of text: String, at span: Range<Int>, columns: Int = 80) -> [String] {
    Excerpt(of: text, at: span).drawn(columns: columns)
  }

  private static func head(_ problem: Problem, _ excerpt: Excerpt?) -> String {
    guard let place = problem.place else { return "error: " }
    let file = Display.escaped(place.file)
    guard let excerpt else { return "\(file):\(place.line): " }
    return "\(file):\(place.line + excerpt.linesBefore):\(excerpt.span.lowerBound + 1): "
  }
}
