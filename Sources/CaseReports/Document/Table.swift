/// A table: a head, and rows of as many cells.
public struct Table: Hashable, Sendable {
  /// The cells of the head.
  public let head: [[Inline]]
  /// The rows.
  public let rows: [[[Inline]]]

  /// Makes a table; rows are cut or filled up to the length of the head.
  public init(_ head: [[Inline]], rows: [[[Inline]]]) {
    self.head = head
    self.rows = rows.map { row in
      Array(row.prefix(head.count)) + Array(repeating: [], count: max(0, head.count - row.count))
    }
  }
}
