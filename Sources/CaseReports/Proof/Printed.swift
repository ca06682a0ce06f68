import CaseModel
import Groundwork

/// Of which records a document tells: by what its sentences speak of, and by the ids in it.
struct Printed {
  private(set) var ids: Set<Name> = []

  init(_ document: Document) {
    for block in document.blocks {
      switch block {
      case .heading(_, let inlines), .paragraph(let inlines): read(inlines)
      case .list(let items): items.forEach { read($0) }
      case .table(let table): table.rows.joined().forEach { read($0) }
      case .chart, .graph, .picker, .rule: break
      }
    }
  }

  private mutating func read(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .facts(let facts, let inner):
        for id in facts.records + facts.actors + facts.questions { ids.insert(Name(id)) }
        read(inner)
      case .emphasis(let inner), .strong(let inner), .link(let inner, _): read(inner)
      case .text(let text), .source(let text): read(text)
      case .quote, .dispute, .code: break
      }
    }
  }

  private mutating func read(_ text: String) {
    for word in text.unicodeScalars.split(whereSeparator: { !Printed.isPart($0) }) {
      let name = Name(String(Substring(word)))
      if let parts = name.idParts, Kinds.lettered(parts.letter) != nil { ids.insert(name) }
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
