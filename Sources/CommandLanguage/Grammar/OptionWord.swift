import Groundwork

/// An option's word taken apart: `--aliases+=Kotz`, `--text.en`.
struct OptionWord {
  let option: Option
  var operation = Binding.Operation.set
  var language: Language?
  let word: Word
  /// The value behind `=`; nil where the next word is the value.
  let value: String?
  /// Where the value begins in the word, in Unicode scalars.
  let offset: Int

  /// Reads `word`, which begins with two dashes, as an option of `grammar`.
  init(_ word: Word, in grammar: Grammar) throws(Problem) {
    // By scalars: a mark that combines with the `=` would hide it from a search by letters.
    let scalars = word.text.unicodeScalars
    let equals = scalars.firstIndex(of: "=")
    let typed = String(scalars[..<(equals ?? scalars.endIndex)].dropFirst(2))
    offset = typed.unicodeScalars.count + 3
    value = equals.map { String(scalars[scalars.index(after: $0)...]) }
    self.word = word
    let name = OptionName(typed, in: grammar)
    guard let option = grammar.option(Name(name.stem)) else {
      throw OptionWord.unknown(typed, in: grammar).at(word.span(of: 0..<offset - 1))
    }
    self.option = option
    operation = name.operation
    try readLanguage(name.language)
    try checkOperation(typed)
  }

  /// How the option is typed, for sentences.
  var shown: String { "--\(option.name)" }

  private mutating func readLanguage(_ typed: String?) throws(Problem) {
    guard let typed else { return }
    guard option.allowsTranslation else {
      throw Problem.mistyped("\(shown) has no translations", at: word.span)
    }
    guard let language = Language(rawValue: typed) else {
      let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem.mistyped(
        "no language '\(typed)' for \(shown)", at: word.span, hint: "one of \(known)")
    }
    self.language = language
  }

  private mutating func checkOperation(_ typed: String) throws(Problem) {
    if operation != .set, !(option.allowsEdit && option.isMany) {
      let why = option.allowsEdit ? "it holds one value" : "only a list that is edited takes it"
      throw Problem.mistyped("'--\(typed)': \(why)", at: word.span, hint: "`\(shown) VALUE`")
    }
    guard let value else { return }
    if option.isFlag {
      throw Problem.mistyped("\(shown) takes no value", at: word.span, hint: "`\(shown)`")
    }
    guard value.isEmpty else { return }
    guard option.allowsEdit, operation == .set else { throw lacksValue() }
    operation = .clear
  }

  /// The problem that no value follows.
  func lacksValue(before next: Word? = nil) -> Problem {
    let label = option.slot?.label ?? "VALUE"
    let way = next.map { "; a value that begins with dashes is given as `\(shown)=\($0.text)`" }
    return .mistyped(
      "\(shown) lacks its value", at: word.span, hint: "`\(shown) \(label)`" + (way ?? ""))
  }

  private static func unknown(_ typed: String, in grammar: Grammar) -> Problem {
    if let problem = grammar.refusal("--\(typed)") { return problem }
    let known = grammar.options.map(\.name.text)
    let verb = grammar.verb.joined(separator: " ")
    let list = "options: \(known.map { "--" + $0 }.joined(separator: ", "))"
    let all = known.isEmpty ? "`\(verb)` has no options" : list
    return .mistyped(
      "unknown option \(Problem.shown("--\(typed)"))",
      hint: Problem.hints(Problem.meant(typed, among: known, sigil: "--"), all))
  }
}

/// The name of an option with what may be tied to it: `text.en`, `aliases+`.
private struct OptionName {
  var stem: String
  var operation = Binding.Operation.set
  var language: String?

  init(_ typed: String, in grammar: Grammar) {
    stem = typed
    if grammar.option(Name(stem)) != nil { return }
    if stem.hasSuffix("+") || stem.hasSuffix("-") {
      operation = stem.removeLast() == "+" ? .add : .remove
    }
    if let dot = stem.lastIndex(of: "."), grammar.option(Name(String(stem[..<dot]))) != nil {
      language = String(stem[stem.index(after: dot)...])
      stem = String(stem[..<dot])
    }
  }
}
