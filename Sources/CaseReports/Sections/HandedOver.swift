import CaseModel
import Groundwork

/// The reports that left the house: which, to whom, when, and how far they tell.
struct HandedOver {
  private let chains: [Name: CustodyChain]
  private let file: CaseFile

  init(_ file: CaseFile) throws {
    self.file = file
    chains = try file.reading.custodyChains()
  }

  /// Whether an exhibit is one of them.
  func has(_ exhibit: Record) -> Bool { exhibit.isHandedOver(chains[exhibit.id]) }

  /// Whether a record tells of a handover and of nothing else: the report that went, or its going.
  func tells(_ record: Record) throws -> Bool {
    switch record.kind {
    case Exhibit.word: return has(record)
    case Custody.word where record[Custody.act] == .released:
      return try record[Custody.exhibit].flatMap(file.reading.living).map(has) ?? false
    default: return false
    }
  }

  /// A line for each report of which such records tell.
  ///
  /// `"Kronologi" (X4): kepada Dedy, 1 Juni 2021.`
  func lines(_ records: [Record]) throws -> [[Inline]] {
    let going = Dictionary(grouping: records.filter { $0.kind == Custody.word }) {
      $0[Custody.exhibit]
    }
    let made = records.filter { $0.kind == Exhibit.word }.map(\.id)
    let exhibits = Set(made + going.keys.compactMap { $0 })
    return try exhibits.sorted { $0.rank < $1.rank }.map { id in
      let times = try (going[id] ?? []).map { record in
        let day = Days.worded(record[Custody.when], file)
        guard let to = try record[Custody.to].map({ try file.party($0).full }) else { return day }
        return file.say(Phrase(id: "kepada \(to), \(day)", en: "to \(to), \(day)"))
      }
      let tail = times.isEmpty ? "" : ": " + times.joined(separator: "; ")
      return try Lines(file: file).exhibit(try file.paper(id)) + [.text("\(tail).")]
    }
  }

  /// Nothing, where there are none.
  func blocks(_ exhibits: [Record]) throws -> [Block] {
    guard !exhibits.isEmpty else { return [] }
    let rows = try exhibits.map(row)
    return [
      .heading(2, [.text(file.say(name))]),
      .table(Table(heads.map { [.text(file.say($0))] }, rows: rows)),
    ]
  }

  private func row(_ exhibit: Record) throws -> [[Inline]] {
    let releases = chains[exhibit.id]?.valid.filter { $0.act == .released } ?? []
    let persons = try releases.compactMap { try $0.to.map { try file.party($0).full } }
    let title = file.prose(exhibit, Exhibit.title)?.text ?? exhibit.id.text
    let entry = exhibit.toldHead.map { Phrase(id: "entri \($0.entry)", en: "entry \($0.entry)") }
    let digests = exhibit.exhibitFiles.map { Inline.code($0.sha256.hex) }
    return [
      [.text(exhibit.id.text)], [.text(title)],
      [.text(persons.isEmpty ? "–" : file.list(persons))],
      [.text(releases.map { file.words($0.record.date) }.joined(separator: "; "))],
      [.text(entry.map(file.say) ?? "–")],
      digests.isEmpty ? [.text("–")] : Array(digests.map { [$0] }.joined(separator: [.text(" ")])),
    ]
  }
}

private let name = Phrase(id: "Diserahkan", en: "Handed over")
private let heads = [
  Phrase(id: "No.", en: "No."), Phrase(id: "Laporan", en: "Report"),
  Phrase(id: "Kepada", en: "To"), Phrase(id: "Waktu", en: "When"),
  Phrase(id: "Sampai", en: "Up to"), Phrase(id: "SHA-256", en: "SHA-256"),
]
