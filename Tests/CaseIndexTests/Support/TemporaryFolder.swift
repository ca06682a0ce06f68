import Glibc
import Groundwork

/// A folder that goes when nobody needs it any more.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/kronologi-index-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Problem.refused("no temporary folder") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    empty()
    rmdir(path)
  }

  /// The names of the files in it.
  var names: [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes all files, as `rm -r` would.
  func empty() { for name in names { unlink("\(path)/\(name)") } }

  /// Replaces the contents of a file.
  func write(_ text: String, to name: String) {
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    _ = Glibc.write(descriptor, text, text.utf8.count)
  }

  /// The rights of a file.
  func mode(of name: String) -> mode_t { status(of: name).st_mode & 0o777 }

  /// How many bytes a file has.
  func size(of name: String) -> Int { Int(status(of: name).st_size) }

  private func status(of name: String) -> stat {
    var status = stat()
    _ = stat("\(path)/\(name)", &status)
    return status
  }
}
