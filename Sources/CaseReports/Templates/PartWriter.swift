import Groundwork

/// Writes parts of a document in one form, for a layout that puts them together.
struct PartWriter {
  private let format: ReportFormat
  private let inlines: HTMLInlines

  init(_ document: Document, _ format: ReportFormat, _ language: Language) {
    self.format = format
    inlines = HTMLInlines(anchors: HTMLAnchors(document).names)
  }

  /// Whether it is a page that is made.
  var isPage: Bool { format == .html || format == .pdf }

  /// Words of a line.
  func inline(_ words: [Inline]) -> WrittenText {
    if isPage { return WrittenText(inlines.write(words)) }
    return WrittenText(
      format == .text ? TextWriter.line(words) : trimmed(markdown([.paragraph(words)])))
  }

  /// Words that come from no document.
  func plain(_ text: String) -> WrittenText { inline([.text(text)]) }

  /// Blocks, one below the other.
  func blocks(_ blocks: [Block]) -> WrittenText {
    if isPage {
      let writer = HTMLBlocks(inlines: inlines)
      return WrittenText(blocks.map { writer.write($0, section: 0) }.joined(separator: "\n"))
    }
    let document = Document(blocks)
    return WrittenText(
      trimmed(format == .text ? TextWriter().write(document) : markdown(document.blocks)))
  }

  /// The foot, with the line above it, as `report verify` looks for it.
  func foot(_ blocks: [Block]) -> WrittenText {
    guard isPage else { return self.blocks(blocks) }
    return WrittenText("<footer>\n\(self.blocks(Array(blocks.dropFirst())).text)\n</footer>")
  }

  private func markdown(_ blocks: [Block]) -> String { MarkdownWriter.write(Document(blocks)) }

  private func trimmed(_ text: String) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
