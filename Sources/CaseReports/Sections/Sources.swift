import CaseModel
import Groundwork

/// The list of what was cited, with what a stranger needs to find and check it.
enum Sources {
  static func blocks(_ file: CaseFile, _ cited: Set<Name>) throws -> [Block] {
    guard !cited.isEmpty else { return [] }
    let items = try cited.sorted { $0.rank < $1.rank }.map { try item(file.paper($0), file) }
    let isGraded = try cited.contains { try file.paper($0).grade != nil }
    let legend: [Block] = isGraded ? [.paragraph([.emphasis([.text(grades[file.language])])])] : []
    return [.heading(2, [.text(title[file.language])]), .list(items)] + legend
  }

  private static func item(_ paper: Paper, _ file: CaseFile) throws -> [Inline] {
    var head: [String] = []
    if let publisher = paper.publisher { head.append(try file.party(publisher).full) }
    if let byline = paper.byline { head.append(byline) }
    let lead = head.isEmpty ? "" : head.joined(separator: ", ") + ", "
    var out: [Inline] = [.source(paper.id.text), .text(" \(lead)"), .quote(paper.title)]
    if paper.isOriginal { out += [.text(" "), file.originalMark] }
    var tail = [paper.published.worded(file.language, zone: file.zone, .plain)]
    if !paper.derives.isEmpty {
      let ids = Wording.list(paper.derives.map(\.text), file.language)
      tail.append(Phrase(id: "menyadur \(ids)", en: "derived from \(ids)")[file.language])
    }
    if let grade = paper.grade { tail.append(Phrase(id: "nilai \(grade)", en: "grade \(grade)")[file.language]) }
    out.append(.text(", \(tail.joined(separator: ", "))"))
    for digest in paper.digests { out += [.text(", sha256 "), .code("\(digest.prefix(12))…")] }
    out.append(.text("."))
    if let url = paper.url { out += [.text(" "), .link([.text(url)], url: url)] }
    if let archived = paper.archived {
      out += [
        .text(Phrase(id: " Arsip: ", en: " Archived: ")[file.language]),
        .link([.text(archived)], url: archived),
      ]
    }
    return out
  }
}

private let grades = Phrase(
  id: "Nilai: A–F untuk keandalan sumber, 1–6 untuk kebenaran isi (skala Admiralty).",
  en: "Grades: A–F for the source, 1–6 for the content (Admiralty scale).")
private let title = Phrase(id: "Sumber", en: "Sources")
