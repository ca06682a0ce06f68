import Groundwork

extension Problem {
  /// "did you mean …?" where something known is near to `word`.
  static func meant(
    _ word: String, among known: some Sequence<String>, sigil: String = ""
  ) -> String? {
    // A text that has strayed is nobody's slip of the finger, and slow to compare.
    guard word.utf8.count <= 64 else { return nil }
    let near = Similar.nearest(to: word, among: known).map { "`\(sigil)\($0)`" }
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?"
  }

  /// `word` for a sentence: in quotes, and short.
  static func shown(_ word: String) -> String {
    let head = word.prefix(40)
    return head.endIndex == word.endIndex ? "'\(word)'" : "'\(head)…'"
  }

  /// The hints that say something, as one.
  static func hints(_ hints: String?...) -> String? {
    let hints = hints.compactMap(\.self)
    return hints.isEmpty ? nil : hints.joined(separator: " ")
  }
}
