/// A report before anybody has written it out: blocks, one below the other.
public struct Document: Hashable, Sendable {
  /// The blocks, from the top.
  public var blocks: [Block]

  /// Makes a document.
  public init(_ blocks: [Block] = []) { self.blocks = blocks }
}
