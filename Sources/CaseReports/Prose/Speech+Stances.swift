import Groundwork

/// The verbs of those who say how it is.
extension Speech {
  var asserts: Phrase {
    guard clause != nil else { return answers }
    if let reserved { return reserved }
    switch voice {
    case .account: return turn == 0 ? claims : claimsOn
    case .outlet: return turn == 0 ? writes : writesOn
    case .person, .institution: return turn == 0 ? says : saysOn
    }
  }

  private var says: Phrase {
    let ways = [
      Phrase(id: "\(subject) menyatakan \(clauseOrThat)", en: "\(subject) said that \(content)"),
      isRelayed
        ? Phrase(
          id: "\(subject) mengatakan bahwa \(content)", en: "\(subject) said that \(content)")
        : according,
      Phrase(id: "\(subject) menyebut \(clauseOrThat)", en: "\(subject) said that \(content)"),
      Phrase(id: "\(subject) mengatakan bahwa \(content)", en: "\(subject) stated that \(content)"),
    ]
    return oneOf(ways, variety)
  }

  private var saysOn: Phrase {
    let ways = [
      Phrase(
        id: "\(subject) juga menyebut \(clauseOrThat)", en: "\(subject) also said that \(content)"),
      isRelayed
        ? Phrase(id: "\(subject) menyebut \(clauseOrThat)", en: "\(subject) said that \(content)")
        : according,
      Phrase(id: "\(subject) menambahkan bahwa \(content)", en: "\(subject) added that \(content)"),
      Phrase(
        id: "\(subject) juga mengatakan bahwa \(content)",
        en: "\(subject) went on to say that \(content)"),
    ]
    return oneOf(ways, turn - 1)
  }

  /// Nobody answers for what an account says: it claims.
  private var claims: Phrase {
    Phrase(id: "\(subject) mengeklaim \(clauseOrThat)", en: "\(subject) claimed that \(content)")
  }

  private var claimsOn: Phrase {
    let ways = [
      isRelayed ? claims : according,
      Phrase(
        id: "\(subject) juga menyebut \(clauseOrThat)",
        en: "\(subject) also claimed that \(content)"),
      Phrase(
        id: "\(subject) pun mengeklaim \(clauseOrThat)", en: "\(subject) added that \(content)"),
    ]
    return oneOf(ways, turn - 1)
  }

  private var writes: Phrase {
    let ways = [
      Phrase(id: "\(subject) menulis bahwa \(content)", en: "\(subject) wrote that \(content)"),
      Phrase(
        id: "\(subject) melaporkan bahwa \(content)", en: "\(subject) reported that \(content)"),
    ]
    return oneOf(ways, variety)
  }

  private var writesOn: Phrase {
    Phrase(
      id: "\(subject) juga menulis bahwa \(content)", en: "\(subject) also wrote that \(content)")
  }

  /// A value without words: the answer to its question.
  var answers: Phrase {
    guard let answer else {
      return Phrase(
        id: "\(subject) \(also.id)memberi keterangan", en: "\(subject) \(also.en)made a statement")
    }
    return asking(
      Phrase(
        id: "\(within) menjawab \(answer)", en: "\(within) gave the answer \(answer)"))
  }

  /// The answer that is given where no words are.
  var answer: String? { clause == nil ? asked?.answer : nil }

  /// What somebody says of an answer, behind the question to which it is one.
  func asking(_ says: Phrase) -> Phrase {
    guard let asked else { return says }
    let own = ownWord
    let isQuoted = asked.question.id.hasPrefix("\"")
    let (soal, on) = lead.isEmpty ? ("Soal", "On") : ("soal", "on")
    return Phrase(
      id: "\(soal) \(isQuoted ? "pertanyaan " : "")\(asked.question.id), \(says.id)\(own.id)",
      en: "\(on) the question \(asked.question.en), \(says.en)\(own.en)")
  }

  /// The hedge behind an answer that has no words: `, dengan kata "mungkin"`.
  private var ownWord: Phrase {
    guard let hedge, !hedge.isEmpty else { return Phrase(id: "", en: "") }
    let word = hedge.holds(" ") ? "words" : "word"
    return Phrase(id: ", dengan kata \"\(hedge)\"", en: ", using the \(word) \"\(hedge)\"")
  }

  /// What somebody said with a reserve that neither the clause nor the verb has.
  var reserved: Phrase? {
    guard let hedge, !hedge.isEmpty else { return nil }
    if let verb = HedgeWords.verb(hedge) {
      return Phrase(
        id: "\(subject) \(also.id)\(verb.id) \(clauseOrThat)",
        en: "\(subject) \(also.en)\(verb.en) that \(content)")
    }
    return Phrase(
      id: "\(subject) \(also.id)menyebut\(reserve.id) bahwa \(content)",
      en: "\(subject) \(also.en)said\(reserve.en) that \(content)")
  }
}
