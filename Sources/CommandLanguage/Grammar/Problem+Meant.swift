import Groundwork

extension Problem {
  /// "did you mean …?" where something known is near to `word`.
  static func meant(
    _ word: String, among known: some Sequence<String>, sigil: String = ""
  ) -> String? {
    let near = Similar.nearest(to: word, among: known).map { "`\(sigil)\($0)`" }
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?"
  }

  /// The hints that say something, as one.
  static func hints(_ hints: String?...) -> String? {
    let hints = hints.compactMap(\.self)
    return hints.isEmpty ? nil : hints.joined(separator: " ")
  }
}
