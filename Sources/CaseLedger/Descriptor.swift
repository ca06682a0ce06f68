import Glibc
import Groundwork

/// An open file, closed when nobody holds it any more.
public final class Descriptor {
  let number: Int32
  /// The file's path, for messages.
  public let path: String

  init(adopting number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  /// Opens a file.
  ///
  /// - Throws: `Problem` that says why not.
  public init(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(Problem) {
    let number = Glibc.open(path, flags | O_CLOEXEC, mode)
    guard number >= 0 else { throw .system("can't open \(path)") }
    self.number = number
    self.path = path
  }

  /// Opens what `folder` calls `name`, which is no path.
  init(
    _ name: String, in folder: Descriptor, _ flags: Int32, mode: mode_t = 0o600
  ) throws(Problem) {
    let path = "\(folder.path)/\(name)"
    let number = openat(folder.number, name, flags | O_CLOEXEC, mode)
    guard number >= 0 else { throw .system("can't open \(path)") }
    self.number = number
    self.path = path
  }

  deinit { close(number) }

  /// How many bytes the file has.
  public func size() throws(Problem) -> Int { Int(try status().st_size) }

  func status() throws(Problem) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .system("can't look at \(path)") }
    return status
  }

  /// Reads up to `buffer.count` bytes from `offset`; fewer only at the file's end.
  public func read(
    into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(Problem) -> Int {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count = pread(number, rest.baseAddress, rest.count, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system("can't read \(path)") }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// Reads `count` bytes from `offset`; fewer only at the file's end.
  public func read(_ count: Int, at offset: Int) throws(Problem) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let result: Result<Int, Problem> = bytes.withUnsafeMutableBytes { buffer in
      do throws(Problem) { return .success(try read(into: buffer, at: offset)) } catch {
        return .failure(error)
      }
    }
    bytes.removeLast(count - (try result.get()))
    return bytes
  }

  /// Writes all of `bytes` at `offset`.
  func write(_ bytes: [UInt8], at offset: Int) throws(Problem) {
    let problem = bytes.withUnsafeBytes { buffer in
      do throws(Problem) {
        try write(buffer, at: offset)
        return nil as Problem?
      } catch { return error }
    }
    if let problem { throw problem }
  }

  /// Writes all of `bytes` at `offset`.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(Problem) {
    var done = 0
    while done < bytes.count {
      let count = pwrite(
        number, bytes.baseAddress?.advanced(by: done), bytes.count - done, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system("can't write \(path)") }
      done += count
    }
  }

  /// Waits until what was written is on the disk.
  func synchronize() throws(Problem) {
    guard fdatasync(number) == 0 else { throw .system("can't make sure of \(path)") }
  }

  /// Makes a file of `bytes` that was not there, and waits until it is on the disk.
  public static func lay(_ bytes: [UInt8], at path: String) throws(Problem) {
    let file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL)
    do throws(Problem) {
      try file.write(bytes, at: 0)
      try file.synchronize()
    } catch {
      unlink(path)
      throw error
    }
  }

  func truncate(to size: Int) throws(Problem) {
    guard ftruncate(number, off_t(size)) == 0 else { throw .system("can't cut \(path)") }
  }
}

extension Problem {
  /// What the system just said (`errno`), in its words.
  public static func system(_ what: String, hint: String? = nil) -> Problem {
    let code = errno
    return .refused("\(what): \(String(cString: strerror(code)))", hint: hint)
  }
}
