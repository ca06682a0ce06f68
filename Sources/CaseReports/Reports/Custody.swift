import CaseModel
import Groundwork

extension Report {
  /// Who had which exhibit, from whom, when and what for.
  static let custody = Report(
    "custody", "who had each exhibit, from whom, when and what for", about: .exhibits
  ) { reading, options in
    let file = try CaseFile(reading, options)
    let chains = try reading.custodyChains()
    let empty = CustodyChain.none
    let exhibits =
      try options.exhibits.isEmpty
      ? file.all(Exhibit.word).filter { chains[$0.id] != nil || !$0.exhibitFiles.isEmpty }
      : options.exhibits.compactMap { try reading.living($0) }
    var blocks = PageHead.blocks(file, register, file.say(says))
    if exhibits.isEmpty { blocks.append(.paragraph([.text(file.say(nothing))])) }
    for exhibit in exhibits {
      blocks.append(.heading(2, ExhibitName.inlines(exhibit, file)))
      blocks.append(ExhibitFiles.block(exhibit, file))
      blocks.append(try CustodyTable.block(chains[exhibit.id] ?? empty, of: exhibit, file))
    }
    return blocks
  }
}

/// How a heading names an exhibit.
enum ExhibitName {
  static func inlines(_ exhibit: Record, _ file: CaseFile) -> [Inline] {
    let title = file.prose(exhibit, Exhibit.title)
    var out: [Inline] = [.text("\(exhibit.id) "), .quote(title?.text ?? exhibit.id.text)]
    if title?.isOriginal == true { out += [.text(" "), file.originalMark] }
    return out
  }
}

private let nothing = Phrase(
  id: "Tidak ada barang bukti yang memiliki berkas atau catatan penguasaan.",
  en: "No exhibit has files or a custody record.")
private let register = Phrase(id: "Register penguasaan barang bukti", en: "Register of custody")
private let says = Phrase(
  id: """
    Setiap barang bukti beserta berkasnya: siapa menguasainya, dari siapa, kapan, di mana dan untuk \
    apa, menurut waktu.
    """,
  en: """
    Each exhibit with its files: who had it, from whom, when, where and what for, in the order of \
    time.
    """)
