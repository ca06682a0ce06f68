import CaseModel
import Groundwork

/// What reports call the acts of custody.
enum CustodyWords {
  /// What was done; where this version does not know the word, the word.
  static func act(_ record: Record, _ file: CaseFile) -> String? {
    record[Custody.act].map { file.say(act($0)) } ?? record.body["act"]?.asText
  }

  /// `from → to`, as far as they are known.
  static func persons(_ record: Record, _ file: CaseFile) throws -> String? {
    let from = try record[Custody.from].map { try file.party($0).full }
    let to = try record[Custody.to].map { try file.party($0).full }
    let parts = [from, to.map { "→ \($0)" }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// What was done, by whom, and with whom: `diserahkan oleh Rina kepada Lab`.
  static func told(_ record: Record, _ file: CaseFile) throws -> String {
    let gives: Set<Custody.Act> = [.transferred, .returned, .released]
    let isGiving = record[Custody.act].map(gives.contains) ?? false
    let (from, to) = (record[Custody.from], record[Custody.to])
    let doer = try (isGiving ? from : to).map { try file.party($0).full }
    let other = try (isGiving ? to : from).map { try file.party($0).full }
    let with = isGiving ? Phrase(id: "kepada", en: "to") : Phrase(id: "dari", en: "from")
    let words: [String?] = [
      act(record, file), doer.map { "\(file.say(Phrase(id: "oleh", en: "by"))) \($0)" },
      other.map { "\(file.say(with)) \($0)" },
    ]
    return words.compactMap { $0 }.joined(separator: " ")
  }

  private static func act(_ act: Custody.Act) -> Phrase {
    switch act {
    case .collected: Phrase(id: "dikumpulkan", en: "collected")
    case .received: Phrase(id: "diterima", en: "received")
    case .transferred: Phrase(id: "diserahkan", en: "handed on")
    case .examined: Phrase(id: "diperiksa", en: "examined")
    case .copied: Phrase(id: "disalin", en: "copied")
    case .returned: Phrase(id: "dikembalikan", en: "given back")
    case .released: Phrase(id: "dilepaskan", en: "released")
    case .verified: Phrase(id: "diverifikasi", en: "verified")
    case .destroyed: Phrase(id: "dimusnahkan", en: "destroyed")
    }
  }
}
