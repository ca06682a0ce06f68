import Groundwork

/// Keeps what comes from a case from acting as HTML.
enum HTMLText {
  /// `text` on one line, with nothing in it that HTML, or XML, would take for its own.
  static func escaped(_ text: String) -> String {
    if text.isPlain(but: special) { return text }
    var out = ""
    for scalar in Display.line(text).unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&#34;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The ids of exhibits in a source mark, and what stands between them.
  static func marks(_ text: String) -> [(text: Substring, isID: Bool)] {
    var parts: [(text: Substring, isID: Bool)] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "X") {
      let id = rest[start...].prefix { $0 == "X" || ($0.isASCII && $0.isNumber) }
      if start > rest.startIndex { parts.append((rest[..<start], false)) }
      parts.append((id, id.dropFirst().first?.isNumber == true))
      rest = rest[id.endIndex...]
    }
    if !rest.isEmpty { parts.append((rest, false)) }
    return parts
  }

  private static let special = Set("&<>\"'".utf8)
}
