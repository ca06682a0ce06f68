import CaseLedger
import Glibc
import Groundwork

/// Where the index of a case lies.
enum IndexFolder {
  static let name = ".kronologi"

  /// The case's own folder where it can be written and is no bag; else the cache; else nil: in
  /// memory.
  static func find(
    for home: CaseHome, _ ledger: Ledger, _ surroundings: Surroundings
  ) -> String? {
    let own = "\(home.folder)/\(name)"
    if !home.isBag, !isLink(own), !isOnNetwork(home.folder), (try? Folder.make(own)) != nil,
      access(own, W_OK) == 0
    {
      return own
    }
    guard let cache = surroundings.cacheFolder, let real = realpath(home.folder, nil) else {
      return nil
    }
    defer { free(real) }
    let key = Digest(of: Array(String(cString: real).utf8)).hex.prefix(16)
    let away = "\(cache)/kronologi/\(key)"
    return (try? Folder.make(away)) != nil && access(away, W_OK) == 0 ? away : nil
  }

  /// A link may lead anywhere, in a case that came from elsewhere.
  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Write-ahead logs need shared memory, which network file systems do not give.
  private static func isOnNetwork(_ folder: String) -> Bool {
    guard let real = realpath(folder, nil), let table = fopen("/proc/self/mountinfo", "r") else {
      return false
    }
    defer {
      free(real)
      fclose(table)
    }
    let path = String(cString: real)
    var nearest = (length: -1, type: "")
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), table) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard let (point, type) = mount(text) else { continue }
      let isAbove = point == "/" || path == point || path.hasPrefix(point + "/")
      if isAbove, point.count > nearest.length { nearest = (point.count, type) }
    }
    return ["nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "9p", "fuse.sshfs"]
      .contains(nearest.type)
  }

  /// The mount point and file system of a line of mountinfo (proc_pid_mountinfo(5)).
  private static func mount(_ line: String) -> (point: String, type: String)? {
    let fields = line.split(separator: " ")
    guard fields.count > 4, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else {
      return nil
    }
    return (String(fields[4]), String(fields[dash + 1]))
  }
}
