import CEditLine
import Glibc

/// Reads lines where nothing can be drawn: a terminal that can't move its cursor.
public final class PlainReader: LineReading {
  private let keyboard: Int32
  private let screen: Int32
  private var waiting: [UInt8] = []

  /// Makes a reader of the file `keyboard` that prompts on `screen`.
  public init(keyboard: Int32 = 0, screen: Int32 = 2) {
    self.keyboard = keyboard
    self.screen = screen
    signals_catch()
  }

  /// Asks for a line; prompts for further rows while it is not whole.
  public func read(_ question: LineQuestion) -> TypedLine {
    if signals_forget() { return .end }
    var line = ""
    var prompt = question.prompt.text
    while true {
      FileOutput.write(prompt, to: screen)
      switch row() {
      case .line(let row):
        line += row
        guard question.helper.needsMore(line) else { return .line(line) }
        line += "\n"
        prompt = "… "
      case .cancelled:
        FileOutput.write("\n", to: screen)
        return .cancelled
      case .end: return line.isEmpty ? .end : .line(line)
      }
    }
  }

  private func row() -> TypedLine {
    while true {
      if let end = waiting.firstIndex(of: 0x0A) {
        let row = String(decoding: waiting[..<end], as: UTF8.self)
        waiting.removeSubrange(...end)
        return .line(row)
      }
      let ready = signals_wait(keyboard, -1)
      if ready & Int32(SIGNALS_SIGNAL.rawValue) != 0 {
        switch signals_next() {
        case SIGINT: return .cancelled
        case SIGTERM, SIGHUP: return .end
        default: continue
        }
      }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(keyboard, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .end }
      waiting += bytes[..<count]
    }
  }
}
