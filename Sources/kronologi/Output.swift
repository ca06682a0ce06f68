import CaseShell
import CommandLanguage
import Glibc
import Groundwork
import Terminal

/// What the program prints: results on standard output, all else on standard error.
enum Output {
  static func result(_ text: String) { put(text, to: 1) }

  static func notice(_ text: String) { put(text + "\n", to: 2) }

  static func show(_ outcome: Outcome) {
    result(outcome.result)
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

  private static func put(_ text: String, to file: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = write(file, bytes.baseAddress?.advanced(by: done), bytes.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        done += count
      }
    }
  }

  /// How far long work has come, on a terminal; in the shell Ctrl-C stops it.
  static func progress(isStoppable: Bool) -> Progress {
    let isShown = isatty(2) != 0
    return Progress { done, total in
      if isStoppable, Interrupt.wasPressed() { throw Problem(.interrupted, "stopped") }
      guard isShown, total > 1 << 24 else { return }
      let percent = done / max(1, total / 100)
      put(done >= total ? "\r\u{1B}[K" : "\r\(percent) %", to: 2)
    }
  }
}
