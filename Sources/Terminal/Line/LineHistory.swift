/// The lines that were typed, oldest first; kept in a file where there is one.
///
/// A class, since the shell and what reads its lines look at the same one.
public final class LineHistory {
  /// Every line with its stamp, in the order in which they were typed.
  public private(set) var lines: [HistoryFile.Line] = []
  /// Each line once, the one used last at the end.
  private(set) var distinct: [String] = []
  /// Whether lines are kept at all.
  public var isKept = true
  private let file: HistoryFile?
  private static let most = 5000

  /// Makes a history, with the lines that `file` holds.
  public init(_ file: HistoryFile? = nil) {
    self.file = file
    lines = (file?.read() ?? []).suffix(LineHistory.most)
    var seen: Set<String> = []
    distinct = lines.reversed().map(\.text).filter { seen.insert($0).inserted }.reversed()
  }

  /// Keeps `line`, unless it is blank or begins with a blank, which asks for not being kept.
  public func remember(_ line: String, stamp: String) {
    guard isKept, let first = line.unicodeScalars.first, !first.properties.isWhitespace else {
      return
    }
    let line = HistoryFile.Line(stamp: stamp, text: line)
    file?.append(line)
    lines.append(line)
    if let known = distinct.lastIndex(of: line.text) { distinct.remove(at: known) }
    distinct.append(line.text)
  }

  /// The line of this number, counted from 1.
  public subscript(number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1].text : nil
  }

  /// What the newest line that begins with `text` has behind it.
  func suggestion(for text: String) -> String? {
    guard !text.isEmpty else { return nil }
    let found = distinct.last {
      $0.utf8.count > text.utf8.count && $0.utf8.starts(with: text.utf8)
    }
    return found.flatMap { String($0.utf8.dropFirst(text.utf8.count)) }
  }

  /// The newest line before number `end` of the distinct ones that holds `text`, in whatever case.
  func search(_ text: String, before end: Int? = nil) -> Int? {
    let wanted = text.lowercased()
    return distinct[..<min(end ?? distinct.count, distinct.count)].lastIndex {
      wanted.isEmpty || $0.lowercased().contains(wanted)
    }
  }
}
