/// Candidates below the line: with what they mean where that fits, else in columns.
public struct CandidateTable {
  /// A word and what it means.
  public struct Row: Hashable, Sendable {
    /// The word.
    public let word: String
    /// What it means; may be empty.
    public let meaning: String

    /// Makes a row.
    public init(_ word: String, _ meaning: String = "") {
      self.word = word
      self.meaning = meaning
    }
  }

  private let rows: [Row]
  private let more: Int
  private let isOpen: Bool

  /// Makes a table of the first `limit` rows.
  ///
  /// - Parameter isOpen: whether there are more than were given.
  public init(_ rows: [Row], limit: Int = 200, isOpen: Bool = false) {
    self.rows = Array(rows.prefix(limit))
    more = max(0, rows.count - limit)
    self.isOpen = isOpen
  }

  /// Its lines, for a screen of this size.
  public func lines(columns: Int, height: Int) -> [String] {
    let isExplained = rows.contains { !$0.meaning.isEmpty } && rows.count <= max(8, height - 4)
    let lines = isExplained ? explained(columns) : tiled(columns)
    if more == 0 { return lines }
    return lines + ["… \(more)\(isOpen ? " and" : "") more: type on to narrow them"]
  }

  private func explained(_ columns: Int) -> [String] {
    let width = min(rows.map { Self.width($0.word) }.max() ?? 0, columns / 2)
    return rows.map { row in
      let gap = String(repeating: " ", count: max(0, width - Self.width(row.word)))
      let line = row.meaning.isEmpty ? row.word : "\(row.word)\(gap)  \(row.meaning)"
      return Self.cut(line, columns - 1)
    }
  }

  /// Downwards and then to the right, as `ls` does.
  private func tiled(_ columns: Int) -> [String] {
    let width = (rows.map { Self.width($0.word) }.max() ?? 0) + 2
    let across = max(1, (columns - 1) / width)
    let down = (rows.count + across - 1) / across
    return (0..<down).map { row in
      let words = stride(from: row, to: rows.count, by: down).map { rows[$0].word }
      let padded = words.dropLast().map {
        $0 + String(repeating: " ", count: max(0, width - Self.width($0)))
      }
      return Self.cut(padded.joined() + (words.last ?? ""), columns - 1)
    }
  }

  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + max(0, ScreenLayout.width(of: $1)) }
  }

  private static func cut(_ text: String, _ columns: Int) -> String {
    guard width(text) > columns else { return text }
    var kept = ""
    var used = 1
    for character in text {
      used += width(String(character))
      if used > columns { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
