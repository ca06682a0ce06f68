import CaseModel
import Groundwork

/// Finds in bytes that are no line an entry whose facts are as they were hashed.
///
/// Tools that read JSON and write it again change its bytes and not its facts: they sort keys, put
/// blanks or escapes in, end lines otherwise. The hash tells: it is of the canonical form.
enum LooseEntry {
  /// What was done to the bytes.
  enum Form {
    /// A line ends as on Windows.
    case lineEnd
    /// Keys, blanks or escapes.
    case other

    var words: String {
      switch self {
      case .lineEnd: "the same facts in other bytes: it ends as lines on Windows do"
      case .other: "the same facts in other bytes: another order of keys, blanks or escapes"
      }
    }
  }

  /// The link of the entry that `bytes` hold; nil where they hold none, or its hash is not right.
  static func link(of bytes: ArraySlice<UInt8>) -> RestLine.Link? {
    found(in: bytes)?.link
  }

  /// The line as it was written, without its newline; nil where `bytes` hold none.
  static func line(of bytes: ArraySlice<UInt8>) -> [UInt8]? {
    found(in: bytes)?.line.dropLast()
  }

  /// The link, and the line as Windows would end it.
  private static func found(
    in bytes: ArraySlice<UInt8>
  ) -> (link: RestLine.Link, line: [UInt8])? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes
    let value = bytes.withUnsafeBufferPointer { bytes in
      try? JSONReader.read(bytes, limits: .ledger)
    }
    guard var members = value?.asObject,
      let hash = members["hash"]?.asText.flatMap(Digest.init(hex:)),
      let previous = members["previous"]?.asText.flatMap(Digest.init(hex:)),
      let number = members["entry"]?.asInteger
    else { return nil }
    members["hash"] = nil
    var body: [UInt8] = []
    members.write(to: &body)
    let line = body.dropLast() + Array(",\"hash\":\"\(hash.hex)\"}\r".utf8)
    // What is wrong as it was written, too, was not made so by a tool.
    let written = line.dropLast().withUnsafeBufferPointer(LineInspection.init(line:))
    guard case .sound = written else { return nil }
    let link = RestLine.Link(
      number: Int(number), previous: previous, hash: hash,
      form: bytes.elementsEqual(line) ? .lineEnd : .other)
    return (link, Array(line))
  }

  /// An entry that is spread over several lines from `offset` on, the offset after it, and how many
  /// lines it takes.
  static func spread(
    in file: Descriptor, from offset: Int, _ budget: inout Int
  ) throws -> (RestLine.Link, end: Int, rows: Int)? {
    var bytes: [UInt8] = []
    var nesting = Nesting()
    while budget > 0, bytes.count < 2 * LedgerLine.limit {
      let piece = try file.read(1 << 16, at: offset + bytes.count)
      guard !piece.isEmpty else { return nil }
      budget -= piece.count
      for (at, byte) in piece.enumerated() where nesting.closes(with: byte) {
        bytes += piece[...at]
        guard let link = link(of: bytes[...]) else { return nil }
        let next = try file.read(2, at: offset + bytes.count)
        let newline = next.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let rows = bytes.count { $0 == 0x0A } + 1
        return (link, offset + bytes.count + newline, rows)
      }
      bytes += piece
    }
    return nil
  }

  /// Follows braces and quotes to the end of an object.
  private struct Nesting {
    private var depth = 0
    private var isText = false
    private var isEscaped = false

    /// Takes the next byte; true where it closes the outermost brace.
    mutating func closes(with byte: UInt8) -> Bool {
      defer { isEscaped = isText && byte == UInt8(ascii: "\\") && !isEscaped }
      switch byte {
      case UInt8(ascii: "\"") where !isEscaped: isText.toggle()
      case UInt8(ascii: "{") where !isText: depth += 1
      case UInt8(ascii: "}") where !isText:
        depth -= 1
        return depth == 0
      default: break
      }
      return false
    }
  }
}
