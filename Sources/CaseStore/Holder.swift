import Glibc
import Groundwork

/// Who last took the lock: for messages only, it may be stale or missing.
struct Holder: Sendable {
  let path: String
  let author: String

  /// Writes down that this process has the lock.
  func note() {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    var text = "\(author) (process \(getpid()))\n"
    text.withUTF8 { _ = write(file, $0.baseAddress, $0.count) }
  }

  /// Who has it.
  func name() -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, Int32(line.count), file) != nil else { return nil }
    let text = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.split(separator: "\n").first.map { String($0) }
  }
}
