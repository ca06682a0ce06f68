extension String {
  /// The text with something else in place of some ranges, by their beginnings: of none is anything
  /// left, also where two overlap.
  func replacing(_ ranges: [(range: Range<Index>, with: String)]) -> String {
    var text = ""
    var end = startIndex
    for (range, other) in ranges where range.upperBound > end {
      text += self[end..<max(end, range.lowerBound)] + other
      end = range.upperBound
    }
    return text + self[end...]
  }
}
