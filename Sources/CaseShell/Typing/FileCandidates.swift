import CaseLedger
import CommandLanguage

/// Names of files that a word may become.
struct FileCandidates {
  let folders: CaseFolders

  /// At most `limit` paths that begin with `prefix`, by name; hidden ones where a dot is typed.
  func beginning(_ prefix: String, limit: Int) -> [Candidate] {
    if prefix == "~", folders.home != nil { return [Candidate("~/", isFinal: false)] }
    let slash = prefix.lastIndex(of: "/")
    let front = slash.map { String(prefix[...$0]) } ?? ""
    let typed = String(prefix.dropFirst(front.count))
    let place = folders.absolute(front.isEmpty ? "." : front)
    let found = Folder.names(in: place).filter {
      $0.hasPrefix(typed) && (!$0.hasPrefix(".") || typed.hasPrefix("."))
    }.map { name in
      let isFolder = Folder.isFolder("\(place)/\(name)")
      return Candidate(front + name + (isFolder ? "/" : ""), isFinal: !isFolder)
    }
    return Array(found.sorted { $0.value < $1.value }.prefix(limit))
  }
}
