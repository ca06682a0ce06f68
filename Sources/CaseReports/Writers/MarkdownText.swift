import Groundwork

/// Keeps what comes from a case from acting as Markdown or HTML.
enum MarkdownText {
  /// `text` on one line, with nothing that Markdown, its tables or HTML would take for theirs.
  static func escaped(_ text: String) -> String {
    if text.isPlain(but: specialBytes) { return text }
    let scalars = Array(Display.line(text).unicodeScalars)
    guard scalars.contains(where: { special.contains($0) }) else {
      return String(String.UnicodeScalarView(scalars))
    }
    var out = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&":
        // Only what could be an entity needs it: `R&D` stays as it is.
        out += isEntity(scalars[(index + 1)...]) ? "&amp;" : "&"
      case "_" where isInWord(index, scalars): out += "_"
      case _ where special.contains(scalar): out += "\\\(scalar)"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A line that would begin a heading, a list or a rule, made the line of a paragraph.
  static func opening(_ line: String) -> String {
    guard let first = line.unicodeScalars.first else { return line }
    switch first {
    case "#", "+", "-", "=": return "\\" + line
    case "0"..."9":
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      guard let mark = line.dropFirst(digits.count).first, mark == "." || mark == ")" else {
        return line
      }
      return digits + "\\" + line.dropFirst(digits.count)
    default: return line
    }
  }

  /// `text` as code, in a fence longer than any run of backticks in it.
  static func code(_ text: String) -> String {
    let text = Display.line(text)
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let padding = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    let cell = text.unicodeScalars.map { $0 == "|" ? "\\|" : String($0) }.joined()
    return fence + padding + cell + padding + fence
  }

  /// What `code` made of a text, as it was before; any other text as it is.
  static func uncoded(_ code: Substring) -> String {
    let fence = code.prefix { $0 == "`" }
    guard !fence.isEmpty, code.count >= 2 * fence.count, code.hasSuffix(fence) else {
      return String(code)
    }
    var inner = code.dropFirst(fence.count).dropLast(fence.count)
    if inner.hasPrefix(" `") || inner.hasSuffix("` ") { inner = inner.dropFirst().dropLast() }
    return String(inner.replacing("\\|", with: "|"))
  }

  /// An address that may be followed; nil where it could act, or hide where it leads.
  static func address(_ url: String) -> String? {
    let lower = url.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return nil }
    guard url.unicodeScalars.allSatisfy(isPlain) else { return nil }
    return url
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "\"", "`", "|", "\\", "^", "{", "}": false
    default: (0x21...0x7E).contains(scalar.value)
    }
  }

  /// Whether what follows an ampersand makes an entity of it: `amp;`, `#60;`.
  private static func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let end = rest.prefix(40).firstIndex(of: ";") else { return false }
    let name = rest[..<end]
    return !name.isEmpty && name.allSatisfy { $0 == "#" || ($0.isASCII && isWordPart($0)) }
  }

  private static func isInWord(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    let before = scalars[..<index].last { $0 != "_" }
    let after = scalars[(index + 1)...].first { $0 != "_" }
    return isWordPart(before) && isWordPart(after)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static let specialBytes = Set(special.map { UInt8(truncatingIfNeeded: $0.value) })
  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$",
  ]
}
