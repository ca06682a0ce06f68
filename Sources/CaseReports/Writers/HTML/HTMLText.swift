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
      // XML has no place for some of them, not even as numbers.
      case _ where scalar.properties.isNoncharacterCodePoint: out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static let special = Set("&<>\"'".utf8)
}
