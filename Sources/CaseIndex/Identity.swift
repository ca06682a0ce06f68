import Glibc

/// Which file a path means, so that another file of the same name is noticed.
struct Identity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// The identity of the file at `path`; nil where there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}
