import Glibc
import Groundwork

/// The files of an index: databases that are never renamed, and a pointer to the one that counts.
///
/// Renaming a database over one that somebody has open corrupts it, since its log stays behind.
/// So a rebuild writes `index-<schema>-<number>.sqlite` beside the old one, and then replaces the
/// small file `index` that holds its name.
struct IndexFiles {
  let folder: String

  private var pointer: String { "\(folder)/index" }

  /// Where the database of this name lies.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The name of the database that counts; nil where there is none, or one of another schema.
  func current() -> String? {
    guard let bytes = read(pointer) else { return nil }
    let name = String(decoding: bytes, as: UTF8.self)
    guard number(of: name) != nil, Identity(path(name)) != nil else { return nil }
    return name
  }

  /// A name that no database here has or had lately.
  func next() -> String {
    let numbers = names().compactMap { anyNumber(of: $0) }
    let pointed = read(pointer).flatMap { anyNumber(of: String(decoding: $0, as: UTF8.self)) }
    let last = max(numbers.max() ?? 0, pointed ?? 0)
    return "index-\(Schema.fingerprint)-\(last + 1).sqlite"
  }

  /// Makes `name` the database that counts, and removes those before it.
  func point(to name: String) throws {
    let draft = "\(pointer)-\(getpid())"
    try write(Array(name.utf8), to: draft)
    guard rename(draft, pointer) == 0 else { throw Problem.file(errno, "the index") }
    for other in names() where (anyNumber(of: other) ?? .max) < (anyNumber(of: name) ?? 0) {
      unlink(path(other))
    }
  }

  /// Puts what was written to a database on the disk.
  func synchronise(_ name: String) {
    let descriptor = open(path(name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// The number in `index-<our schema>-<number>.sqlite`.
  private func number(of name: String) -> Int? {
    name.hasPrefix("index-\(Schema.fingerprint)-") ? anyNumber(of: name) : nil
  }

  /// The number of a database of any schema, or of a file beside one.
  private func anyNumber(of name: String) -> Int? {
    let parts = name.split(separator: "-", maxSplits: 2)
    guard parts.count == 3, parts[0] == "index", let dot = parts[2].firstIndex(of: "."),
      parts[2][dot...].hasPrefix(".sqlite")
    else { return nil }
    return Int(parts[2][..<dot])
  }

  private func names() -> [String] { FolderNames.read(folder) }

  private func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return count > 0 ? Array(bytes[..<count]) : nil
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(
      path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Problem.file(errno, "the index") }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
      throw Problem.file(errno, "the index")
    }
  }
}

extension Problem {
  static func file(_ code: Int32, _ what: String) -> Problem {
    .refused("\(what) can't be written: \(String(cString: strerror(code)))")
  }
}
