import Glibc
import Groundwork

/// A file outside the case that is to become evidence, opened once.
///
/// What was looked at is what is read, whatever its name comes to mean meanwhile.
public final class OriginalFile {
  let file: Descriptor
  private let before: stat
  /// Where it was found.
  public let path: String
  /// How the user called it, for messages.
  let shown: String

  /// Opens the file at `path`, and leaves its time of access alone where we may.
  ///
  /// - Throws: `Problem` where it is no regular file, or a link to one.
  public init(_ path: String, shown: String? = nil) throws(Problem) {
    self.path = path
    self.shown = shown ?? path
    var seen = stat()
    guard lstat(path, &seen) == 0 else { throw .system("can't open \(self.shown)") }
    if let problem = OriginalFile.refusal(of: seen.st_mode, self.shown) { throw problem }
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    if let quiet = try? Descriptor(path, flags | OriginalFile.noAccessTime) {
      file = quiet
    } else {
      file = try Descriptor(path, flags)
    }
    before = try file.status()
    if let problem = OriginalFile.refusal(of: before.st_mode, self.shown) { throw problem }
    posix_fadvise(file.number, 0, 0, POSIX_FADV_SEQUENTIAL)
  }

  /// `O_NOATIME`: to look at evidence must not change it.
  private static let noAccessTime: Int32 = 0o1_000_000

  /// Where it was found, without links and dots on the way.
  public var place: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether anything is called like this, be it a link.
  public static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Its name, without the folders above it.
  public var name: String { String(path.split(separator: "/").last ?? "") }

  /// How many bytes it had when it was opened.
  public var size: Int { Int(before.st_size) }

  /// All that is in it.
  ///
  /// - Throws: `Problem` where that is more than `limit` bytes.
  public func bytes(atMost limit: Int) throws(Problem) -> [UInt8] {
    guard size <= limit else { throw .refused("\(shown) has \(size) bytes: that is too much") }
    return try file.read(size, at: 0)
  }

  private static func refusal(of mode: mode_t, _ path: String) -> Problem? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFLNK:
      .refused("\(path) is a link, which is not followed", hint: "name the file that it leads to")
    case S_IFDIR: .refused("\(path) is a folder", hint: "name its files, or pack it into one first")
    case S_IFIFO: .refused("\(path) is a pipe, not a file")
    case S_IFSOCK: .refused("\(path) is a socket, not a file")
    default: .refused("\(path) is a device", hint: "make an image of it first, and collect that")
    }
  }

  /// Refuses what was changed since it was opened.
  ///
  /// - Parameter count: how many bytes were read of it.
  func refuseChanged(having count: Int) throws(Problem) {
    let now = try file.status()
    let isSame =
      count == size && now.st_size == before.st_size && now.st_mtim.isSame(as: before.st_mtim)
      && now.st_ctim.isSame(as: before.st_ctim)
    guard isSame else {
      throw .refused(
        "\(shown) was changed while it was read", hint: "collect it when nobody writes to it")
    }
  }
}

extension timespec {
  /// Whether both are the same nanosecond.
  fileprivate func isSame(as other: timespec) -> Bool {
    tv_sec == other.tv_sec && tv_nsec == other.tv_nsec
  }
}
