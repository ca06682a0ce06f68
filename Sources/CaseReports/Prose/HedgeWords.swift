import CaseModel
import Groundwork

/// A speaker's own word of reserve, as sentences tell it.
enum HedgeWords {
  /// `diduga kuat` as a verb of its own: `menduga kuat`; nil where it is none.
  static func verb(_ hedge: String) -> Phrase? {
    let small = hedge.lowercased()
    guard small.hasPrefix("diduga") else { return nil }
    return Phrase(id: "men\(small.dropFirst(2))", en: "suspected (\"\(hedge)\")")
  }

  /// What goes with a verb of another kind: `dengan kata "mungkin"`.
  static func aside(_ hedge: String) -> Phrase {
    let word = hedge.holds(" ") ? "words" : "word"
    return Phrase(id: "dengan kata \"\(hedge)\"", en: "using the \(word) \"\(hedge)\"")
  }
}
