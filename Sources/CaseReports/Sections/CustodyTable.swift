import CaseModel
import Groundwork

/// What was done with an exhibit, a row each: when, what, by whom, where, why.
enum CustodyTable {
  static func block(_ chain: CustodyChain, of exhibit: Record, _ file: CaseFile) throws -> Block {
    guard !chain.steps.isEmpty else {
      return .paragraph([.emphasis([.text(file.say(nothing))])])
    }
    let rows = try chain.steps.map { try row($0, of: exhibit, file) }
    return .table(Table(heads.map { [.text(file.say($0))] }, rows: rows))
  }

  private static func row(
    _ step: CustodyChain.Step, of exhibit: Record, _ file: CaseFile
  ) throws -> [[Inline]] {
    let record = step.record
    return [
      [.text(file.words(record.date))], [.text(CustodyWords.act(record, file) ?? "–")],
      [.text(try CustodyWords.persons(record, file) ?? "–")],
      [.text(file.prose(record, Custody.place)?.text ?? "–")],
      [.text(circumstances(record, file))] + verdict(record, of: exhibit, file),
      try logged(step, file),
    ]
  }

  /// How, what for, and in what state.
  private static func circumstances(_ record: Record, _ file: CaseFile) -> String {
    let said = [Custody.method, Custody.purpose, Custody.condition].compactMap { field in
      file.prose(record, field).map { "\(file.say(field.label)): \($0.text)" }
    }
    return said.joined(separator: "; ")
  }

  /// Whether the digest that was found is the one of a file.
  private static func verdict(
    _ record: Record, of exhibit: Record, _ file: CaseFile
  ) -> [Inline] {
    guard let found = record[Custody.sha256] else { return [] }
    let holds = exhibit.exhibitFiles.contains { $0.sha256.hex == found }
    let lead = file.prose(record, Custody.method) == nil ? "" : "; "
    if holds { return [.text("\(lead)SHA-256 "), .text(file.say(same))] }
    return [
      .text("\(lead)SHA-256 "), .code("\(found.prefix(12))…"), .text(" "),
      .strong([.text(file.say(other))]),
    ]
  }

  /// The record, the entry that logged it, and who says to have done so.
  private static func logged(_ step: CustodyChain.Step, _ file: CaseFile) throws -> [Inline] {
    let entry = file.say(Phrase(id: "entri \(step.entry)", en: "entry \(step.entry)"))
    let author = try file.reading.act(step.entry)?.entry.author
    let words = [step.record.id.text, entry, author].compactMap { $0 }.joined(separator: ", ")
    guard let correction = step.correctedBy else { return [.text(words)] }
    let corrected = Phrase(id: "diralat oleh \(correction)", en: "corrected by \(correction)")
    return [.text(words + "; "), .strong([.text(file.say(corrected))])]
  }
}

private let nothing = Phrase(id: "Tidak ada catatan penguasaan.", en: "No custody is recorded.")
private let same = Phrase(id: "cocok", en: "matches")
private let other = Phrase(id: "berbeda", en: "differs")
private let heads = [
  Phrase(id: "Waktu", en: "When"), Phrase(id: "Tindakan", en: "Act"),
  Phrase(id: "Siapa", en: "Who"), Phrase(id: "Tempat", en: "Where"),
  Phrase(id: "Cara, tujuan, keadaan", en: "How, why, condition"),
  Phrase(id: "Catatan", en: "Record"),
]
