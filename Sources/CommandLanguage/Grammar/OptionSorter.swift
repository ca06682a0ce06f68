import Groundwork

/// Parts the options of a line from its plain words.
struct OptionSorter {
  let grammar: Grammar
  private(set) var plain: [Word] = []
  private(set) var bindings: [Binding] = []
  private(set) var flags: [Binding] = []
  /// The option whose value comes next.
  private(set) var waiting: OptionWord?
  /// The option to which the last word belongs.
  private(set) var current: Name?
  /// Whether `--` has ended the options.
  private(set) var isOver = false

  init(_ grammar: Grammar) { self.grammar = grammar }

  mutating func take(_ word: Word) throws(Problem) {
    current = waiting?.option.name
    let isOption = !isOver && word.text.utf8.starts(with: [0x2D, 0x2D])
    if let option = waiting {
      waiting = nil
      if isOption { throw option.lacksValue(before: word) }
      return bind(option, word.text, of: word, offset: 0)
    }
    guard isOption else { return plain.append(word) }
    if word.text == "--" {
      isOver = true
    } else {
      try take(OptionWord(word, in: grammar))
    }
  }

  /// Says that the line has ended.
  func finish() throws(Problem) {
    if let waiting { throw waiting.lacksValue() }
  }

  /// Whether `option` stands in the line already, in `language`.
  func has(_ option: Option, in language: Language? = nil) -> Bool {
    (bindings + flags).contains { $0.name == option.name && $0.language == language }
  }

  private mutating func take(_ option: OptionWord) throws(Problem) {
    current = option.option.name
    if !option.option.isMany, has(option.option, in: option.language) {
      throw Problem.mistyped("\(option.shown) stands twice", at: option.word.span)
    }
    if option.option.isFlag {
      flags.append(Binding(option.option.name, "", of: option.word, source: .option))
    } else if let value = option.value {
      bind(option, value, of: option.word, offset: option.offset)
    } else {
      waiting = option
    }
  }

  private mutating func bind(_ option: OptionWord, _ text: String, of word: Word, offset: Int) {
    bindings.append(
      Binding(
        option.option.name, text, of: word, offset: offset, source: .option,
        operation: option.operation, language: option.language))
  }
}
