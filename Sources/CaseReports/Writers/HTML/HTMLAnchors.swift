/// The places in a document to which its marks lead: a source in its list, a dispute in its table.
struct HTMLAnchors {
  private(set) var names: Set<String> = []

  init(_ document: Document) {
    for block in document.blocks {
      switch block {
      case .list(let items): names.formUnion(items.compactMap(HTMLAnchors.source))
      case .table(let table): names.formUnion(table.rows.compactMap(HTMLAnchors.dispute))
      default: break
      }
    }
    // Where no table tells of a dispute, the heading of its question does.
    for case .heading(_, let inlines) in document.blocks {
      if let name = HTMLAnchors.dispute(in: inlines) { names.insert(name) }
    }
  }

  /// The exhibit of which an item of the list of sources tells.
  static func source(_ item: [Inline]) -> String? {
    guard case .source(let text)? = item.first, item.count > 1 else { return nil }
    let parts = HTMLText.marks(text)
    return parts.count == 1 && parts[0].isID ? text : nil
  }

  /// The dispute with which a row of a table begins.
  static func dispute(_ row: [[Inline]]) -> String? {
    guard case .text(let text)? = row.first?.first, text.first == "P",
      Int(text.dropFirst()) != nil
    else { return nil }
    return text
  }

  /// The dispute of which a heading speaks.
  static func dispute(in inlines: [Inline]) -> String? {
    for case .dispute(let number) in inlines { return "P\(number)" }
    return nil
  }
}
