import Groundwork

/// Where the entries of the rest of a ledger stand, read once however many of them are missing.
struct RestIndex {
  private var places: [Int: [(row: Int, link: RestLine.Link)]]
  /// The first row of each line, from the top down.
  private var rows: [Int]

  /// Reads all lines from `line` on, which holds `entry`.
  init(
    from entry: RestLine.Link, _ line: RestLine, in ledger: Ledger, _ progress: Progress
  ) throws {
    places = [entry.number: [(line.row, entry)]]
    rows = [line.row]
    let size = try ledger.size()
    var reader = RestReader(ledger.file, from: line.end, row: line.row + 1)
    while let line = try reader.next() {
      try progress.report(line.end, size)
      rows.append(line.row)
      guard case .entry(let link) = line.content else { continue }
      places[link.number, default: []].append((line.row, link))
    }
  }

  /// The line behind `row` in which the entry `number` stands that follows `hash`; nil where none
  /// does.
  func row(of number: Int, after hash: Digest?, behind row: Int) -> Int? {
    places[number]?.first { $0.row > row && $0.link.previous == hash }?.row
  }

  /// Whether the lines from `row` on are the entries from `number` on, each once.
  func isComplete(from number: Int, after hash: Digest?, in row: Int) -> Bool {
    var (hash, next) = (hash, number)
    while let found = places[next]?.first(where: { $0.row >= row && $0.link.previous == hash }) {
      (hash, next) = (found.link.hash, next + 1)
    }
    return next - number == rows.count { $0 >= row }
  }
}
