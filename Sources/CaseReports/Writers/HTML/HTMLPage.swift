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

  /// What stands above the line at the end.
  var body: String {
    let blocks = HTMLBlocks(inlines: inlines)
    return document.blocks[..<end].enumerated()
      .map { blocks.write($0.element, section: $0.offset) }.joined(separator: "\n")
  }

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
