import Groundwork

/// The verbs of those who hold it more or less firmly.
extension Speech {
  var suspects: Phrase {
    guard clause != nil else {
      guard let answer else {
        return Phrase(
          id: "\(subject) \(also.id)menyampaikan dugaan",
          en: "\(subject) \(also.en)voiced a suspicion")
      }
      return asking(
        Phrase(
          id: "\(within) \(also.id)menduga jawabannya \(answer)",
          en: "\(within) \(also.en)suspected that the answer was \(answer)"))
    }
    if let reserved { return reserved }
    guard hedge == nil else {
      let verb = turn > 0 || variety % 2 == 1 ? "menyebut" : "menyatakan"
      return Phrase(
        id: "\(subject) \(also.id)\(verb) \(clauseOrThat)",
        en: "\(subject) \(also.en)said that \(content)")
    }
    return Phrase(
      id: "\(subject) \(also.id)menduga \(clauseOrThat)",
      en: "\(subject) \(also.en)suspected that \(content)")
  }

  var confirms: Phrase {
    guard clause != nil else {
      return answer != nil
        ? answers
        : Phrase(
          id: "\(subject) \(also.id)membenarkannya", en: "\(subject) \(also.en)confirmed it")
    }
    let ways = ["memastikan", "membenarkan"].map { verb in
      let isBare = verb == "memastikan" && reserve.id.isEmpty
      return Phrase(
        id:
          "\(subject) \(also.id)\(verb)\(reserve.id) \(isBare ? clauseOrThat : "bahwa \(content)")",
        en: "\(subject) \(also.en)confirmed\(reserve.en) that \(content)")
    }
    return oneOf(ways, variety)
  }

  var denies: Phrase {
    guard clause != nil else {
      guard let answer else {
        return Phrase(id: "\(subject) \(also.id)membantahnya", en: "\(subject) \(also.en)denied it")
      }
      return asking(
        Phrase(
          id: "\(within) \(also.id)membantah jawaban \(answer)",
          en: "\(within) \(also.en)denied that the answer was \(answer)"))
    }
    let ways = ["membantah", "menampik", "menyangkal"].map { verb in
      Phrase(
        id: "\(subject) \(also.id)\(verb)\(reserve.id) bahwa \(content)",
        en: "\(subject) \(also.en)denied\(reserve.en) that \(content)")
    }
    return oneOf(ways, variety)
  }

  var qualifies: Phrase {
    guard clause != nil else {
      let caveat = Phrase(
        id: "\(asked == nil ? subject : within) \(also.id)memberi catatan",
        en: "\(asked == nil ? subject : within) \(also.en)added a caveat")
      return asking(caveat)
    }
    let ways = [
      Phrase(
        id: "\(subject) \(also.id)memberi catatan\(reserve.id) bahwa \(content)",
        en: "\(subject) \(also.en)added the caveat\(reserve.en) that \(content)"),
      Phrase(
        id: "\(subject) \(also.id)mengingatkan\(reserve.id) bahwa \(content)",
        en: "\(subject) \(also.en)cautioned\(reserve.en) that \(content)"),
    ]
    return oneOf(ways, variety)
  }

  /// The speaker's own word of reserve, behind a verb that is of another kind.
  var reserve: Phrase {
    guard let hedge, !hedge.isEmpty else { return Phrase(id: "", en: "") }
    let aside = HedgeWords.aside(hedge)
    return Phrase(id: ", \(aside.id),", en: ", \(aside.en),")
  }
}
