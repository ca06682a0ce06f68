import CaseModel
import Groundwork

/// What a report says that can be checked whatever its wording: ids, dates, values, sources.
///
/// Another version of this program may say the same in other words; these it may not change.
public struct ReportFacts: Sendable {
  /// What a fact is.
  public enum Sort: Hashable, Sendable, CaseIterable {
    case id, figure, digest, address
  }

  /// One fact, and the line on which it is first found.
  public struct Fact: Sendable {
    /// What it is.
    public let sort: Sort
    /// Its words.
    public let words: String
    /// The number of the line, from 1.
    public let line: Int
  }

  /// The facts, as often as each is said.
  public let facts: [Fact]

  /// Takes the facts out of what stands above a report's foot.
  public init(_ file: ReportFile) {
    var facts: [Fact] = []
    var isHidden = false
    for (index, line) in file.lines[..<file.footLine].enumerated() {
      if file.form == .html {
        if ReportFacts.begins(line) { isHidden = true }
        defer { if ReportFacts.ends(line) { isHidden = false } }
        guard !isHidden else { continue }
        facts += ReportFacts.facts(HTMLText.plain(ReportFacts.parted(line)), index + 1)
      } else {
        facts += ReportFacts.facts(String(line), index + 1)
      }
    }
    self.facts = facts
  }

  /// How many facts of a sort there are.
  public func count(_ sort: Sort) -> Int { facts.count { $0.sort == sort } }

  /// The facts that `other` does not have, or not as often.
  public func missing(in other: ReportFacts) -> [Fact] {
    var counts: [Name: Int] = [:]
    for fact in other.facts { counts[Name(fact.words), default: 0] += 1 }
    return facts.filter { fact in
      let left = counts[Name(fact.words)] ?? 0
      counts[Name(fact.words)] = left - 1
      return left <= 0
    }
  }

  // MARK: Reading

  private static func facts(_ line: String, _ number: Int) -> [Fact] {
    line.unicodeScalars.split(whereSeparator: isBetween).flatMap { piece -> [Fact] in
      let words = trimmed(String(Substring(piece)))
      guard let sort = sort(of: words) else { return [] }
      return [Fact(sort: sort, words: words, line: number)]
    }
  }

  /// What a word says; nil for a word that is none of ours.
  private static func sort(of word: String) -> Sort? {
    if word.hasPrefix("http://") || word.hasPrefix("https://") { return .address }
    if Digest(hex: word) != nil { return .digest }
    if let parts = Name(word).idParts, Kinds.lettered(parts.letter) != nil { return .id }
    if word.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) { return .figure }
    return CaseDate.isName(word) ? .figure : nil
  }

  private static func trimmed(_ word: String) -> String {
    let marks = ".,:;\"'!?“”-–#"
    var word = word[...]
    while let last = word.last, marks.contains(last) { word.removeLast() }
    while let first = word.first, marks.contains(first) { word.removeFirst() }
    return String(word)
  }

  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "|", "*", "[", "]", "(", ")", "<", ">", "`", "\\", "⚠", "→", "+", "\t": true
    default: false
    }
  }

  // MARK: Pages

  /// What of a page is no text: how it looks, what it does, what it can be picked by.
  private static let asides = [
    ("<style>", "</style>"), ("<script>", "</script>"), ("<svg ", "</svg>"),
    ("<form ", "</form>"), ("<nav ", "</nav>"),
  ]

  private static func begins(_ line: Substring) -> Bool {
    asides.contains { line.hasPrefix($0.0) }
  }

  private static func ends(_ line: Substring) -> Bool {
    asides.contains { line.firstRange(of: $0.1) != nil }
  }

  /// The cells of a row are words of their own.
  private static func parted(_ line: Substring) -> Substring {
    Substring(line.replacing("</td>", with: " "))
  }
}
