/// A place between two lines of a ledger: how far somebody has read.
public struct LedgerPosition: Hashable, Sendable {
  /// The byte offset.
  public let offset: Int
  /// The line that ends there.
  public let head: Head

  /// Before the first line.
  public static let start = LedgerPosition(offset: 0, head: .empty)

  /// Makes a position.
  public init(offset: Int, head: Head) {
    self.offset = offset
    self.head = head
  }
}
