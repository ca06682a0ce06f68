import CaseLedger
import CaseStore
import Glibc
import Groundwork

/// The text of a record that could not be taken, kept beside the index for another try.
///
/// It is for the eyes of whoever wrote it, as the index is.
struct KeptText {
  private let path: String?

  init(_ session: Session, _ id: Name) {
    path = session.current?.indexFolder.map { "\($0)/edit-\(id)" }
  }

  /// The text; nil where there is none.
  var text: String? {
    guard let path, let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Keeps `text`.
  func keep(_ text: String) throws {
    guard let path else { throw Problem.refused("there is no place to keep the text in") }
    let number = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard number >= 0, let file = fdopen(number, "w") else {
      throw Problem.system("can't write \(path)")
    }
    let count = text.utf8.count
    let written = text.withCString { fwrite($0, 1, count, file) }
    guard fclose(file) == 0, written == count else { throw Problem.system("can't write \(path)") }
  }

  func remove() { if let path { unlink(path) } }
}
