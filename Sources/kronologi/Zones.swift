import CaseModel
import Foundation

/// Time zones by their names.
///
/// Indonesia's are known without a look at the system's tables.
enum Zones {
  /// The last change of Indonesia's clocks: 1 January 1964.
  private static let settled: Int64 = -189_388_800

  /// The zone of this IANA name, or WIB, WITA, WIT; nil where there is none.
  @Sendable static func named(_ word: String) -> Zone? {
    guard let fixed = Zone.named(word) ?? indonesian(word) else { return system(word) }
    guard fixed.name.hasPrefix("Asia/") else { return fixed }
    return Zone(name: fixed.name) { unix in
      unix >= settled ? fixed.offset(at: unix) : (system(fixed.name) ?? fixed).offset(at: unix)
    }
  }

  private static func indonesian(_ word: String) -> Zone? {
    [Zone.jakarta, .makassar, .jayapura].first { $0.name.lowercased() == word.lowercased() }
  }

  private static func system(_ word: String) -> Zone? {
    guard let zone = TimeZone(identifier: word), word.contains("/") else { return nil }
    return Zone(name: zone.identifier) { unix in
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(unix)))
    }
  }
}
