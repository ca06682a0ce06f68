import Glibc
import Groundwork

/// Who last took the lock: for messages only, it may be stale or missing.
struct Holder: Sendable {
  let path: String
  let author: String

  /// Writes down that this process has the lock.
  func note() {
    // What came from elsewhere may have a link or a pipe there.
    let file = open(
      path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    var text = "\(author) (process \(getpid()))\n"
    text.withUTF8 { _ = write(file, $0.baseAddress, $0.count) }
  }

  /// Who has it.
  func name() -> String? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var line = [UInt8](repeating: 0, count: 256)
    let count = read(file, &line, line.count)
    let text = String(decoding: line.prefix(max(0, count)), as: UTF8.self)
    return text.split(separator: "\n").first.map { String($0) }
  }
}
