import CaseModel
import Groundwork

/// How a question stands, in a sentence.
struct Standing {
  let file: CaseFile

  /// How it stands: `Belum terjawab; yang ditanya enggan berkomentar`.
  func words(_ inquiry: Inquiry) throws -> String {
    if let answer = inquiry.answer {
      let words = try Inquiring(file: file).settled(answer, inquiry)
      let still = inquiry.isContested ? file.say(stillContested) : "."
      return file.say(Phrase(id: "Terjawab: \(words)", en: "Answered: \(words)")) + still
    }
    if inquiry.isContested { return file.say(contested) }
    return file.say(Phrase(id: "Belum terjawab; ", en: "Not answered; "))
      + file.say(try open(inquiry)) + "."
  }

  /// Why it has no answer.
  private func open(_ inquiry: Inquiry) throws -> Phrase {
    if inquiry.claims.isEmpty { return nobody }
    let standing = try inquiry.claims.filter {
      try $0.stance != .retracts && file.withdrawal(of: $0) == nil
    }
    if standing.isEmpty { return takenBack }
    if standing.contains(where: { $0.value != nil }) { return agreeing }
    let stances = Set(standing.map(\.stance))
    let reasons = reserves.filter { stances.contains($0.stance) }.map { file.say($0.words) }
    guard reasons.count == stances.count else { return noAnswer }
    let why = Wording.list(reasons, file.language, or: true)
    return Phrase(id: "yang ditanya \(why)", en: "those who were asked \(why)")
  }
}

private let contested = Phrase(
  id: "Diperselisihkan: keterangan yang ada tidak mungkin benar semuanya.",
  en: "In dispute: the answers given can't all be true.")
private let stillContested = Phrase(
  id: "; tetapi keterangan yang ada masih bertentangan.",
  en: "; but the answers given still clash.")
private let nobody = Phrase(
  id: "belum ada yang memberi keterangan", en: "nobody has said anything on it")
private let takenBack = Phrase(
  id: "yang pernah dinyatakan sudah ditarik kembali", en: "what was said on it was withdrawn")
private let agreeing = Phrase(
  id: "keterangan yang ada tidak saling bertentangan", en: "nothing that was said on it clashes")
private let noAnswer = Phrase(
  id: "keterangan yang ada tidak menjawabnya", en: "nothing that was said on it answers it")
/// The stances of those who give no answer.
private let reserves: [(stance: Stance, words: Phrase)] = [
  (.undecided, Phrase(id: "belum dapat memastikannya", en: "could not say yet")),
  (.declines, Phrase(id: "enggan berkomentar", en: "declined to comment")),
  (.silent, Phrase(id: "belum menanggapi", en: "have not responded")),
]
