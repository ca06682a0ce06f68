import CaseModel
import Groundwork

extension Report {
  /// One exhibit on one page: what it is, its digests, who had it, what checks of it found.
  static let certificate = Report(
    "certificate", "one exhibit on one page: what it is, its digests, its custody", about: .exhibit
  ) { reading, options in
    let file = try CaseFile(reading, options)
    var blocks: [Block] = []
    for exhibit in try options.exhibits.compactMap({ try reading.living($0) }) {
      blocks.append(.heading(1, heading(exhibit, file)))
      blocks.append(.paragraph([.emphasis([.text(file.say(says))])]))
      blocks.append(.list(try facts(exhibit, file)))
      blocks.append(.heading(2, [.text(file.say(files))]))
      blocks.append(ExhibitFiles.block(exhibit, file))
      blocks.append(.heading(2, [.text(file.say(custodyTitle))]))
      blocks.append(try CustodyTable.block(reading.custody(of: exhibit.id), of: exhibit, file))
      blocks.append(.heading(2, [.text(file.say(checking))]))
      blocks.append(.paragraph([.text(how(exhibit, file))]))
      blocks.append(.table(signatures(file)))
    }
    return blocks
  }

  private static func heading(_ exhibit: Record, _ file: CaseFile) -> [Inline] {
    let words = Phrase(id: "Sertifikat barang bukti ", en: "Certificate of exhibit ")
    return [.text(file.say(words))] + ExhibitName.inlines(exhibit, file)
  }

  /// What it is, each as `label: content`.
  private static func facts(_ exhibit: Record, _ file: CaseFile) throws -> [[Inline]] {
    let paper = Paper(exhibit, in: file)
    let title = file.prose(file.theCase, Case.title)?.text
    let caseName = [title, file.theCase[Case.reference]].compactMap { $0 }
    var facts: [(Phrase, Inline)] = [(caseLabel, .text(caseName.joined(separator: ", ")))]
    if let type = exhibit[Exhibit.type] {
      facts.append((Exhibit.type.label, .text(file.say(Sorts.name(type)))))
    }
    if let publisher = paper.publisher {
      facts.append((Exhibit.publisher.label, .text(try file.party(publisher).full)))
    }
    if let byline = paper.byline { facts.append((Exhibit.byline.label, .text(byline))) }
    if let published = paper.published {
      facts.append((Exhibit.published.label, .text(file.words(published))))
    }
    if let url = paper.url { facts.append((Exhibit.url.label, .link([.text(url)], url: url))) }
    if let grade = paper.grade { facts.append((Exhibit.grade.label, .text(grade))) }
    if !paper.derives.isEmpty {
      facts.append((Exhibit.derives.label, .text(file.list(paper.derives.map(\.text)))))
    }
    return facts.map { label, content in
      let word = file.say(label)
      return [.text(word.prefix(1).uppercased() + word.dropFirst() + ": "), content]
    }
  }

  /// How somebody checks it who has this page, and the case or the file.
  private static func how(_ exhibit: Record, _ file: CaseFile) -> String {
    let files = exhibit.exhibitFiles
    var ways: [Phrase] = []
    if files.contains(where: \.isKept) { ways.append(howKept) }
    if files.contains(where: { !$0.isKept }) { ways.append(howAway) }
    return (ways + [howChained]).map { file.say($0) }.joined(separator: " ")
  }

  /// Where those who hand over and take over sign.
  private static func signatures(_ file: CaseFile) -> Table {
    let line = [Inline.text(String(repeating: ".", count: 24))]
    return Table(
      [[.text("")]] + [giver, taker].map { [.text(file.say($0))] },
      rows: [fullName, day, signature].map { [[.text(file.say($0))], line, line] })
  }
}

private let says = Phrase(
  id: "Apa barang bukti ini, sidik berkasnya, dan siapa yang pernah menguasainya.",
  en: "What this exhibit is, the digests of its files, and who has had it.")
private let caseLabel = Phrase(id: "perkara", en: "case")
private let files = Phrase(id: "Berkas", en: "Files")
private let custodyTitle = Phrase(id: "Penguasaan", en: "Custody")
private let checking = Phrase(id: "Pemeriksaan", en: "To check it")
private let howKept = Phrase(
  id: """
    Berkas yang disimpan terletak dalam map evidence menurut SHA-256-nya; sha256sum atas berkas itu \
    harus menghasilkan angka di atas.
    """,
  en: """
    The files that are kept lie in the folder evidence under their SHA-256; sha256sum of such a file \
    must give the digits above.
    """)
private let howAway = Phrase(
  id: """
    Berkas yang tidak disimpan ada pada yang menguasainya; sha256sum atas berkas itu harus \
    menghasilkan angka di atas.
    """,
  en: """
    A file that is not kept is with whoever has it; sha256sum of it must give the digits above.
    """)
private let howChained = Phrase(
  id: """
    Catatan penguasaan terantai dalam ledger.jsonl; perintah di bawah membuktikan bahwa tidak ada \
    yang berubah sesudahnya.
    """,
  en: """
    The custody records are chained in ledger.jsonl; the command below proves that nothing was \
    changed since.
    """)
private let giver = Phrase(id: "Yang menyerahkan", en: "Handed over by")
private let taker = Phrase(id: "Yang menerima", en: "Taken over by")
private let fullName = Phrase(id: "Nama", en: "Name")
private let day = Phrase(id: "Tanggal", en: "Date")
private let signature = Phrase(id: "Tanda tangan", en: "Signature")
