import CaseShell
import CommandLanguage
import Glibc
import Groundwork
import Synchronization
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

  /// How far long work has come, as a bar on a terminal; in the shell Ctrl-C stops the work.
  static func progress(isStoppable: Bool) -> Progress {
    let isShown = isatty(2) != 0
    let line = ProgressLine()
    return Progress { done, total in
      if isStoppable, Interrupt.wasPressed() {
        line.erase()
        throw Problem(.interrupted, "stopped: nothing was changed")
      }
      if isShown { line.draw(done, total) }
    }
  }
}

/// The bar on standard error.
private final class ProgressLine: Sendable {
  private let bar = Mutex(ProgressBar())

  func draw(_ done: Int, _ total: Int) {
    var size = winsize()
    let hasSize = ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let now = ProgressLine.now
    let frame = bar.withLock {
      $0.frame(done: done, of: total, at: now, columns: hasSize ? Int(size.ws_col) : 80)
    }
    if let frame { FileOutput.write(frame, to: 2) }
  }

  func erase() {
    if let frame = bar.withLock({ $0.erased() }) { FileOutput.write(frame, to: 2) }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
