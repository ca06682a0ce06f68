import CaseModel
import CaseShell
import CaseStore
import CommandLanguage
import Glibc
import Groundwork
import Terminal

/// One run of the program: a command, a script, or the shell.
struct Program {
  private var words: [String]
  private var named: String?

  private let isText: Bool

  /// - Parameter arguments: nil where they are no text.
  init(arguments: [String]?) {
    words = arguments ?? []
    isText = arguments != nil
    while let option = words.first, option == "-C", words.count > 1 {
      named = words[1]
      words.removeFirst(2)
    }
  }

  /// Does what the arguments say; returns the exit code.
  func run() -> Int32 {
    guard isText else { return fail(.mistyped("an argument is not UTF-8 text")) }
    switch words.first {
    case "--version":
      Output.result(Surroundings.program + "\n")
      return 0
    case "--help", "-h": return run(["help"])
    case "-C": return fail(.mistyped("-C wants a case"))
    case let option? where option.hasPrefix("-"):
      return fail(.mistyped("no option '\(option)' before the command", hint: "`kronologi help`"))
    default: return run(words)
    }
  }

  private func run(_ words: [String]) -> Int32 {
    let environment = Environment()
    let surroundings: Surroundings
    do throws(Problem) {
      surroundings = try environment.surroundings()
    } catch { return fail(error) }
    let isShell = words.isEmpty && isatty(0) != 0
    let meter = Meter(isStoppable: isShell)
    let session = Session(
      surroundings, folders: environment.folders(named: named, isShell: isShell),
      screen: environment.screen(), isShell: isShell, progress: meter.progress)
    if isShell { return Shell(session, environment, meter).run() }
    // On a terminal the record goes into an editor, as in the shell.
    let opensEditor = words.count == 2 && words[0] == "edit" && isatty(0) != 0 && isatty(1) != 0
    if opensEditor {
      session.asking = EditorAsker(UserEditor(words: environment.editor))
    }
    let code = attempt(line: Quoting.line(words), pager: environment.pager) {
      if words.isEmpty {
        return try session.run(Script(name: "-", bytes: CaseFolders.standardInput()))
      }
      return try Runner(session).run(arguments: words, asks: opensEditor)
    }
    // The index is left open: closing it would have the disk wait for what the ledger holds already.
    withExtendedLifetime(session) { exit(code) }
  }

  private func attempt(
    line: String, pager: [String], _ work: () throws -> Outcome
  ) -> Int32 {
    do {
      let outcome = try work()
      try Output.show(outcome, pages: pager)
      return outcome.code
    } catch { return fail(Output.problem(error), line: line) }
  }

  private func fail(_ problem: Problem, line: String? = nil) -> Int32 {
    Output.show(problem, line: line)
    return problem.kind.rawValue
  }
}
