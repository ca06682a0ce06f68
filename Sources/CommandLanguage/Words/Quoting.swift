/// Writes words so that the lexer reads them back as they are.
public enum Quoting {
  /// The line that reads as `words`, quoted only where it must be.
  public static func line(_ words: [String]) -> String {
    var line = ""
    for (index, word) in words.enumerated() {
      if index > 0 { line += " " }
      line += self.word(word, isFirst: index == 0)
    }
    return line
  }

  /// `text` as one word of a line; a first word may not look like a comment.
  public static func word(_ text: String, isFirst: Bool = false) -> String {
    isBare(Array(text.utf8), isFirst: isFirst) ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// `text` as the beginning of a word: a quote that it needs stays open.
  public static func beginning(_ text: String, isQuoted: Bool = false) -> String {
    if !isQuoted, isBare(Array(text.utf8), isFirst: false) { return text }
    return String(quoted(text).dropLast())
  }

  private static func isBare(_ bytes: [UInt8], isFirst: Bool) -> Bool {
    guard let first = bytes.first, !(isFirst && first == .hash), bytes.last != .backslash,
      Quote.opens(at: 0, of: bytes) == nil, Scanner.blockTag(of: bytes) == nil
    else { return false }
    return bytes.indices.allSatisfy { index in
      switch bytes[index] {
      case .colon, .equals: Quote.opens(at: index + 1, of: bytes) == nil
      case .backslash:
        bytes[index + 1] != .backslash && bytes[index + 1] != .hash
          && Quote.opens(at: index + 1, of: bytes) == nil
      default: !bytes[index].isBlank
      }
    }
  }
}
