import Glibc
import Groundwork

/// What is done with folders.
public enum Folder {
  /// Makes `path` and what it lacks above it, for the owner alone.
  public static func make(_ path: String) throws(Problem) {
    if mkdir(path, 0o700) == 0 { return }
    if errno == EEXIST, isFolder(path) { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try make(String(path[..<slash]))
      if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    }
    throw .system("can't make the folder \(path)")
  }

  /// Whether `path` is a folder.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Waits until names made in the folder are on the disk.
  static func synchronize(_ path: String) throws(Problem) {
    let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY)
    guard fsync(folder.number) == 0 else { throw .system("can't make sure of \(path)") }
  }
}
