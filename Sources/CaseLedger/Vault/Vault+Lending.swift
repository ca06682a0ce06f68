import Glibc
import Groundwork

extension Vault {
  /// Writes a working copy of kept bytes into `folder`, under a name that can do no harm; returns
  /// the name.
  ///
  /// - Parameters:
  ///   - stem: what the name should begin with, and a name from outside after it.
  /// - Throws: `Problem`; `broken` where the bytes are no longer what their name says, and nothing is
  ///   left of the copy then.
  public func copy(
    _ digest: Digest, to folder: String, called stem: String, _ name: String,
    progress: Progress = .silent
  ) throws -> String {
    // What can't be opened leaves no empty copy.
    _ = try open(digest)
    let target = try Descriptor(folder, O_RDONLY | O_DIRECTORY)
    let (copy, called) = try Vault.create(SafeName(stem, name), in: target)
    do {
      _ = try lend(digest, to: copy, progress: progress)
      try copy.synchronizeAll()
    } catch {
      unlinkat(target.number, called, 0)
      throw error
    }
    return called
  }

  /// Writes kept bytes into `copy`, which shares their blocks where the file system can do that.
  ///
  /// - Throws: `Problem`; `broken` where the bytes are no longer what their name says.
  func lend(
    _ digest: Digest, to copy: Descriptor, progress: Progress = .silent
  ) throws -> Fingerprint {
    let kept = try open(digest)
    let isClone = copy.clone(kept)
    let size = try kept.size()
    var fingerprinting = Fingerprinting()
    _ = try kept.pieces { piece, offset in
      fingerprinting.take(piece)
      if !isClone { try copy.write(piece, at: offset) }
      try progress.report(offset + piece.count, size)
    }
    let fingerprint = fingerprinting.finish()
    guard fingerprint.sha256 == digest else {
      throw Problem.broken(
        "\(Vault.name(of: digest)) was changed: it is not what its name says",
        hint: "`verify` tells which exhibits have it")
    }
    return fingerprint
  }

  /// Whether `target`, which may be a folder that is yet to be made, lies in the vault.
  public func contains(_ target: String) -> Bool {
    var path = target
    while !Folder.isFolder(path) { path = Folder.parent(of: path) ?? "." }
    guard let own = try? Descriptor(folder, Vault.folderFlags).status(),
      var up = try? Descriptor(path, O_RDONLY | O_DIRECTORY)
    else { return false }
    while let here = try? up.status(), let above = try? Descriptor("..", in: up, Vault.folderFlags),
      let next = try? above.status()
    {
      if here.isSame(as: own) { return true }
      if here.isSame(as: next) { return false }
      up = above
    }
    return false
  }

  /// A file that was not there: where a name is taken, the next number is tried.
  private static func create(
    _ name: SafeName, in folder: Descriptor
  ) throws(Problem) -> (Descriptor, String) {
    for number in 1... {
      let called = name.text(number)
      do throws(Problem) {
        let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
        return (try Descriptor(called, in: folder, flags), called)
      } catch {
        var status = stat()
        guard fstatat(folder.number, called, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw error }
      }
    }
    throw .refused("no name is free in \(folder.path)")
  }
}

extension stat {
  /// Whether both are of one file.
  fileprivate func isSame(as other: stat) -> Bool {
    st_ino == other.st_ino && st_dev == other.st_dev
  }
}
