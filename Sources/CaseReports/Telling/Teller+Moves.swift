import CaseModel
import Groundwork

extension Teller {
  /// The sentence of a claimant who says something else than before, where that was heard.
  mutating func move(_ statement: Statement, _ inquiry: Inquiry?) throws -> [Inline]? {
    guard let inquiry, let from = inquiry.moves[statement.id], told.contains(from),
      statement.stance.upholds, let words = try file.clause(statement), !words.isCall,
      let earlier = inquiry.claim(from)
    else { return nil }
    let moved = try moved(
      statement, isShift: earlier.stance != statement.stance,
      isAgain: inquiry.moves[from].map { told.contains($0) } ?? false)
    var text = "\(file.say(moved)): \(try news(statement, words))"
    if let lead = distance(from: earlier, to: statement) {
      let comma = file.language == .english ? "," : ""
      text = "\(Opening.capitalised(lead))\(comma) \(text)"
    } else if file.language == .indonesian || text.hasPrefix("the ") {
      text = Opening.capitalised(text)
    }
    if statement.claimant != statement.principal {
      let speaker = try people.mention(
        statement.claimant, for: statement.principal, at: statement.order.bounds)
      let name = speaker.text.last == "," ? String(speaker.text.dropLast()) : speaker.text
      text += file.say(Phrase(id: ", menurut \(name)", en: ", according to \(name)"))
    }
    return Stress.inlines(text + ".", statement.hedge)
  }

  /// What is said now: the clause; what is only suspected, or said with a reserve that the clause
  /// lacks, says so.
  private func news(_ statement: Statement, _ clause: String) throws -> String {
    let isReserved =
      statement.hedge.map { file.lacks($0, clause) }
      ?? (statement.stance == .suspects && !Hedges.stand(in: clause, file.language))
    guard isReserved else { return clause }
    let words = try Utterance(file: file, isFluent: true).words(statement)
    let voice = try file.party(statement.principal).voice
    let who = voice == .person ? try file.party(statement.principal).short : "it"
    return file.say(Phrase(id: "kini \(words)", en: "\(who) now \(words)"))
  }

  /// What changed: the stance of an institution, a statement, the claim of an account.
  private func moved(_ statement: Statement, isShift: Bool, isAgain: Bool) throws -> Phrase {
    let party = try file.party(statement.principal)
    let name = party.shortWithin
    let again = isAgain ? Phrase(id: " lagi", en: " again") : Phrase(id: "", en: "")
    if isShift {
      return Phrase(
        id: "sikap \(name) bergeser\(again.id)", en: "\(name)'s position shifted\(again.en)")
    }
    if party.voice == .account {
      return Phrase(
        id: "klaim \(name) berubah\(again.id)", en: "\(name)'s claim changed\(again.en)")
    }
    return Phrase(
      id: "keterangan \(name) berubah\(again.id)", en: "\(name)'s statement changed\(again.en)")
  }

  /// How long after: `sehari kemudian`; the day itself where one of the two is vague, nothing
  /// where that is the day of the heading.
  private mutating func distance(from earlier: Statement, to later: Statement) -> String? {
    let when = when(later.said)
    lastDate = when.day ?? lastDate
    if let one = earlier.certainDay, let other = later.certainDay,
      let words = Wording.later(days: other - one, file.language)
    {
      return words
    }
    guard let day = when.day else {
      let isSaid = later.said != nil && later.said == headingDate
      return isSaid ? nil : file.say(Phrase(id: "kemudian", en: "later"))
    }
    let isDay = file.language == .indonesian && later.certainDay != nil
    return isDay ? "pada \(day)" : day
  }
}

extension Statement {
  /// The day on which it was said, where that is one day and no more.
  fileprivate var certainDay: Int? {
    guard let said, order.bounds.span < 2, !said.isApproximate, !said.isUncertain else {
      return nil
    }
    return order.day
  }
}
