/// `40..60`, `40..`, `..60` or `40`.
struct EntryRange {
  let first: Int
  let last: Int

  init?(_ text: String) {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map { String($0) }
    guard (1...2).contains(ends.count), let from = ends.first, let to = ends.last,
      let first = from.isEmpty ? 1 : Int(from), let last = to.isEmpty ? Int.max : Int(to),
      first > 0, first <= last, ends != ["", ""], ends != [""]
    else { return nil }
    (self.first, self.last) = (first, last)
  }
}
