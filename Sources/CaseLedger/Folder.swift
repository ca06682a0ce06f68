import Glibc
import Groundwork

/// What is done with folders.
public enum Folder {
  /// Makes `path` and what it lacks above it, for the owner alone.
  ///
  /// A name that it makes is on the disk when it returns, where the medium can promise that.
  public static func make(_ path: String) throws(Problem) {
    let above = parent(of: path)
    if mkdir(path, 0o700) != 0 {
      let code = errno
      if code == EEXIST, isFolder(path) { return }
      if code == ENOENT, let above { try make(above) }
      guard code == ENOENT, mkdir(path, 0o700) == 0 || errno == EEXIST else {
        errno = code
        throw .system("can't make the folder \(path)")
      }
    }
    try? synchronize(above ?? ".")
  }

  /// The folder in which `path` lies; nil where it has no slash.
  public static func parent(of path: String) -> String? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether `path` is a folder.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names of what lies in the folder, in no order; none where it can't be read.
  public static func names(in path: String) -> [String] { FolderNames.read(path) }

  static func names(in folder: Descriptor) -> [String] { FolderNames.read(folder.number) }

  /// Waits until names made in the folder are on the disk.
  static func synchronize(_ path: String) throws(Problem) {
    let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY)
    guard fsync(folder.number) == 0 else { throw .system("can't make sure of \(path)") }
  }
}
