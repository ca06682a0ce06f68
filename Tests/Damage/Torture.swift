import Foundation

/// How much is tried: `make test` tries each thing some times, `make torture` as often as TRUST.md says.
enum Torture {
  static let isLong = ProcessInfo.processInfo.environment["KRONOLOGI_TORTURE"] != nil

  static func rounds(_ short: Int, long: Int) -> Int { isLong ? long : short }

  /// All of `items` in the long form; in the short one some, the first and the last among them.
  static func some<Item>(_ count: Int, of items: [Item]) -> [Item] {
    guard !isLong, items.count > count, count > 1 else { return items }
    return (0..<count).map { items[$0 * (items.count - 1) / (count - 1)] }
  }
}
