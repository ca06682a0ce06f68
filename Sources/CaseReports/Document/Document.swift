/// A report before anybody has written it out: blocks, one below the other.
public struct Document: Hashable, Sendable {
  /// The blocks, from the top.
  public var blocks: [Block]
  /// From what it was made, where it is a whole report.
  public var foot: ReportFoot?

  /// Makes a document.
  public init(_ blocks: [Block] = [], foot: ReportFoot? = nil) {
    self.blocks = blocks
    self.foot = foot
  }
}
