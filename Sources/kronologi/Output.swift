import CaseShell
import CommandLanguage
import Glibc
import Groundwork
import Terminal

/// What the program prints: results on standard output, all else on standard error.
enum Output {
  /// Prints a result; false where it could not be written.
  @discardableResult
  static func result(_ text: String) -> Bool { FileOutput.write(text, to: 1) }

  /// A result; one that is higher than the screen goes to the pager of these words, if any.
  @discardableResult
  static func result(_ text: String, pages words: [String]) -> Bool {
    var size = winsize()
    let isScreen = isatty(1) != 0 && ioctl(1, UInt(TIOCGWINSZ), &size) == 0
    let isLong = isScreen && text.utf8.count { $0 == 0x0A } >= max(2, Int(size.ws_row))
    if isLong, !words.isEmpty, isatty(0) != 0, Pager(words).show(text) { return true }
    return result(text)
  }

  static func notice(_ text: String) { FileOutput.write(text + "\n", to: 2) }

  /// Prints what a command came to.
  ///
  /// - Throws: `Problem` where the result could not be written; whoever closed a pipe has had enough.
  static func show(_ outcome: Outcome, pages words: [String] = []) throws(Problem) {
    let isWritten = result(outcome.text(onTerminal: isatty(1) != 0), pages: words)
    let reason = String(cString: strerror(errno))
    let failure: Problem? =
      isWritten || errno == EPIPE ? nil : .refused("can't write the result: \(reason)")
    for remark in outcome.notices { notice(Display.escaped(remark)) }
    if let failure { throw failure }
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
