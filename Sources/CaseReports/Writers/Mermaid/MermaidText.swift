import Groundwork

/// Keeps what comes from a case from acting in a Mermaid diagram.
///
/// Its languages have no escapes that hold everywhere, so what could act is put in the words of a
/// letter that looks alike and means nothing.
enum MermaidText {
  /// `text` on one line of at most `room` letters, none of which Mermaid takes for its own.
  static func label(_ text: String, _ room: Int = 70) -> String {
    var out = String.UnicodeScalarView()
    for scalar in Display.line(text).unicodeScalars {
      let shown = alike[scalar] ?? scalar
      // Two of them would open a formula or a remark.
      if shown == "$" || shown == "%", out.last == shown { continue }
      out.append(shown)
    }
    let label = SVGText.cut(String(out), room)
    return label.isEmpty ? "–" : label
  }

  private static let alike: [Unicode.Scalar: Unicode.Scalar] = [
    ":": "∶", ";": ",", "\"": "'", "`": "'", "<": "(", "[": "(", "{": "(", ">": ")", "]": ")",
    "}": ")", "|": "/", "\\": "/", "#": "№", "&": "＆",
  ]
}
