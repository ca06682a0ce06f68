import CaseLedger
import Glibc
import Groundwork

/// Where the index of a case lies.
enum IndexFolder {
  static let name = ".kronologi"

  /// The case's own folder where it can be written; else the cache; else nil: in memory.
  static func find(for folder: String, _ ledger: Ledger, _ surroundings: Surroundings) -> String? {
    let own = "\(folder)/\(name)"
    if !isOnNetwork(folder), (try? Folder.make(own)) != nil, access(own, W_OK) == 0 { return own }
    guard let cache = surroundings.cacheFolder, let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    let key = Digest(of: Array(String(cString: real).utf8)).hex.prefix(16)
    let away = "\(cache)/kronologi/\(key)"
    return (try? Folder.make(away)) != nil && access(away, W_OK) == 0 ? away : nil
  }

  /// Write-ahead logs need shared memory, which network file systems do not give.
  private static func isOnNetwork(_ folder: String) -> Bool {
    var status = statfs()
    guard statfs(folder, &status) == 0 else { return false }
    let network: Set<Int> = [0x6969, 0xFF53_4D42, 0xFE53_4D42, 0x517B, 0x0102_1997]
    return network.contains(Int(status.f_type) & 0xFFFF_FFFF)
  }
}
