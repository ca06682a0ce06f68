import Glibc
import Groundwork

extension Vault {
  /// Checks every file that `register` names.
  ///
  /// - Returns: what is wrong, and the paths of files that nothing names.
  public func verify(
    against register: VaultRegister, progress: Progress = .silent
  ) throws -> (findings: [Verdict.Finding], extra: [String]) {
    let findings = try VaultAudit(self, register, progress).findings()
    let named = Set(register.digests.map(Vault.name))
    return (findings, files().filter { !named.contains($0) })
  }

  /// The digests by which files of the vault are called, whether they are what that says or not.
  public func digests() -> [Digest] {
    files().compactMap { path in
      path.split(separator: "/").last.flatMap { Digest(hex: String($0)) }
    }
  }

  /// How many bytes the file of this digest has; nil where there is none.
  func size(of digest: Digest) -> Int? {
    var status = stat()
    return lstat(path(of: digest), &status) == 0 ? Int(status.st_size) : nil
  }

  /// The paths of all that lies in the vault, as seen from the case's folder.
  ///
  /// No link is followed. What begins with a dot belongs to nobody, but for copies that were broken
  /// off.
  private func files() -> [String] {
    guard let top = try? Descriptor(folder, Vault.folderFlags) else { return [] }
    return names(in: top).flatMap { name -> [String] in
      let path = "\(Vault.folderName)/\(name)"
      guard let shelf = try? Descriptor(name, in: top, Vault.folderFlags) else { return [path] }
      return names(in: shelf).map { "\(path)/\($0)" }
    }.sorted()
  }

  private func names(in folder: Descriptor) -> [String] {
    Folder.names(in: folder).filter { !$0.hasPrefix(".") || $0.hasPrefix(".new-") }
  }
}
