import Groundwork

extension HelpPage {
  /// What may come next behind `words` where `unfinished` is being typed.
  public static func next(
    _ grammars: Grammars, _ words: [Word], unfinished: String, given: [Name: String] = [:]
  ) -> String {
    let expectation = grammars.expectation(words: words, unfinished: unfinished, given: given)
    let isOnly = expectation.parts.count == 1
    let found = expectation.parts.flatMap { rows(of: $0, isOnly: isOnly) }
    let head = grammars.grammar(of: words).map(usage) ?? []
    return (head + table(found)).joined(separator: "\n")
  }

  /// A closed list with its meanings; of options only the names, since there are many.
  private static func rows(of part: Expectation.Part, isOnly: Bool) -> [(String, String)] {
    let slot = part.slot
    let choices = slot.choices.filter { $0.word.lowercased().hasPrefix(part.prefix.lowercased()) }
    let words = choices.map(\.word)
    if slot.label == "--option", !isOnly || choices.count > 12 {
      return [(slot.label, words.joined(separator: " "))]
    }
    let isNamed = slot.label != "COMMAND" && slot.label != "--option"
    guard slot.isExplained else {
      let list = words.isEmpty ? nil : words.joined(separator: ", ")
      return [(slot.usage, Problem.hints(slot.meaning, list) ?? "")]
    }
    return (isNamed ? [(slot.usage, slot.meaning)] : [])
      + choices.map { ((isNamed ? "  " : "") + $0.word, $0.meaning) }
  }
}
