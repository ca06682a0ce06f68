import Groundwork

extension DatePhrase {
  /// The token that comes next, or `ahead` of it.
  func peek(_ ahead: Int = 0) -> DateToken? {
    tokens.indices.contains(at + ahead) ? tokens[at + ahead] : nil
  }

  /// Passes a mark if it comes next.
  mutating func takeMark(_ mark: String) -> Bool {
    guard peek()?.isMark(mark) == true else { return false }
    at += 1
    return true
  }

  /// Passes a word if it comes next.
  mutating func takeWord(_ word: String) -> Bool {
    guard let next = peek(), next.kind == .word, next.text.isSame(as: word) else { return false }
    at += 1
    return true
  }

  /// Passes a word with this meaning if it comes next.
  mutating func take(_ role: DateVocabulary.Roles) -> Bool {
    guard peek()?.means(role) == true else { return false }
    at += 1
    return true
  }

  /// Passes a word with this meaning if it comes next, and returns its number.
  mutating func takeNumber(_ role: DateVocabulary.Roles) -> Int? {
    guard let next = peek(), let meaning = next.meaning, next.means(role) else { return nil }
    at += 1
    return meaning.number
  }

  /// Passes the month that comes next, and the full stop of an abbreviation.
  mutating func takeMonth() -> Int? {
    guard let month = takeNumber(.month) else { return nil }
    if peek()?.touches == true { _ = takeMark(".") }
    return month
  }

  // MARK: Refusals

  /// Says what can't stand where it stands, and what was perhaps meant.
  func unexpected() -> Problem {
    guard let next = peek() else {
      return .mistyped("the date ends too early", hint: DateReader.examples)
    }
    let word = DateReader.clip(String(typed[next.range]))
    let what = "`\(word)` isn't understood in a date"
    guard next.kind == .word else { return .mistyped(what, hint: DateReader.examples) }
    if next.means(.boundless) {
      return .mistyped(
        "`\(word)` has no bounds that all would agree on",
        hint: "Write `sekitar 5 Mei 2021` or `antara 1 dan 10 Mei 2021`")
    }
    // Whoever differs by more letters than can be mistyped needn't be compared.
    let size = next.text.utf8.count
    let known = DateVocabulary.known.lazy.filter { abs($0.utf8.count - size) <= 2 }
    guard let near = Similar.nearest(to: next.text, among: known, limit: 1).first else {
      return .mistyped(what, hint: DateReader.examples)
    }
    let meant = typed.replacingRange(next.range, with: near)
    return .mistyped(what, hint: "Did you mean `\(DateReader.clip(meant))`?")
  }
}

extension String {
  fileprivate func replacingRange(_ range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
