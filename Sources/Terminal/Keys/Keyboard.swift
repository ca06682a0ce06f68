import CEditLine
import Glibc

/// The keys that are pressed, and what else wakes a waiting reader.
final class Keyboard {
  enum Event: Equatable {
    case key(Key)
    case signal(Int32)
    /// Nothing came for a while.
    case idle
    /// The terminal is gone.
    case end
  }

  private var decoder = KeyDecoder()
  private var keys: [Key] = []
  private let file: Int32

  init(_ file: Int32 = 0) { self.file = file }

  /// Whether something waits already, so that nothing need be drawn before it is looked at.
  var isBusy: Bool {
    !keys.isEmpty || decoder.patience != nil || signals_wait(file, 0) != SIGNALS_NOTHING.rawValue
  }

  /// Waits for what comes next, `patience` milliseconds at most.
  func next(patience: Int) -> Event {
    while true {
      if !keys.isEmpty { return .key(keys.removeFirst()) }
      let ready = signals_wait(file, Int32(decoder.patience ?? patience))
      if ready & Int32(SIGNALS_SIGNAL.rawValue) != 0 {
        let signal = signals_next()
        if signal != 0 { return .signal(signal) }
      } else if ready & Int32(SIGNALS_INPUT.rawValue) != 0 {
        guard take() else { return .end }
      } else if decoder.patience != nil {
        keys = decoder.timeout()
      } else {
        return .idle
      }
    }
  }

  /// Reads what is there.
  private func take() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(file, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return true }
    guard count > 0 else { return false }
    for byte in bytes[..<count] { keys += decoder.feed(byte) }
    return true
  }
}
