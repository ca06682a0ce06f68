import CaseModel
import Groundwork

/// The register of exhibits: what they are, how far they are trusted, whence they come, what rests
/// on them, and the digests by which a stranger can tell them.
enum Evidence {
  static let report = Report(
    "evidence", "the register of exhibits: grades, derivations, uses, files and digests"
  ) { reading, options in
    let file = try CaseFile(reading, options)
    let exhibits = try file.asked(Exhibit.word, withSuperseded: true)
    let outside = try HandedOver(file)
    let papers = try exhibits.filter { !outside.has($0) }.map { try file.paper($0.id) }
    var blocks = PageHead.blocks(file, name, lead(papers, file))
    blocks.append(papers.isEmpty ? PageHead.nothing(file) : try register(papers, file))
    if papers.contains(where: { $0.grade != nil }) { blocks.append(Sources.scale(file)) }
    blocks += try Derivations.blocks(papers, file)
    blocks += files(papers, file)
    blocks += try outside.blocks(exhibits.filter(outside.has))
    return blocks
  }

  /// So many that are not graded are named one by one; the table shows them all.
  private static let mostNamed = 12

  private static func lead(_ papers: [Paper], _ file: CaseFile) -> String {
    let language = file.language
    guard !papers.isEmpty else { return file.say(says) }
    let sorts = Dictionary(grouping: papers) { $0.sort }.map { ($0.key, $0.value.count) }
      .sorted { ($1.1, $0.0?.rawValue ?? "~") < ($0.1, $1.0?.rawValue ?? "~") }
    let list = file.list(sorts.map { Sorts.counted($0.1, $0.0, language) })
    var parts = [Phrase(id: "Tercatat \(list)", en: "On record: \(list)")]
    let derived = papers.count { !$0.derives.isEmpty }
    if derived > 0 {
      let count = Wording.count(derived, language)
      parts.append(
        Phrase(
          id: "\(count) di antaranya menyadur yang lain",
          en: "\(count) of them \(derived == 1 ? "derives" : "derive") from others"))
    }
    let ungraded = papers.filter { $0.grade == nil && !$0.isWithheld }.map(\.id.text)
    if ungraded.count > mostNamed {
      let count = Wording.quantity(ungraded.count, language)
      parts.append(
        Phrase(id: "\(count) di antaranya belum dinilai", en: "\(count) of them not graded yet"))
    } else if !ungraded.isEmpty {
      let ids = file.list(ungraded)
      parts.append(Phrase(id: "\(ids) belum dinilai", en: "\(ids) not graded yet"))
    }
    return file.say(says) + " " + parts.map(file.say).joined(separator: "; ") + "."
  }

  private static func register(_ papers: [Paper], _ file: CaseFile) throws -> Block {
    let uses = try uses(file)
    let rows = try papers.map { paper -> [[Inline]] in
      guard !paper.isWithheld else {
        return [[.text(paper.id.text)], [.text(file.say(withheld))], [], [], []]
      }
      return [
        [.text(paper.id.text)], try title(paper, file), [.text(Days.worded(paper.published, file))],
        [.text(paper.grade ?? "–")], [.text(uses[paper.id].map { $0.words(file) } ?? "–")],
      ]
    }
    return .table(Table(heads.map { [.text(file.say($0))] }, rows: rows))
  }

  /// Who published it and what it is called; the title leads to where it was found.
  private static func title(_ paper: Paper, _ file: CaseFile) throws -> [Inline] {
    let publisher = try paper.publisher.map { try file.party($0).full }
    let lead = [publisher, paper.byline].compactMap { $0 }.map { "\($0), " }.joined()
    let title: Inline =
      paper.url.map { .link([.text(paper.title)], url: $0) } ?? .text(paper.title)
    var out: [Inline] = (lead.isEmpty ? [] : [.text(lead)]) + [title]
    if paper.isOriginal { out += [.text(" "), file.originalMark] }
    if let archived = paper.archived {
      out += [.text("; "), .link([.text(file.say(archive))], url: archived)]
    }
    return out
  }

  /// What rests on each exhibit, in the whole case.
  private static func uses(_ file: CaseFile) throws -> [Name: Use] {
    var uses: [Name: Use] = [:]
    for event in try file.all(Event.word) {
      for id in Set(event[Event.exhibits].map(\.exhibit)) { uses[id, default: Use()].events += 1 }
    }
    for claim in try file.all(Claim.word) {
      for id in Set(claim[Claim.exhibits].map(\.exhibit)) { uses[id, default: Use()].claims += 1 }
    }
    return uses
  }

  private struct Use {
    var events = 0
    var claims = 0

    func words(_ file: CaseFile) -> String {
      let parts = [
        events == 0
          ? nil : Phrase(id: "\(events) peristiwa", en: "\(events) event\(events == 1 ? "" : "s")"),
        claims == 0
          ? nil
          : Phrase(id: "\(claims) pernyataan", en: "\(claims) statement\(claims == 1 ? "" : "s")"),
      ]
      return parts.compactMap { $0.map(file.say) }.joined(separator: ", ")
    }
  }

  /// The files, each with its digest in full, and whether it is kept with the case.
  private static func files(_ papers: [Paper], _ file: CaseFile) -> [Block] {
    let title = Block.heading(2, [.text(file.say(stored))])
    let rows = papers.flatMap { paper in
      paper.files.map { stored -> [[Inline]] in
        [
          [.text(paper.id.text)], called(stored, file), [.text(ExhibitFiles.shown(stored.media))],
          [.text(Figures.worded(String(stored.size), file.language))], [.code(stored.sha256.hex)],
        ]
      }
    }
    guard !rows.isEmpty else {
      return papers.isEmpty ? [] : [title, .paragraph([.text(file.say(none))])]
    }
    return [title, .table(Table(fileHeads.map { [.text(file.say($0))] }, rows: rows))]
  }

  private static func called(_ stored: ExhibitFile, _ file: CaseFile) -> [Inline] {
    let name = Inline.text(ExhibitFiles.shown(stored.name))
    return stored.isKept ? [name] : [name, .text(" ("), .emphasis([.text(file.say(away))]), ")"]
  }
}

private let name = Phrase(id: "Daftar barang bukti", en: "Register of evidence")
private let says = Phrase(
  id: """
    Setiap barang bukti dalam berkas ini: dari siapa, kapan terbit, seberapa dapat dipercaya, dari \
    mana asalnya, dan apa yang bersandar padanya.
    """,
  en: """
    Every exhibit of this case: whose it is, when it appeared, how far it is trusted, whence it \
    comes, and what rests on it.
    """)
private let withheld = Phrase(id: "ditahan", en: "withheld")
private let archive = Phrase(id: "arsip", en: "archived copy")
private let heads = [
  Phrase(id: "No.", en: "No."), Phrase(id: "Barang bukti", en: "Exhibit"),
  Phrase(id: "Terbit", en: "Published"), Phrase(id: "Nilai", en: "Grade"),
  Phrase(id: "Menjadi dasar bagi", en: "Bears out"),
]
private let stored = Phrase(id: "Berkas", en: "Files")
private let away = Phrase(id: "tidak disimpan, tetap di tempatnya", en: "not kept, stays elsewhere")
private let none = Phrase(
  id: "Tidak ada berkas yang tersimpan; yang tercatat hanya uraian dan alamatnya.",
  en: "No files are kept; only descriptions and addresses are on record.")
private let fileHeads = [
  Phrase(id: "No.", en: "No."), Phrase(id: "Nama berkas", en: "File"),
  Phrase(id: "Jenis", en: "Type"), Phrase(id: "Ukuran (bita)", en: "Size (bytes)"),
  Phrase(id: "SHA-256", en: "SHA-256"),
]
