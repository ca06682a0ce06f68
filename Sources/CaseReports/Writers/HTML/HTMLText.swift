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

  /// The words of a piece of a page, without its tags.
  static func plain(_ html: Substring) -> String {
    var out = ""
    var isTag = false
    for character in html.unicodeScalars {
      switch character {
      case "<": isTag = true
      case ">" where isTag: isTag = false
      case _ where isTag: break
      default: out.unicodeScalars.append(character)
      }
    }
    guard out.utf8.contains(UInt8(ascii: "&")) else { return out }
    return entities.reduce(out) { $0.replacing($1.0, with: $1.1) }
  }

  /// What `escaped` writes, the ampersand last.
  private static let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]
  private static let special = Set("&<>\"'".utf8)
}
