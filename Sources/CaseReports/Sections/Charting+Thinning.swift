import Groundwork

extension Charting {
  /// So many marks a lane are drawn one by one.
  private static let mostMarks = 60
  /// Into so many parts a scale is divided, where there are more.
  private static let parts: Int64 = 120
  /// So many are told in the words of a mark that stands for several.
  private static let mostWords = 6

  /// The marks of a crowded lane, those of one look that lie close together as one.
  func thinned(_ marks: [TimeChart.Mark], from first: Int64, to last: Int64) -> [TimeChart.Mark] {
    guard marks.count > Charting.mostMarks else { return marks }
    struct Heap: Hashable {
      let part: Int64
      let look: TimeChart.Look
      let isVague: Bool
      let isContested: Bool
    }
    let width = max((last - first) / Charting.parts, 1)
    let heaps = Dictionary(grouping: marks) { mark in
      Heap(
        part: (mark.start - first) / width, look: mark.look, isVague: mark.isVague,
        isContested: mark.isContested)
    }
    return heaps.values.map(merged).sorted { ($0.start, $0.label) < ($1.start, $1.label) }
  }

  private func merged(_ marks: [TimeChart.Mark]) -> TimeChart.Mark {
    let one = marks[0]
    if marks.count == 1 { return one }
    let told = marks.prefix(Charting.mostWords).map(\.words)
    let rest = marks.count > told.count ? ["… +\(marks.count - told.count)"] : []
    let first = marks.min { $0.start < $1.start } ?? one
    let last = marks.max { $0.end < $1.end } ?? one
    return TimeChart.Mark(
      label: "\(one.label) +\(marks.count - 1)", words: (told + rest).joined(separator: "; "),
      brief: one.brief, start: first.start, end: last.end, from: first.from, to: last.to,
      isVague: one.isVague, look: one.look, isContested: one.isContested,
      facts: marks.dropFirst().reduce(one.facts) { $0.union($1.facts) })
  }
}
