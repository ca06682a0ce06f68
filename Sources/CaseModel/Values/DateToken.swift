/// A piece of a typed date: digits, a word, or a mark.
struct DateToken {
  enum Kind { case number, word, mark }

  let kind: Kind
  /// The digits, the word in lower case without apostrophes, or the mark, all dashes as `-`.
  let text: String
  /// Where it stands in what was typed.
  let range: Range<String.Index>
  /// Whether no space stands before it.
  let touches: Bool

  /// The number, where it has few enough digits to be part of a date.
  var number: Int? { kind == .number && text.utf8.count <= 4 ? Int(text) : nil }
  /// How many digits it has.
  var digits: Int { kind == .number ? text.utf8.count : 0 }
  /// Whether it is this mark.
  func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }

  /// Takes a text apart.
  static func all(in text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var at = text.startIndex
    var touches = false
    while at < text.endIndex {
      let kind = kind(of: text[at])
      var end = text.index(after: at)
      if let kind {
        while kind != .mark, end < text.endIndex, self.kind(of: text[end], inside: kind) == kind {
          end = text.index(after: end)
        }
        tokens.append(
          DateToken(
            kind: kind, text: folded(text[at..<end], kind), range: at..<end, touches: touches))
      }
      touches = kind != nil
      at = end
    }
    return tokens
  }

  private static let apostrophes: Set<Character> = ["'", "’", "‘", "`"]
  private static let dashes: Set<Character> = ["-", "–", "—", "−", "‐", "‑", "‒"]

  private static func kind(of character: Character, inside kind: Kind? = nil) -> Kind? {
    if character.isWhitespace { return nil }
    if character.isASCII, character.isNumber { return .number }
    if character.isLetter || (kind == .word && apostrophes.contains(character)) { return .word }
    return .mark
  }

  private static func folded(_ text: Substring, _ kind: Kind) -> String {
    switch kind {
    case .number: String(text)
    case .word: String(text.lowercased().filter { !apostrophes.contains($0) })
    case .mark: text.first.map(dashes.contains) == true ? "-" : String(text)
    }
  }
}
