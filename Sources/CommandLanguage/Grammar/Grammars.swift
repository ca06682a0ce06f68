import Groundwork

/// All commands of a language, found by their words.
public struct Grammars: Sendable {
  /// The grammars in the order given.
  public let all: [Grammar]
  private let numbers: [Name: Int]
  /// The words that may follow a first word.
  let seconds: [Name: [String]]
  private let longest: Int

  /// Makes a language of `grammars`; of two with the same words the first counts.
  public init(_ grammars: [Grammar]) {
    all = grammars
    var numbers: [Name: Int] = [:]
    var seconds: [Name: [String]] = [:]
    for (number, grammar) in grammars.enumerated() {
      let key = Name(grammar.verb.joined(separator: " "))
      guard numbers[key] == nil else { continue }
      numbers[key] = number
      guard grammar.verb.count > 1, let first = grammar.verb.first else { continue }
      if seconds[Name(first)]?.contains(grammar.verb[1]) == true { continue }
      seconds[Name(first), default: []].append(grammar.verb[1])
    }
    self.numbers = numbers
    self.seconds = seconds
    longest = grammars.map(\.verb.count).max() ?? 0
  }

  /// The first words of all commands, each once, in the order given.
  public var firsts: [String] {
    var seen: Set<String> = []
    return all.compactMap(\.verb.first).filter { seen.insert($0).inserted }
  }

  /// The grammar with exactly the words `verb`, parted by blanks.
  public subscript(verb: String) -> Grammar? { numbers[Name(verb)].map { all[$0] } }

  /// The grammar with the most words of those that `words` begin with; nil where there is none.
  public func grammar(of words: [Word]) -> Grammar? {
    for count in stride(from: min(longest, words.count), to: 0, by: -1) {
      let verb = words.prefix(count).map(\.text).joined(separator: " ")
      // One word that holds a blank is not two words.
      if let grammar = self[verb], grammar.verb.count == count { return grammar }
    }
    return nil
  }

  /// The grammar of the command that `words` begin with.
  public func match(_ words: [Word]) throws(Problem) -> Grammar {
    if let grammar = grammar(of: words) { return grammar }
    guard let first = words.first else {
      throw Problem.mistyped("no command", at: 0..<0, hint: "`help`")
    }
    guard let seconds = seconds[Name(first.text)] else {
      throw Problem.mistyped(
        "unknown command \(Problem.shown(first.text))", at: first.span,
        hint: Problem.meant(first.text, among: firsts) ?? "`help` lists the commands")
    }
    let all = "`\(first.text)` goes with one of \(seconds.joined(separator: ", "))"
    guard words.count > 1 else {
      let end = first.span.upperBound
      throw Problem.mistyped("\(first.text) what?", at: end..<end, hint: all)
    }
    throw Problem.mistyped(
      "unknown command \(Problem.shown("\(first.text) \(words[1].text)"))", at: words[1].span,
      hint: Problem.hints(Problem.meant(words[1].text, among: seconds), all))
  }

  /// What `words` say.
  public func invocation(
    of words: [Word], given: [Name: String] = [:]
  ) throws(Problem) -> Invocation {
    try match(words).invocation(of: words, given: given)
  }
}
