/// The lines of a text.
enum TextLines {
  /// The lines without their ends, `\n` or `\r\n`; a last one that is empty is none.
  static func of(_ text: String) -> [Substring] {
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      Substring(line.last == 0x0D ? line.dropLast() : line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
