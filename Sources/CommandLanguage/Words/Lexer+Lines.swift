extension Lexer {
  /// Where the logical lines of `text` stand, without their line ends, in Unicode scalars.
  ///
  /// Quotes and blocks may stretch a line over several rows. The last line is the one at which the
  /// text ends, though it be empty.
  public static func lines(in text: String) -> [Range<Int>] {
    var scanner = Scanner(Array(text.utf8))
    var lines: [Range<Int>] = []
    repeat {
      let start = scanner.column
      scanner.readLine()
      let isEnded = scanner.at > 0 && scanner.bytes[scanner.at - 1] == .newline && !scanner.isOpen
      lines.append(start..<max(start, scanner.column - (isEnded ? 1 : 0)))
      if scanner.isAtEnd, isEnded { lines.append(scanner.column..<scanner.column) }
    } while !scanner.isAtEnd
    return lines
  }

  /// The commands in `text`: its logical lines, without those that say nothing.
  public static func commands(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return lines(in: text).map { String(String.UnicodeScalarView(scalars[$0])) }
      .filter { !draft(of: $0).isBlank }
  }

  /// The logical line at which `text` ends.
  public static func lastLine(of text: String) -> String {
    guard let last = lines(in: text).last else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(last.lowerBound)))
  }
}
