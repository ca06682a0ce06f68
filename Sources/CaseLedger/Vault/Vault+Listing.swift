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
    return top.names().flatMap { name -> [String] in
      let path = "\(Vault.folderName)/\(name)"
      guard let shelf = try? Descriptor(name, in: top, Vault.folderFlags) else { return [path] }
      return shelf.names().map { "\(path)/\($0)" }
    }.sorted()
  }
}

extension Descriptor {
  /// The names in a folder.
  fileprivate func names() -> [String] {
    // The stream closes its descriptor; ours stays open.
    guard let stream = fdopendir(dup(number)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") || name.hasPrefix(".new-") { names.append(name) }
    }
    return names
  }
}
