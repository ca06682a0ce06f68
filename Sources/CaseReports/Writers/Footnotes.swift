import Groundwork

/// The source marks of a document as footnotes: each mark once, numbered as it is first met.
struct Footnotes {
  private var numbers: [Name: Int] = [:]
  private var marks: [String] = []

  /// No footnotes: marks stay where they are.
  init() {}

  init(_ document: Document) {
    for block in document.blocks {
      switch block {
      case .heading(_, let inlines), .paragraph(let inlines): collect(inlines)
      case .list(let items):
        for item in items where SourceMark.exhibit(of: item) == nil { collect(item) }
      case .table(let table): table.rows.joined().forEach { collect($0) }
      case .chart, .graph, .picker, .rule: break
      }
    }
  }

  /// The number of the note that says `mark`; nil where it is none.
  func number(of mark: String) -> Int? { numbers[Name(mark)] }

  /// The notes themselves, one below the other.
  var lines: [String] {
    marks.enumerated().map { "[^\($0.offset + 1)]: \(MarkdownText.escaped($0.element))" }
  }

  private mutating func collect(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .source(let mark): add(mark)
      case .emphasis(let inner), .strong(let inner), .link(let inner, _), .facts(_, let inner):
        collect(inner)
      default: break
      }
    }
  }

  /// Only what cites an exhibit is a note: `[id]` and `[no source]` stay.
  private mutating func add(_ mark: String) {
    guard SourceMark.parts(mark).contains(where: \.isID), numbers[Name(mark)] == nil else { return }
    marks.append(mark)
    numbers[Name(mark)] = marks.count
  }
}
