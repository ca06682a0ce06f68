import Groundwork

/// The verbs of those who do not, not yet or no longer say how it is.
extension Speech {
  var undecided: Phrase {
    if clause == nil, let asked { return unanswered(asked.question) }
    let open = whether
    if turn > 0, isSameStance, lead.isEmpty {
      return Phrase(
        id: "\(subject) juga menyatakan belum dapat menyimpulkan \(open.id)",
        en: "Nor could \(within) yet say \(open.en)")
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

  /// Of a question that is quoted nobody says how it is: it is answered or not.
  private func unanswered(_ question: Phrase) -> Phrase {
    let isQuoted = question.id.hasPrefix("\"")
    return Phrase(
      id: isQuoted
        ? "\(subject) \(also.id)belum dapat menjawab pertanyaan \(question.id)"
        : "\(subject) \(also.id)belum dapat memastikan \(question.id)",
      en: turn > 0 && isSameStance && lead.isEmpty
        ? "Nor could \(within) yet answer the question \(question.en)"
        : "\(subject) could not yet answer the question \(question.en)")
  }

  var retracts: Phrase {
    let what =
      isOfDenial
      ? Phrase(id: "bantahannya", en: "the denial")
      : Phrase(id: "pernyataannya", en: "the statement")
    guard clause != nil else {
      return Phrase(
        id: "\(subject) \(also.id)menarik kembali \(what.id)",
        en: "\(subject) \(also.en)withdrew \(what.en)")
    }
    return Phrase(
      id: "\(subject) \(also.id)menarik \(what.id) bahwa \(content)",
      en: "\(subject) \(also.en)withdrew \(what.en) that \(content)")
  }

  var declines: Phrase {
    guard clause != nil || asked != nil else {
      return Phrase(
        id: "\(subject) \(also.id)enggan berkomentar",
        en: "\(subject) \(also.en)declined to comment")
    }
    let open = whether
    let isQuoted = open.id.hasPrefix("\"")
    return Phrase(
      id: "\(subject) \(also.id)enggan berkomentar soal \(isQuoted ? "pertanyaan " : "")\(open.id)",
      en: "\(subject) \(also.en)declined to comment on \(asks)\(open.en)")
  }

  /// By when stands before the sentence: behind a long clause nobody would know of what it speaks.
  var silent: Phrase {
    let by = until.map { Phrase(id: "sampai \($0), ", en: "by \($0), ") } ?? Phrase(id: "", en: "")
    let name = until == nil ? speaker : speakerWithin
    let front =
      lead.isEmpty
      ? Phrase(id: Opening.capitalised(by.id), en: Opening.capitalised(by.en)) : by
    guard clause != nil || asked != nil else {
      return Phrase(
        id: "\(front.id)\(name) \(also.id)belum menanggapi",
        en: "\(front.en)\(name) had \(also.en)not responded")
    }
    let open = whether
    return Phrase(
      id: "\(front.id)\(name) \(also.id)belum menanggapi pertanyaan \(open.id)",
      en: "\(front.en)\(name) had \(also.en)not answered the question \(open.en)")
  }

  /// `the question `, before one that is quoted.
  private var asks: String { clause == nil && asked != nil ? "the question " : "" }

  /// What is left open: the clause after "apakah" and "whether", else the question itself.
  private var whether: Phrase {
    clause.map(Speech.open) ?? asked?.question ?? Phrase(id: "hal itu", en: "that")
  }

  /// A clause left open: after "apakah" and "whether", unless it asks by itself.
  static func open(_ clause: String) -> Phrase {
    let isOpen = asks(clause)
    return Phrase(
      id: isOpen ? clause : "apakah \(clause)", en: isOpen ? clause : "whether \(clause)")
  }

  /// Whether it begins as a question does.
  static func asks(_ clause: String) -> Bool {
    openers.contains(clause.prefix { $0.isLetter }.lowercased())
  }

  private static let openers: Set<String> = [
    "apa", "apakah", "siapa", "berapa", "kapan", "mengapa", "bagaimana", "seberapa", "whether",
    "who", "what", "when", "why", "how", "which",
  ]
}
