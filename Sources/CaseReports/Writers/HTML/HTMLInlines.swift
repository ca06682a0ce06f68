/// Writes the pieces of a line as HTML.
struct HTMLInlines {
  /// The places to which marks may lead.
  let anchors: Set<String>

  func write(_ inlines: [Inline]) -> String { inlines.map(write).joined() }

  /// The words alone, for a title.
  func plain(_ inlines: [Inline]) -> String {
    HTMLText.escaped(TextWriter.line(inlines))
  }

  private func write(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): return HTMLText.escaped(text)
    case .emphasis(let inlines): return "<em>\(write(inlines))</em>"
    case .strong(let inlines): return "<strong>\(write(inlines))</strong>"
    case .quote(let text): return "<q>“\(HTMLText.escaped(text))”</q>"
    case .source(let text): return "<span class=\"source\">[\(source(text))]</span>"
    case .dispute(let number):
      let mark = "⚠P\(number)"
      guard anchors.contains("P\(number)") else { return "<span class=\"dispute\">\(mark)</span>" }
      return "<a class=\"dispute\" href=\"#P\(number)\">\(mark)</a>"
    case .code(let text): return "<code>\(HTMLText.escaped(text))</code>"
    case .link(let inlines, let url): return link(inlines, url)
    }
  }

  /// A source mark, each exhibit of which leads to where the page tells of it.
  private func source(_ text: String) -> String {
    HTMLText.marks(text).map { part in
      let words = HTMLText.escaped(String(part.text))
      guard part.isID, anchors.contains(String(part.text)) else { return words }
      return "<a href=\"#\(words)\">\(words)</a>"
    }.joined()
  }

  private func link(_ inlines: [Inline], _ url: String) -> String {
    let (words, address) = (write(inlines), HTMLText.escaped(url))
    guard MarkdownText.address(url) != nil else {
      return words == address ? words : "\(words) (\(address))"
    }
    let sort = words == address ? "bare" : "named"
    return "<a class=\"\(sort)\" rel=\"noreferrer\" href=\"\(address)\">\(words)</a>"
  }
}
