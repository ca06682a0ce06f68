import CaseShell
import CommandLanguage
import Glibc
import Groundwork
import Terminal

/// What the program prints: results on standard output, all else on standard error.
enum Output {
  static func result(_ text: String) { FileOutput.write(text, to: 1) }

  /// A result; one that is higher than the screen goes to the pager of these words, if any.
  static func result(_ text: String, pages words: [String]) {
    var size = winsize()
    let isScreen = isatty(1) != 0 && ioctl(1, UInt(TIOCGWINSZ), &size) == 0
    let isLong = isScreen && text.utf8.count { $0 == 0x0A } >= max(2, Int(size.ws_row))
    if isLong, !words.isEmpty, isatty(0) != 0, Pager(words).show(text) { return }
    result(text)
  }

  static func notice(_ text: String) { FileOutput.write(text + "\n", to: 2) }

  static func show(_ outcome: Outcome, pages words: [String] = []) {
    result(outcome.result, pages: words)
    for remark in outcome.notices { notice(Display.escaped(remark)) }
  }

  static func show(_ problem: Problem, line: String? = nil) {
    notice(ProblemText.render(problem, line: line))
  }

  /// Any error as a problem; one that is none is our own fault, and says nothing of the case.
  static func problem(_ error: any Error) -> Problem {
    error as? Problem
      ?? Problem(.internalError, "something went wrong inside (\(type(of: error)))")
  }
}
