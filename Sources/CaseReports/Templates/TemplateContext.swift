import CaseModel
import Groundwork

/// The parts of a report by the names under which a template knows them.
struct TemplateContext {
  /// What a name stands for, for the documentation.
  static let names: [(name: String, meaning: String)] = [
    ("title", "the heading of the report"),
    ("lead", "what stands between it and the first section, written out"),
    ("sections", "a list: `title`, `body` (written out), `blocks`, and `number` from 1"),
    (
      "blocks", "a list within a section: `heading`, `paragraph`, `items` or `table`, and `written`"
    ),
    ("items", "a list within a block: `item`"),
    (
      "table", "within a block: `head` (a list of `cell`) and `rows` (a list of `cells`, of `cell`)"
    ),
    ("body", "at the top, all sections written out, one below the other"),
    ("foot", "the foot, written out; without it the report can't be verified"),
    ("case", "what the case is called on disk"), ("origin", "the hash of its first entry"),
    ("entry", "the last entry of which the report knows"), ("head", "that entry and its hash"),
    ("report", "the report's name"), ("options", "all that shaped it"),
    ("program", "what wrote it"), ("zone", "the zone of its days and times"),
    ("language", "id or en"), ("id", "a section that is shown in Indonesian"),
    ("en", "a section that is shown in English"),
    ("style", "in HTML, how our own pages look, for a style element"),
    ("policy", "in HTML, a policy that allows this very style and forbids all else"),
  ]

  private let document: Document
  private let language: Language
  private let writer: PartWriter

  init(_ document: Document, _ format: ReportFormat, _ language: Language) {
    self.document = document
    self.language = language
    writer = PartWriter(document, format, language)
  }

  /// All of them.
  var values: [String: Any] {
    let parts = parts
    let sections = parts.sections.enumerated().map { section($0.element, number: $0.offset + 1) }
    var values: [String: Any] = [
      "title": writer.inline(parts.title), "lead": writer.blocks(parts.lead),
      "sections": sections, "foot": writer.foot(parts.foot),
      "body": writer.blocks(parts.sections.flatMap { [.heading(2, $0.title)] + $0.blocks }),
      "language": writer.plain(language.rawValue), "id": language == .indonesian,
      "en": language == .english, "style": WrittenText(writer.isPage ? HTMLStyle.text : ""),
      "policy": WrittenText(writer.isPage ? HTMLWriter.policy(hasScript: false) : ""),
    ]
    guard let foot = document.foot else { return values }
    for (name, value) in [
      ("case", foot.caseName), ("origin", foot.origin.hex), ("entry", "\(foot.head.entry)"),
      ("head", foot.head.description), ("report", foot.report), ("options", foot.options),
      ("program", foot.program), ("zone", foot.zone),
    ] { values[name] = writer.plain(value) }
    return values
  }

  private func section(_ section: Section, number: Int) -> [String: Any] {
    [
      "title": writer.inline(section.title), "body": writer.blocks(section.blocks),
      "number": number, "blocks": section.blocks.map(block),
    ]
  }

  private func block(_ block: Block) -> [String: Any] {
    var values: [String: Any] = ["written": writer.blocks([block])]
    switch block {
    case .heading(_, let words): values["heading"] = writer.inline(words)
    case .paragraph(let words): values["paragraph"] = writer.inline(words)
    case .list(let items): values["items"] = items.map { ["item": writer.inline($0)] }
    case .table(let table):
      let rows = table.rows.map { row in ["cells": row.map { ["cell": writer.inline($0)] }] }
      values["table"] = [
        "head": table.head.map { ["cell": writer.inline($0)] }, "rows": rows,
      ]
    case .chart, .graph, .picker, .rule: break
    }
    return values
  }

  // MARK: Parts

  private struct Section {
    let title: [Inline]
    var blocks: [Block] = []
  }

  /// The document taken apart: its heading, what comes before the first section, the sections, the
  /// foot.
  private var parts: (title: [Inline], lead: [Block], sections: [Section], foot: [Block]) {
    var (title, lead, sections): ([Inline], [Block], [Section]) = ([], [], [])
    let end = document.blocks.lastIndex(of: .rule) ?? document.blocks.endIndex
    for block in document.blocks[..<end] {
      switch block {
      case .heading(1, let words) where title.isEmpty: title = words
      case .heading(2, let words): sections.append(Section(title: words))
      default:
        if sections.isEmpty {
          lead.append(block)
        } else {
          sections[sections.count - 1].blocks.append(block)
        }
      }
    }
    return (title, lead, sections, Array(document.blocks[end...]))
  }
}
