import CommandLanguage
import Glibc

/// Names of files that a word may become.
struct FileCandidates {
  let folders: CaseFolders

  /// At most `limit` paths that begin with `prefix`, by name; hidden ones where a dot is typed.
  func beginning(_ prefix: String, limit: Int) -> [Candidate] {
    let slash = prefix.lastIndex(of: "/")
    let front = slash.map { String(prefix[...$0]) } ?? ""
    let typed = String(prefix.dropFirst(front.count))
    let place = folders.absolute(front.isEmpty ? "." : front)
    guard let folder = opendir(place) else { return [] }
    defer { closedir(folder) }
    var found: [Candidate] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(typed), !name.hasPrefix(".") || typed.hasPrefix("."),
        name != ".", name != ".."
      else { continue }
      let isFolder = FileCandidates.isFolder("\(place)/\(name)")
      found.append(Candidate(front + name + (isFolder ? "/" : ""), isFinal: !isFolder))
    }
    return Array(found.sorted { $0.value < $1.value }.prefix(limit))
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
