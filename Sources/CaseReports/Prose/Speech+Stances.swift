import Groundwork

/// The verbs of those who say how it is.
extension Speech {
  var asserts: Phrase {
    guard clause != nil else { return answers }
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
  private var answers: Phrase {
    guard let asked, let answer = asked.answer else {
      return Phrase(id: "\(subject) memberi keterangan", en: "\(subject) made a statement")
    }
    let atas = lead.isEmpty ? "Atas" : "atas"
    let to = lead.isEmpty ? "To" : "to"
    return Phrase(
      id: "\(atas) pertanyaan \(asked.question.id), \(subject) menyebut \(answer)",
      en: "\(to) the question \(asked.question.en), \(subject) gave the answer \(answer)")
  }
}

/// The verbs of those who hold it more or less firmly.
extension Speech {
  var suspects: Phrase {
    guard clause != nil else {
      return Phrase(
        id: "\(subject) \(also.id)menduga jawabannya \(content)",
        en: "\(subject) \(also.en)suspected that the answer was \(content)")
    }
    guard let hedge else {
      return Phrase(
        id: "\(subject) \(also.id)menduga \(clauseOrThat)",
        en: "\(subject) \(also.en)suspected that \(content)")
    }
    if hedge.isEmpty {
      let verb = turn > 0 || variety % 2 == 1 ? "menyebut" : "menyatakan"
      return Phrase(
        id: "\(subject) \(also.id)\(verb) \(clauseOrThat)",
        en: "\(subject) \(also.en)said that \(content)")
    }
    // "diduga kuat" as a verb of its own: "menduga kuat".
    if hedge.lowercased().hasPrefix("diduga") {
      return Phrase(
        id: "\(subject) \(also.id)men\(hedge.lowercased().dropFirst(2)) \(clauseOrThat)",
        en: "\(subject) \(also.en)suspected (\"\(hedge)\") that \(content)")
    }
    let word = hedge.holds(" ") ? "words" : "word"
    return Phrase(
      id: "\(subject) \(also.id)menyebut, dengan kata \"\(hedge)\", bahwa \(content)",
      en: "\(subject) \(also.en)said, using the \(word) \"\(hedge)\", that \(content)")
  }

  var confirms: Phrase {
    guard clause != nil else { return answers }
    let ways = [
      Phrase(
        id: "\(subject) \(also.id)memastikan \(clauseOrThat)",
        en: "\(subject) \(also.en)confirmed that \(content)"),
      Phrase(
        id: "\(subject) \(also.id)membenarkan bahwa \(content)",
        en: "\(subject) \(also.en)confirmed that \(content)"),
    ]
    return oneOf(ways, variety)
  }

  var denies: Phrase {
    guard clause != nil else {
      return Phrase(
        id: "\(subject) \(also.id)membantah jawaban \(content)",
        en: "\(subject) \(also.en)denied that the answer was \(content)")
    }
    let ways = ["membantah", "menampik", "menyangkal"].map { verb in
      Phrase(
        id: "\(subject) \(also.id)\(verb) bahwa \(content)",
        en: "\(subject) \(also.en)denied that \(content)")
    }
    return oneOf(ways, variety)
  }

  var qualifies: Phrase {
    let ways = [
      Phrase(
        id: "\(subject) \(also.id)memberi catatan bahwa \(content)",
        en: "\(subject) \(also.en)added the caveat that \(content)"),
      Phrase(
        id: "\(subject) \(also.id)mengingatkan bahwa \(content)",
        en: "\(subject) \(also.en)cautioned that \(content)"),
    ]
    return oneOf(ways, variety)
  }
}
