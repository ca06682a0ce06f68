import Groundwork

/// Writes a document for a terminal, or for a person who wants no marks: plain, wrapped text.
public struct TextWriter: Sendable {
  /// How wide a line may be.
  public let columns: Int

  /// Makes a writer of lines of at most `columns` columns.
  public init(columns: Int = 80) { self.columns = max(20, columns) }

  /// The whole document, with a line end after its last line.
  public func write(_ document: Document) -> String {
    document.blocks.map(block).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: Block) -> String {
    switch block {
    case .heading(let level, let inlines):
      let title = line(inlines)
      let rule = level == 1 ? "=" : "-"
      guard level < 3 else { return title }
      let width = min(Display.width(of: title), columns)
      return lines(title, columns) + "\n" + String(repeating: rule, count: width)
    case .paragraph(let inlines): return lines(line(inlines), columns)
    case .list(let items):
      return items.map { item in
        TextWriter.wrapped(line(item), columns - 2).enumerated()
          .map { ($0.offset == 0 ? "• " : "  ") + $0.element }.joined(separator: "\n")
      }.joined(separator: "\n")
    case .table(let table):
      return TextTable(
        head: table.head.map(line), rows: table.rows.map { $0.map(line) }, columns: columns
      ).text
    case .chart, .graph, .picker: return ""
    case .rule: return String(repeating: "─", count: columns)
    }
  }

  private func lines(_ text: String, _ columns: Int) -> String {
    TextWriter.wrapped(text, columns).joined(separator: "\n")
  }

  private func line(_ inlines: [Inline]) -> String { TextWriter.line(inlines) }

  /// The pieces of a line without any marks.
  static func line(_ inlines: [Inline]) -> String { inlines.map(write).joined() }

  private static func write(_ inline: Inline) -> String {
    switch inline {
    case .text(let text), .code(let text): return Display.line(text)
    case .emphasis(let inlines), .strong(let inlines), .facts(_, let inlines):
      return line(inlines)
    case .quote(let text): return "\"" + Display.line(text) + "\""
    case .source(let text): return "[" + Display.line(text) + "]"
    case .dispute(let number): return "⚠P\(number)"
    case .link(let inlines, let url):
      let (shown, address) = (line(inlines), Display.line(url))
      return shown == address ? shown : "\(shown) (\(address))"
    }
  }

  /// `text` in lines of at most `columns` columns, broken at blanks; a longer word stays whole.
  static func wrapped(_ text: String, _ columns: Int) -> [String] {
    var lines: [String] = []
    var used = 0
    for word in text.split(separator: " ") {
      let width = Display.width(of: String(word))
      if let last = lines.indices.last, used + 1 + width <= columns {
        lines[last] += " " + word
        used += 1 + width
      } else {
        lines.append(String(word))
        used = width
      }
    }
    return lines
  }
}
