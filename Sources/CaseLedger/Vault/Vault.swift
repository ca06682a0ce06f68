import Glibc
import Groundwork

/// The bytes that a case keeps, named by their SHA-256, written once and never again.
///
/// No name from outside makes a path in it, and no link in it is followed.
public struct Vault: Sendable {
  /// The folder's name in the case's folder.
  public static let folderName = "evidence"

  /// Where the vault lies.
  public let folder: String

  /// The vault of the case in `folder`.
  public init(in folder: String) { self.folder = "\(folder)/\(Vault.folderName)" }

  /// Where the bytes of this digest lie in the case's folder, for messages.
  public static func name(of digest: Digest) -> String {
    "\(folderName)/\(digest.hex.prefix(2))/\(digest.hex)"
  }

  /// Where the bytes of this digest lie, or would.
  public func path(of digest: Digest) -> String {
    "\(folder)/\(digest.hex.prefix(2))/\(digest.hex)"
  }

  /// Whether something of this digest's name is kept.
  public func has(_ digest: Digest) -> Bool {
    var status = stat()
    return lstat(path(of: digest), &status) == 0
  }

  /// Whether `shelf` has something of this name; leaves `errno` alone.
  func has(in shelf: Descriptor, _ name: String) -> Bool {
    let code = errno
    defer { errno = code }
    var status = stat()
    return fstatat(shelf.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Opens the bytes of this digest; whether they are what their name says is yet to be seen.
  ///
  /// - Throws: `Problem` where they are not there, or are no regular file.
  func open(_ digest: Digest) throws(Problem) -> Descriptor {
    let shelf = try Vault.open(
      String(digest.hex.prefix(2)), in: try Descriptor(folder, Vault.folderFlags))
    let file = try Descriptor(digest.hex, in: shelf, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    guard try file.status().st_mode & S_IFMT == S_IFREG else {
      throw .broken("\(file.path) is no regular file")
    }
    return file
  }

  /// The shelf on which bytes of this digest lie, made where it lacks.
  func shelf(of digest: Digest) throws(Problem) -> Descriptor {
    let folder = try makeFolder()
    let name = String(digest.hex.prefix(2))
    if mkdirat(folder.number, name, 0o700) == 0 {
      try folder.synchronizeAll()
    } else if errno != EEXIST {
      throw .system("can't make the folder \(folder.path)/\(name)")
    }
    return try Vault.open(name, in: folder)
  }

  /// The vault's own folder, made where it lacks.
  func makeFolder() throws(Problem) -> Descriptor {
    try Folder.make(folder)
    return try Descriptor(folder, Vault.folderFlags)
  }

  private static func open(_ name: String, in folder: Descriptor) throws(Problem) -> Descriptor {
    try Descriptor(name, in: folder, folderFlags)
  }

  static let folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW

  /// The bytes of this digest.
  ///
  /// - Throws: `Problem`; `broken` where they are no longer what their name says.
  public func bytes(of digest: Digest) throws(Problem) -> [UInt8] {
    let file = try open(digest)
    let bytes = try file.read(try file.size(), at: 0)
    guard Digest(of: bytes) == digest else { throw .broken("\(file.path) was changed") }
    return bytes
  }
}
