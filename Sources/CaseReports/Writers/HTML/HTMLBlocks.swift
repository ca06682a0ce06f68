/// Writes the blocks of a page as HTML.
struct HTMLBlocks {
  let inlines: HTMLInlines

  /// One block; `section` is the number under which the contents know a heading.
  func write(_ block: Block, section: Int) -> String {
    switch block {
    case .heading(let level, let words): return heading(min(max(level, 1), 6), words, section)
    case .paragraph(let words): return "<p>\(inlines.write(words))</p>"
    case .list(let items): return "<ul>\n\(items.map(item).joined(separator: "\n"))\n</ul>"
    case .table(let table): return self.table(table)
    case .chart(let chart):
      return figure(SVGWriter(chart).inline, chart.title, chart.caption)
    case .graph(let graph):
      return figure(GraphWriter(graph).inline, graph.title, graph.caption)
    case .picker(let picker): return HTMLPicker.form(picker)
    case .rule: return "<hr/>"
    }
  }

  private func heading(_ level: Int, _ words: [Inline], _ section: Int) -> String {
    let text = inlines.write(words)
    guard level == 2 else { return "<h\(level)>\(text)</h\(level)>" }
    // A dispute of which no table tells leads here.
    let dispute = HTMLAnchors.dispute(in: words).map { "<span id=\"\($0)\"></span>" } ?? ""
    return "<h2 id=\"s\(section)\">\(dispute)\(text)</h2>"
  }

  private func item(_ words: [Inline]) -> String {
    let id = SourceMark.exhibit(of: words).map { " id=\"\($0)\"" } ?? ""
    return "<li\(id)>\(inlines.write(words))</li>"
  }

  /// A picture that keeps its size where the page is narrow, and is moved instead.
  private func figure(_ picture: String, _ title: String, _ caption: String) -> String {
    """
    <figure>
    <div class="wide" role="region" tabindex="0" aria-label="\(HTMLText.escaped(title))">
    \(picture)
    </div>
    <figcaption>\(HTMLText.escaped(caption))</figcaption>
    </figure>
    """
  }

  /// A table that becomes a list of cards where the page is narrow: each cell knows its column.
  ///
  /// The roles stand there because a browser forgets them with the layout.
  private func table(_ table: Table) -> String {
    let widths = HTMLColumns(table)
    let head = zip(table.head, widths.classes).map { cell, width in
      "<th role=\"columnheader\" scope=\"col\"\(width)>\(inlines.write(cell))</th>"
    }.joined()
    let labels = table.head.map { inlines.plain($0) }
    let rows = table.rows.map { row($0, labels, widths.classes) }
    let bodies = widths.parts(of: rows).map { part in
      """
      <tbody role="rowgroup"\(widths.isLong ? " class=\"part\"" : "")>
      \(part.joined(separator: "\n"))
      </tbody>
      """
    }
    return """
      <table role="table"\(widths.isLong ? " class=\"rows\"" : "")>
      <thead role="rowgroup"><tr role="row">\(head)</tr></thead>
      \(bodies.joined(separator: "\n"))
      </table>
      """
  }

  private func row(_ row: [[Inline]], _ labels: [String], _ widths: [String]) -> String {
    let id = HTMLAnchors.dispute(row).map { " id=\"\($0)\"" } ?? ""
    let cells = zip(row, zip(labels, widths)).map { cell, column in
      "<td role=\"cell\"\(column.1) data-label=\"\(column.0)\">\(inlines.write(cell))</td>"
    }.joined()
    return "<tr role=\"row\"\(id)>\(cells)</tr>"
  }
}
