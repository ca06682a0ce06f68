import Groundwork

/// Reads the lines of a script that say something.
public enum ScriptReader {
  /// The logical lines of `bytes`, without comments and blank lines.
  public static func lines(
    of bytes: [UInt8], file: String
  ) throws(Problem) -> [ScriptLine] {
    let bytes = unified(bytes)
    if let line = firstUndecodable(in: bytes) {
      var problem = Problem.mistyped(
        "the line is not UTF-8 text", hint: "save the file as UTF-8")
      problem.place = Problem.Place(file: file, line: line)
      throw problem
    }
    var scanner = Scanner(bytes)
    var lines: [ScriptLine] = []
    var number = 1
    while !scanner.isAtEnd {
      let line = try next(&scanner, number: number, file: file)
      number += bytes[line.range].count { $0 == .newline }
      if let said = line.said { lines.append(said) }
    }
    return lines
  }

  /// The logical lines of `text`, without comments and blank lines.
  public static func lines(of text: String, file: String) throws(Problem) -> [ScriptLine] {
    try lines(of: Array(text.utf8), file: file)
  }

  private static func next(
    _ scanner: inout Scanner, number: Int, file: String
  ) throws(Problem) -> (range: Range<Int>, said: ScriptLine?) {
    let (start, column) = (scanner.at, scanner.column)
    scanner.words.removeAll(keepingCapacity: true)
    scanner.problem = nil
    scanner.readLine()
    var text = scanner.bytes[start..<scanner.at]
    if text.last == .newline { text.removeLast() }
    let line = String(decoding: text, as: UTF8.self)
    if var problem = scanner.problem {
      problem.span = problem.span.map { $0.lowerBound - column..<$0.upperBound - column }
      problem.place = Problem.Place(file: file, line: number)
      problem.line = line
      throw problem
    }
    let said = scanner.words.isEmpty ? nil : ScriptLine(number: number, text: line)
    return (start..<scanner.at, said)
  }

  /// The bytes without a byte order mark, every line ended by a newline alone.
  private static func unified(_ bytes: [UInt8]) -> [UInt8] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes.contains(0x0D) else { return start == 0 ? bytes : Array(bytes[start...]) }
    var unified: [UInt8] = []
    unified.reserveCapacity(bytes.count)
    for index in bytes.indices.dropFirst(start) {
      let isBeforeNewline = index + 1 < bytes.count && bytes[index + 1] == .newline
      if bytes[index] != 0x0D || !isBeforeNewline { unified.append(bytes[index]) }
    }
    return unified
  }

  /// The number of the first line that is no UTF-8.
  private static func firstUndecodable(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let lines = bytes.split(separator: .newline, omittingEmptySubsequences: false)
    return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
  }
}
