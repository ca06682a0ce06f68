import Glibc
import Groundwork

/// A file on its way into the vault.
///
/// It has no name until it is whole, so that nothing is left of it where the process ends before.
/// Where the file system has no nameless files it bears one that begins with a dot, and that nobody
/// else can come to have: processes of two containers may share a vault and a number.
struct StagedFile {
  let file: Descriptor
  private let vault: Vault
  private let folder: Descriptor
  private let name: String?

  /// - Parameter isNamed: give it a name at once, even where it could do without.
  init(in vault: Vault, isNamed: Bool = false) throws(Problem) {
    self.vault = vault
    folder = try vault.makeFolder()
    if !isNamed, let nameless = try? Descriptor(".", in: folder, O_RDWR | StagedFile.nameless),
      access(StagedFile.path(of: nameless), F_OK) == 0
    {
      file = nameless
      name = nil
    } else {
      let name = ".new-\(String(UInt64.random(in: .min ... .max), radix: 16))"
      file = try Descriptor(name, in: folder, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW)
      self.name = name
    }
  }

  /// `O_TMPFILE`, which the C library hides behind a sum.
  private static let nameless = O_DIRECTORY | 0x400000

  private static func path(of file: Descriptor) -> String { "/proc/self/fd/\(file.number)" }

  /// Gives the file its name, and waits until file and name are on the disk.
  ///
  /// - Returns: false where bytes of this name were kept before.
  func publish(as digest: Digest) throws(Problem) -> Bool {
    guard fchmod(file.number, 0o444) == 0 else { throw .system("can't protect \(file.path)") }
    try file.synchronizeAll()
    let shelf = try vault.shelf(of: digest)
    if !(try link(to: digest.hex, in: shelf)) { return false }
    try refuseOther(named: digest, in: shelf)
    try shelf.synchronizeAll()
    return true
  }

  private func link(to digest: String, in shelf: Descriptor) throws(Problem) -> Bool {
    var done = -1 as Int32
    if let name {
      done = linkat(folder.number, name, shelf.number, digest, 0)
      if done != 0, errno == EPERM || errno == EOPNOTSUPP, !vault.has(in: shelf, digest) {
        done = renameat(folder.number, name, shelf.number, digest)
      }
    } else {
      let path = StagedFile.path(of: file)
      done = linkat(AT_FDCWD, path, shelf.number, digest, AT_SYMLINK_FOLLOW)
    }
    if done == 0 { return true }
    guard vault.has(in: shelf, digest) else {
      throw .system("can't keep \(shelf.path)/\(digest)")
    }
    return false
  }

  /// Takes the name back where it went to a file that is not the one which was written.
  private func refuseOther(named digest: Digest, in shelf: Descriptor) throws(Problem) {
    let ours = try file.status()
    var named = stat()
    let isThere = fstatat(shelf.number, digest.hex, &named, AT_SYMLINK_NOFOLLOW) == 0
    if isThere, named.st_ino == ours.st_ino, named.st_dev == ours.st_dev { return }
    // Some file systems of networks number each name by itself: the bytes decide.
    if let kept = try? vault.open(digest).fingerprint(), kept.sha256 == digest { return }
    unlinkat(shelf.number, digest.hex, 0)
    throw .refused(
      "another file took the place of the copy in \(folder.path)",
      hint: "does another program write there? collect again")
  }

  /// Lets go of a file that is not to be kept.
  func discard() {
    if let name { unlinkat(folder.number, name, 0) }
  }
}

extension Descriptor {
  /// Waits until the file, its mode and the names in a folder are on the disk.
  func synchronizeAll() throws(Problem) {
    guard fsync(number) == 0 else { throw .system("can't make sure of \(path)") }
  }
}
