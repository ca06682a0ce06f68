import Groundwork

/// What stands behind `|` at a line's end: which lines of the result are wanted.
///
/// All words must stand in a line, whatever their case; `-word` must not. It is no pipe: nothing is
/// ever started by it.
public struct LineFilter: Equatable, Sendable {
  private var wanted: [String] = []
  private var unwanted: [String] = []
  /// Where it stands in the line.
  public private(set) var span: Range<Int>

  /// Takes the filter off the end of `words`; nil where there is none.
  ///
  /// - Throws: `Problem` where nothing follows the `|`.
  public static func take(from words: inout [Word]) throws(Problem) -> LineFilter? {
    guard let bar = words.firstIndex(where: \.isBar), let last = words.last else { return nil }
    var filter = LineFilter(span: words[bar].span.lowerBound..<last.span.upperBound)
    for word in words[bar...] { filter.add(word) }
    words.removeSubrange(bar...)
    guard !filter.wanted.isEmpty || !filter.unwanted.isEmpty else {
      throw .mistyped(
        "`|` filters lines: by which word?", at: filter.span,
        hint: "`list event | kominfo`; a bar that is text is quoted: \"|\"")
    }
    return filter
  }

  /// Whether the words hold a filter already, so that what is typed belongs to it.
  public static func begins(in words: [Word]) -> Bool { words.contains(where: \.isBar) }

  private init(span: Range<Int>) { self.span = span }

  private mutating func add(_ word: Word) {
    var text = word.text
    if word.isBar { text.removeFirst() }
    if text.isEmpty { return }
    if !word.isQuoted, text.hasPrefix("-"), text.count > 1 {
      unwanted.append(text.dropFirst().lowercased())
    } else {
      wanted.append(text.lowercased())
    }
  }

  /// The lines of `text` that are wanted; what merely colours them is not looked at.
  public func filtered(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { line in
      let seen = Display.withoutStyles(line).lowercased()
      return !seen.isEmpty && wanted.allSatisfy(seen.contains)
        && !unwanted.contains(where: seen.contains)
    }.map { $0 + "\n" }.joined()
  }
}

extension Word {
  /// Whether it is `|` or begins with it, and nobody has quoted that.
  fileprivate var isBar: Bool { !isQuoted && text.hasPrefix("|") }
}
