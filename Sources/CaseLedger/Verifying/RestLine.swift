import Groundwork

/// A line after the last sound one, looked at by itself.
struct RestLine {
  enum Content {
    /// An entry whose hash is right.
    case entry(Link)
    /// What a merge of git leaves between two histories.
    case mark
    /// No entry.
    case fault(Verdict.Kind, String)
  }

  /// An entry's place in the chain.
  struct Link {
    let number: Int
    let previous: Digest
    let hash: Digest
    /// What was done to its bytes, where they are not those that were written.
    let form: LooseEntry.Form?
  }

  /// Which line of the file it is, from 1; of one that was spread over several, the first.
  let row: Int
  /// The offset in the file after it.
  let end: Int
  let content: Content
}

/// Reads the lines after the last sound one, whatever they are.
struct RestReader {
  private let file: Descriptor
  private var reader: LineReader
  private var row: Int
  /// How many bytes may still be read in vain, looking for entries that are spread over lines.
  private var budget = 64 << 20

  /// Starts at `offset`, where line `row` begins.
  init(_ file: Descriptor, from offset: Int, row: Int) {
    self.file = file
    self.row = row
    reader = LineReader(file, from: offset)
  }

  /// The next line; nil at the end of the file.
  mutating func next() throws -> RestLine? {
    var bytes: [UInt8] = []
    var (start, end, isWhole) = (0, 0, false)
    let isThere = try reader.next { line in
      bytes = Array(line.bytes)
      (start, end, isWhole) = (line.offset, line.end, line.isTerminated)
    }
    guard isThere else { return nil }
    // One that is longer than a line may be comes in pieces.
    while !isWhole, try reader.next({ (end, isWhole) = ($0.end, $0.isTerminated) }) {}
    defer { row += 1 }
    if bytes.first == UInt8(ascii: "{"), bytes.dropFirst().allSatisfy({ $0 <= 0x20 }),
      let (link, after, rows) = try LooseEntry.spread(in: file, from: start, &budget)
    {
      defer { row += rows - 1 }
      reader = LineReader(file, from: after)
      return RestLine(row: row, end: after, content: .entry(link))
    }
    return RestLine(row: row, end: end, content: RestReader.content(of: bytes))
  }

  private static func content(of bytes: [UInt8]) -> RestLine.Content {
    if marks.contains(where: { bytes.starts(with: $0.utf8) }) { return .mark }
    switch bytes.withUnsafeBufferPointer(LineInspection.init(line:)) {
    case .sound(let seen, let hash):
      guard let previous = Digest(hex: seen.previous) else {
        return .fault(.malformed, "'previous' is no SHA-256 digest")
      }
      return .entry(.init(number: seen.number, previous: previous, hash: hash, form: nil))
    case .faulty(let kind, let what):
      return LooseEntry.link(of: bytes[...]).map { .entry($0) } ?? .fault(kind, what)
    }
  }

  private static let marks = ["<<<<<<< ", "=======", ">>>>>>> ", "||||||| "]
}
