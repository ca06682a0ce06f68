import Glibc
import Groundwork
import Synchronization
import Terminal

/// How far long work has come, as a bar on standard error; in the shell Ctrl-C stops the work, else it
/// ends the process and takes the bar along.
final class Meter: Sendable {
  private struct State {
    var bar = ProgressBar()
    var isQuiet = false
  }

  private let state = Mutex(State())
  private let isShown = isatty(2) != 0
  private let isStoppable: Bool

  init(isStoppable: Bool) { self.isStoppable = isStoppable }

  /// What the work is handed.
  var progress: Progress { Progress { [self] done, total in try report(done, total) } }

  /// Whether no bar may be drawn, since somebody is typing.
  func beQuiet(_ isQuiet: Bool) { state.withLock { $0.isQuiet = isQuiet } }

  private func report(_ done: Int, _ total: Int) throws {
    if isStoppable, Interrupt.wasPressed() {
      put(state.withLock { $0.bar.erased() })
      throw Problem(.interrupted, "stopped: nothing was changed")
    }
    guard isShown else { return }
    let (now, columns) = (Meter.now, Meter.columns)
    state.withLock {
      let wasDrawn = $0.bar.isShown
      let text =
        $0.isQuiet ? nil : $0.bar.frame(done: done, of: total, at: now, columns: columns)
      if !isStoppable, $0.bar.isShown, !wasDrawn { Interrupt.wipesLine(true) }
      put(text)
      if !isStoppable, wasDrawn, !$0.bar.isShown { Interrupt.wipesLine(false) }
    }
  }

  private func put(_ text: String?) {
    if let text { FileOutput.write(text, to: 2) }
  }

  private static var columns: Int {
    var size = winsize()
    return ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
