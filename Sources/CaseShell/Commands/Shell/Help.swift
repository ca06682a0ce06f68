import CaseModel
import CommandLanguage
import Groundwork

extension Command {
  /// `help [WORD…]`.
  static let help = Command.session(
    Grammar(
      "help", summary: "explain the commands",
      places: [
        Place(
          "word", Slot("WORD", topic: "command", meaning: "a command"), isOptional: true,
          isMany: true, isText: true)
      ],
      examples: ["help", "help add event"]),
    inScripts: true
  ) { session, invocation in
    let words = invocation.bindings("word")
    guard let first = words.first else {
      return Outcome(CommandCatalog.overview + "\n")
    }
    let verb = words.map(\.text).joined(separator: " ")
    if verb == "query" { return Outcome(QueryReader.page + "\n") }
    if let grammar = CommandCatalog.grammars[verb] {
      return Outcome(HelpPage.command(grammar) + "\n")
    }
    if words.count == 1,
      CommandCatalog.grammars.all.contains(where: { $0.verb.first == first.text })
    {
      return Outcome(HelpPage.list(CommandCatalog.grammars, first: first.text) + "\n")
    }
    _ = try CommandCatalog.grammars.match(words.map(\.word))
    return Outcome()
  }

  /// `quit`.
  static let quit = leaving("quit", "leave the shell")

  /// `exit`, which other shells call it.
  static let exit = leaving("exit", "leave the shell, as `quit` does")

  private static func leaving(_ word: String, _ summary: String) -> Command {
    Command.session(Grammar(word, summary: summary, examples: [word])) { _, _ in
      var outcome = Outcome()
      outcome.isEnd = true
      return outcome
    }
  }

  /// `complete -- WORD…`.
  static let complete = Command.session(
    Grammar(
      "complete", summary: "print what may stand at the end of a line",
      details:
        "The last word is what is typed so far and may be empty. One candidate a line, a tab, its meaning.",
      places: [
        Place(
          "words", Slot("WORD", meaning: "the words of the line"), isOptional: true, isMany: true,
          isText: true)
      ],
      examples: [#"complete -- add event 2021-05-21 "x" @k"#]),
    inScripts: true
  ) { session, invocation in
    let words = invocation.texts("words")
    let candidates = Completion(session).candidates(
      after: Word.words(arguments: words.dropLast()), prefix: words.last ?? "")
    return .lines(candidates.map { "\($0.value)\t\(Display.escaped($0.description))" })
  }
}

extension Runner {
  /// Whether `--help` stands anywhere, or `-h` at the end; behind `--` both are texts.
  func asksForHelp(_ words: [Word]) -> Bool {
    let options = words.prefix { $0.text != "--" }
    return options.contains { $0.text == "--help" }
      || (options.count == words.count && words.dropFirst().last?.text == "-h")
  }

  /// `--help` behind a command, or behind a first word that several have.
  func help(_ words: [Word]) throws -> Outcome {
    let first = words[0].text
    if words.count == 2, CommandCatalog.grammars[first] == nil,
      CommandCatalog.grammars.firsts.contains(first)
    {
      return Outcome(HelpPage.list(CommandCatalog.grammars, first: first) + "\n")
    }
    return Outcome(HelpPage.command(try grammar(of: words)) + "\n")
  }
}
