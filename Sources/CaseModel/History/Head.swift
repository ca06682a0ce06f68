import Groundwork

/// Where a ledger ends: its last line and that line's hash.
public struct Head: Hashable, Sendable {
  /// The number of the last line.
  public let entry: Int
  /// Its hash.
  public let hash: Digest

  /// Before the first line.
  public static let empty = Head(entry: 0, hash: .zero)

  /// Makes a head.
  public init(entry: Int, hash: Digest) {
    self.entry = entry
    self.hash = hash
  }

  /// Reads `142:<64 hex>`, as `checkpoint` prints it.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let entry = Int(parts[0]), entry > 0,
      let hash = Digest(hex: String(parts[1]))
    else { return nil }
    self.init(entry: entry, hash: hash)
  }
}

extension Head: CustomStringConvertible {
  /// `142:<64 hex>`.
  public var description: String { "\(entry):\(hash.hex)" }
}
