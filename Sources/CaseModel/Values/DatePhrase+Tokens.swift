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

  /// Passes the longest of several words or pairs of words that comes next.
  mutating func take(_ phrases: Set<[String]>) -> Bool {
    guard let first = peek(), first.kind == .word else { return false }
    if let second = words(2), phrases.contains([first.text, second.text]) {
      at += second.skip
      return true
    }
    guard phrases.contains([first.text]) else { return false }
    at += 1
    return true
  }

  /// The second of two words, which may be joined by a dash as in `kira-kira`.
  private func words(_ count: Int) -> (text: String, skip: Int)? {
    if let next = peek(1), next.kind == .word { return (next.text, 2) }
    guard peek(1)?.isMark("-") == true, let next = peek(2), next.kind == .word else { return nil }
    return (next.text, 3)
  }

  /// Passes the day of the week that comes next.
  mutating func takeWeekday() -> Int? {
    guard let next = peek(), next.kind == .word,
      let weekday = DateVocabulary.weekdays[next.text]
    else { return nil }
    at += 1
    return weekday
  }

  /// Passes the month that comes next, and the full stop of an abbreviation.
  mutating func takeMonth() -> Int? {
    guard let next = peek(), next.kind == .word, let month = DateVocabulary.months[next.text]
    else { return nil }
    at += 1
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
    if DateVocabulary.boundless.contains(next.text) {
      return .mistyped(
        "`\(word)` has no bounds that all would agree on",
        hint: "Write `sekitar 5 Mei 2021` or `antara 1 dan 10 Mei 2021`")
    }
    let near = Similar.nearest(to: next.text, among: DateVocabulary.all, limit: 1).first
    guard let near, next.text.utf8.count <= 40 else {
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
