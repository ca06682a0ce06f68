import Groundwork

/// The parts of a page: its title, its contents, its body, its foot.
struct HTMLPage {
  private let document: Document
  private let language: Language
  private let inlines: HTMLInlines

  init(_ document: Document, _ language: Language) {
    self.document = document
    self.language = language
    inlines = HTMLInlines(anchors: HTMLAnchors(document).names)
  }

  /// The words of the first heading.
  var title: String {
    for case .heading(_, let words) in document.blocks { return inlines.plain(words) }
    return "kronologi"
  }

  /// A list of the sections, folded up; nothing where there are few.
  var contents: String {
    let sections = document.blocks.enumerated().compactMap { index, block -> String? in
      guard case .heading(2, let words) = block else { return nil }
      return "<li><a href=\"#s\(index)\">\(inlines.plain(words))</a></li>"
    }
    guard sections.count > 2 else { return "" }
    return """
      <nav aria-label="\(contentsWord[language])"><details><summary>\(contentsWord[language])</summary>
      <ol>
      \(sections.joined(separator: "\n"))
      </ol></details></nav>

      """
  }

  /// What stands above the line at the end: of a long page, in parts that a browser lays out when a
  /// reader comes to them.
  var body: String {
    let writer = HTMLBlocks(inlines: inlines)
    let first = isLong ? firstCut : end
    var parts: [[String]] = [[]]
    for index in 0..<end {
      if isCut(before: index, first, parts.last?.count ?? 0) { parts.append([]) }
      parts[parts.count - 1].append(writer.write(document.blocks[index], section: index))
    }
    let texts = parts.enumerated().map { number, blocks in
      let text = blocks.joined(separator: "\n")
      return number == 0 ? text : "<div class=\"part\">\n\(text)\n</div>"
    }
    return texts.joined(separator: "\n")
  }

  /// Whether a part begins with a block: with a heading, once those before it fill one, and after the
  /// pictures, which stand in none.
  private func isCut(before index: Int, _ first: Int, _ count: Int) -> Bool {
    guard index >= first, case .heading(let level, _) = document.blocks[index], level < 4
    else { return false }
    return index == first || count >= HTMLPage.part
  }

  /// The first section behind the pictures and the form.
  private var firstCut: Int {
    let last = document.blocks[..<end].lastIndex { block in
      switch block {
      case .chart, .graph, .picker: true
      default: false
      }
    }
    let rest = document.blocks[(last.map { $0 + 1 } ?? 0)..<end]
    return rest.firstIndex { if case .heading(2, _) = $0 { true } else { false } } ?? end
  }

  /// Whether laying out all of it at once would keep a reader waiting.
  private var isLong: Bool {
    let lines = document.blocks.reduce(0) { lines, block in
      switch block {
      case .list(let items): lines + items.count
      case .table(let table): lines + table.rows.count
      default: lines + 1
      }
    }
    return lines > HTMLPage.long
  }

  private static let long = 600
  /// So many blocks a part has, or more.
  private static let part = 60

  /// What stands below it: from what the report was made.
  var foot: String {
    guard end < document.blocks.endIndex else { return "" }
    let blocks = HTMLBlocks(inlines: inlines)
    let lines = document.blocks[(end + 1)...].map { blocks.write($0, section: 0) }
    return "<footer>\n\(lines.joined(separator: "\n"))\n</footer>\n"
  }

  private var end: Int { document.blocks.lastIndex(of: .rule) ?? document.blocks.endIndex }
}

private let contentsWord = Phrase(id: "Daftar isi", en: "Contents")
