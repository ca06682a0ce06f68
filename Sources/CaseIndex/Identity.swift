import Glibc

/// Which file a path means, so that another file of the same name is noticed.
struct Identity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// The identity of the file at `path`; nil where there is none, or a link or pipe in its place.
  init?(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}
