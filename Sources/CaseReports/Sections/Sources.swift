import CaseModel
import Groundwork

/// The list of what was cited, with what a stranger needs to find and check it.
enum Sources {
  static func blocks(_ file: CaseFile, _ cited: Set<Name>) throws -> [Block] {
    guard !cited.isEmpty else { return [] }
    let papers = try cited.sorted { $0.rank < $1.rank }.map { try file.paper($0) }
    let list = Block.list(try papers.map { try item($0, file) })
    let blocks: [Block] = [.heading(2, [.text(file.say(title))]), list]
    guard papers.contains(where: { $0.grade != nil }) else { return blocks }
    return blocks + [scale(file)]
  }

  /// What the grades mean.
  static func scale(_ file: CaseFile) -> Block {
    .paragraph([.emphasis([.text(file.say(grades))])])
  }

  private static func item(_ paper: Paper, _ file: CaseFile) throws -> [Inline] {
    guard !paper.isWithheld else {
      return [.source(paper.id.text), .text(" \(file.say(withheld)).")]
    }
    let publisher = try paper.publisher.map { try file.party($0).full }
    let lead = [publisher, paper.byline].compactMap { $0 }.map { "\($0), " }.joined()
    var out: [Inline] = [.source(paper.id.text), .text(" \(lead)"), .quote(paper.title)]
    if paper.isOriginal { out += [.text(" "), file.originalMark] }
    out.append(.text(", " + facts(paper, file).joined(separator: ", ")))
    for digest in paper.digests { out += [.text(", sha256 "), .code("\(digest.prefix(12))…")] }
    out.append(.text("."))
    if let url = paper.url { out += [.text(" "), .link([.text(url)], url: url)] }
    if let archived = paper.archived {
      let label = file.say(Phrase(id: " Arsip: ", en: " Archived: "))
      out += [.text(label), .link([.text(archived)], url: archived)]
    }
    return out
  }

  /// When it appeared, what it was made from, how far it is trusted.
  private static func facts(_ paper: Paper, _ file: CaseFile) -> [String] {
    var facts = [file.words(paper.published)]
    if !paper.derives.isEmpty {
      let ids = file.list(paper.derives.map(\.text))
      facts.append(file.say(Phrase(id: "menyadur \(ids)", en: "derived from \(ids)")))
    }
    if let grade = paper.grade {
      facts.append(file.say(Phrase(id: "nilai \(grade)", en: "grade \(grade)")))
    }
    if paper.isRetired {
      facts.append(
        file.say(Phrase(id: "dicabut dari kasus ini", en: "withdrawn from this case")))
    }
    return facts
  }
}

private let title = Phrase(id: "Sumber", en: "Sources")
private let withheld = Phrase(id: "ditahan", en: "withheld")
private let grades = Phrase(
  id: "Nilai: A–F untuk keandalan sumber, 1–6 untuk kebenaran isi (skala Admiralty).",
  en: "Grades: A–F for the source, 1–6 for the content (Admiralty scale).")
