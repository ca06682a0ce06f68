/// Writes a document as Markdown: CommonMark 0.31 with the tables of GitHub.
///
/// One paragraph is one line, so that a changed sentence is one changed line in a diff.
public struct MarkdownWriter {
  /// Whether source marks become footnotes, as GitHub has them.
  private let footnotes: Bool
  private var notes = Footnotes()

  /// Makes a writer.
  public init(footnotes: Bool = false) { self.footnotes = footnotes }

  /// The whole document without footnotes, with a line end after its last line.
  public static func write(_ document: Document) -> String { MarkdownWriter().write(document) }

  /// The whole document, with a line end after its last line.
  public func write(_ document: Document) -> String {
    var writer = self
    if footnotes { writer.notes = Footnotes(document) }
    let blocks = document.blocks.map(writer.block).filter { !$0.isEmpty }
    return (blocks + writer.notes.lines).joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: Block) -> String {
    switch block {
    case .heading(let level, let inlines):
      return String(repeating: "#", count: min(max(level, 1), 6)) + " " + line(inlines)
    case .paragraph(let inlines): return opening(inlines)
    case .list(let items):
      return items.map { "- " + opening($0) }.joined(separator: "\n")
    case .table(let table): return self.table(table)
    case .chart(let chart): return diagram(MermaidGantt(chart).text, chart.notation)
    case .graph(let graph): return diagram(MermaidFlowchart(graph).text, graph.notation)
    case .picker: return ""
    case .rule: return "***"
    }
  }

  /// A picture that the host of the page draws, and how to read it.
  private func diagram(_ text: String, _ notation: String) -> String {
    "```mermaid\n\(text)\n```\n\n*\(MarkdownText.escaped(notation))*"
  }

  private func table(_ table: Table) -> String {
    let rule = "|" + String(repeating: "---|", count: table.head.count)
    return ([row(table.head), rule] + table.rows.map(row)).joined(separator: "\n")
  }

  private func row(_ cells: [[Inline]]) -> String {
    "| " + cells.map { line($0) }.joined(separator: " | ") + " |"
  }

  private func line(_ inlines: [Inline]) -> String {
    var out = ""
    for (index, inline) in inlines.enumerated() {
      // The list of sources names them by the marks that stand in the notes.
      if index == 0, SourceMark.exhibit(of: inlines) != nil, case .source(let text) = inline {
        out += "[" + MarkdownText.escaped(text) + "]"
      } else if out.last == " ", isNote(inline) {
        out.removeLast()
        out += write(inline)
      } else {
        out += write(inline)
      }
      // A bracket that follows a mark would make a link of it.
      if case .source = inline, index + 1 < inlines.count,
        let next = write(inlines[index + 1]).first, "([:".contains(next)
      {
        out += "\\"
      }
    }
    while out.last == " " { out.removeLast() }
    return out
  }

  /// A line of its own: blanks before it would make it code.
  private func opening(_ inlines: [Inline]) -> String {
    MarkdownText.opening(String(line(inlines).drop { $0 == " " }))
  }

  private func isNote(_ inline: Inline) -> Bool {
    if case .source(let text) = inline { notes.number(of: text) != nil } else { false }
  }

  private func write(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): return MarkdownText.escaped(text)
    case .emphasis(let inlines): return delimited(inlines, "*")
    case .strong(let inlines): return delimited(inlines, "**")
    case .quote(let text): return "\"" + MarkdownText.escaped(text) + "\""
    case .source(let text):
      return notes.number(of: text).map { "[^\($0)]" } ?? "[" + MarkdownText.escaped(text) + "]"
    case .dispute(let number): return "⚠P\(number)"
    case .code(let text): return MarkdownText.code(text)
    case .facts(_, let inlines): return line(inlines)
    case .link(let inlines, let url):
      guard let url = MarkdownText.address(url) else {
        let (shown, address) = (line(inlines), MarkdownText.escaped(url))
        return shown == address ? shown : "\(shown) (\(address))"
      }
      if inlines == [.text(url)] { return "<\(url)>" }
      return "[\(line(inlines))](<\(url)>)"
    }
  }

  /// Blanks at the ends stand outside the marks, where they would keep them from counting.
  private func delimited(_ inlines: [Inline], _ mark: String) -> String {
    let body = line(inlines)
    let trimmed = body.drop { $0 == " " }
    guard !trimmed.isEmpty else { return "" }
    return (trimmed.count < body.count ? " " : "") + mark + trimmed + mark
  }
}
