import Groundwork

/// Where two texts first differ.
public struct TextDifference: Hashable, Sendable {
  /// The number of the line, from 1.
  public let line: Int
  /// How many characters of it agree.
  public let column: Int
  /// The line of the one; nil where that text ends before.
  public let one: String?
  /// The line of the other; nil where that text ends before.
  public let other: String?

  /// The first difference; nil where all lines agree.
  public init?(_ one: [Substring], _ other: [Substring]) {
    let count = min(one.count, other.count)
    let index = (0..<count).first { !one[$0].utf8.elementsEqual(other[$0].utf8) } ?? count
    guard index < max(one.count, other.count) else { return nil }
    line = index + 1
    self.one = index < one.count ? String(one[index]) : nil
    self.other = index < other.count ? String(other[index]) : nil
    column = zip(one.line(index), other.line(index)).prefix { $0 == $1 }.count
  }
}

extension [Substring] {
  /// The scalars of a line; none where there is no such line.
  fileprivate func line(_ index: Int) -> [Unicode.Scalar] {
    indices.contains(index) ? Array<Unicode.Scalar>(self[index].unicodeScalars) : []
  }
}
