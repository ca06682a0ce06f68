import CaseModel
import Groundwork

/// From what the report was made, and how to check it.
enum Foot {
  static func blocks(_ file: CaseFile) -> [Block] {
    let (head, options) = (file.reading.head, file.options)
    let entry = Phrase(id: "entri \(head.entry)", en: "entry \(head.entry)")[file.language]
    let query =
      options.queryWords.isEmpty
      ? Phrase(id: "seluruh kasus", en: "the whole case")[file.language] : options.queryWords
    let parts = [
      options.caseName, entry, "\(head.hash.hex.prefix(12))…", query, file.zone.name,
      options.program,
    ]
    let check = Phrase(id: "periksa: ", en: "check: ")[file.language]
    return [
      .rule,
      .paragraph([
        .emphasis([.text(parts.joined(separator: " · ") + " · " + check)]), .text(" "),
        .code("kronologi verify --against \(head)"),
      ]),
    ]
  }
}
