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
  public static func isFolder(_ path: String, followingLinks: Bool = true) -> Bool {
    var status = stat()
    let code = followingLinks ? stat(path, &status) : lstat(path, &status)
    return code == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names of what lies in the folder, in no order; none where it can't be read.
  public static func names(in path: String) -> [String] { FolderNames.read(path) }

  /// Removes `path` and all that lies in it; a link is removed, never followed.
  public static func remove(_ path: String) {
    guard unlink(path) != 0, isFolder(path, followingLinks: false) else { return }
    for name in names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }

  /// Whether `folder` holds something called `name`, be it a link.
  static func has(_ name: String, in folder: Descriptor) -> Bool {
    var status = stat()
    return fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  static func names(in folder: Descriptor) -> [String] { FolderNames.read(folder.number) }

  /// Waits until names made in the folder are on the disk.
  static func synchronize(_ path: String) throws(Problem) {
    let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY)
    guard fsync(folder.number) == 0 else { throw .system("can't make sure of \(path)") }
  }
}
