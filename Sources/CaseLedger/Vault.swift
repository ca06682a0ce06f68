import Glibc
import Groundwork

/// The bytes that a case keeps, named by their SHA-256, written once and never again.
public struct Vault: Sendable {
  /// The folder's name in the case's folder.
  public static let folderName = "evidence"

  /// Where the vault lies.
  public let folder: String

  /// The vault of the case in `folder`.
  public init(in folder: String) { self.folder = "\(folder)/\(Vault.folderName)" }

  /// Where the bytes of this digest lie, or would.
  public func path(of digest: Digest) -> String {
    "\(folder)/\(digest.hex.prefix(2))/\(digest.hex)"
  }

  /// Whether bytes of this digest are kept.
  public func has(_ digest: Digest) -> Bool { access(path(of: digest), F_OK) == 0 }

  /// Keeps `bytes`, unless they are kept already.
  ///
  /// They are written aside, made sure of and only then given their name, so that what bears a
  /// digest as its name is always whole.
  public func keep(_ bytes: [UInt8]) throws(Problem) -> Digest {
    let digest = Digest(of: bytes)
    guard !has(digest) else { return digest }
    let shelf = "\(folder)/\(digest.hex.prefix(2))"
    try Folder.make(shelf)
    let aside = "\(shelf)/.\(digest.hex)-\(getpid())"
    unlink(aside)
    do throws(Problem) {
      let file = try Descriptor(aside, O_WRONLY | O_CREAT | O_EXCL)
      try file.write(bytes, at: 0)
      guard fchmod(file.number, 0o444) == 0 else { throw .system("can't protect \(aside)") }
      try file.synchronize()
      guard rename(aside, path(of: digest)) == 0 else { throw .system("can't keep \(aside)") }
      try Folder.synchronize(shelf)
    } catch {
      unlink(aside)
      throw error
    }
    return digest
  }

  /// The bytes of this digest.
  ///
  /// - Throws: `Problem`; `broken` where they are no longer what their name says.
  public func bytes(of digest: Digest) throws(Problem) -> [UInt8] {
    let file = try Descriptor(path(of: digest), O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    guard try file.status().st_mode & S_IFMT == S_IFREG else {
      throw .broken("\(file.path) is no regular file")
    }
    let bytes = try file.read(try file.size(), at: 0)
    guard Digest(of: bytes) == digest else { throw .broken("\(file.path) was changed") }
    return bytes
  }
}
