import Groundwork

/// The verbs of those who do not, not yet or no longer say how it is.
extension Speech {
  var undecided: Phrase {
    let open = whether
    if turn > 0, isSameStance, lead.isEmpty {
      return Phrase(
        id: "\(subject) juga menyatakan belum dapat menyimpulkan \(open.id)",
        en: "Nor could \(subject) yet say \(open.en)")
    }
    let ways = [
      Phrase(
        id: "\(subject) \(also.id)belum dapat memastikan \(open.id)",
        en: "\(subject) could not yet say \(open.en)"),
      Phrase(
        id: "\(subject) \(also.id)menyatakan belum dapat menyimpulkan \(open.id)",
        en: "\(subject) could not yet conclude \(open.en)"),
    ]
    return oneOf(ways, variety)
  }

  var retracts: Phrase {
    let what =
      isOfDenial
      ? Phrase(id: "bantahannya", en: "the denial")
      : Phrase(id: "pernyataannya", en: "the statement")
    guard clause != nil else {
      return Phrase(
        id: "\(subject) menarik kembali \(what.id)", en: "\(subject) withdrew \(what.en)")
    }
    return Phrase(
      id: "\(subject) menarik \(what.id) bahwa \(content)",
      en: "\(subject) withdrew \(what.en) that \(content)")
  }

  var declines: Phrase {
    guard clause != nil || asked != nil else {
      return Phrase(id: "\(subject) enggan berkomentar", en: "\(subject) declined to comment")
    }
    let open = whether
    return Phrase(
      id: "\(subject) \(also.id)enggan berkomentar soal \(open.id)",
      en: "\(subject) \(also.en)declined to comment on \(open.en)")
  }

  var silent: Phrase {
    let by = until.map { Phrase(id: " sampai \($0)", en: " by \($0)") } ?? Phrase(id: "", en: "")
    guard clause != nil || asked != nil else {
      return Phrase(
        id: "\(speaker) belum menanggapi\(by.id)", en: "\(speaker) had not responded\(by.en)")
    }
    let open = whether
    return Phrase(
      id: "\(speaker) belum menanggapi pertanyaan \(open.id)\(by.id)",
      en: "\(speaker) had not answered the question \(open.en)\(by.en)")
  }

  /// What is left open: the clause after "apakah" and "whether", else the question itself.
  private var whether: Phrase {
    clause.map(Speech.open) ?? asked?.question ?? Phrase(id: "hal itu", en: "that")
  }

  /// A clause left open: after "apakah" and "whether", unless it asks by itself.
  static func open(_ clause: String) -> Phrase {
    let first = clause.prefix { $0.isLetter }.lowercased()
    let isOpen = Speech.openers.contains(first)
    return Phrase(
      id: isOpen ? clause : "apakah \(clause)", en: isOpen ? clause : "whether \(clause)")
  }

  private static let openers: Set<String> = [
    "apa", "apakah", "siapa", "berapa", "kapan", "mengapa", "bagaimana", "seberapa", "whether",
    "who", "what", "when", "why", "how", "which",
  ]
}
