import CaseModel
import Groundwork

extension Teller {
  /// What stands before a claim's sentence, and the day that Indonesian puts behind the speaker.
  mutating func lead(_ statement: Statement) throws -> (text: String, aside: String?) {
    let isSilent = statement.stance == .silent
    let when = isSilent ? When() : when(statement.said)
    var leads: [String] = []
    var aside: String?
    if let time = when.time, time != lastDate {
      leads.append(time)
    } else if when.day == nil, turn == 0, !isSilent, let way = wayBack(statement.said) {
      leads.append(way)
    }
    if let day = when.day, day != lastDate {
      if file.language == .indonesian, turn == 0 { aside = day } else { leads.append(day) }
    }
    lastDate = when.day ?? when.time ?? (isSilent ? lastDate : nil)
    if let relay = try relay(statement) { leads.append(relay) }
    guard !leads.isEmpty else { return ("", aside) }
    return (Opening.capitalised(leads.joined(separator: ", ")) + ", ", aside)
  }

  /// `pada hari yang sama`, once, where what came before has left the day of the heading.
  mutating func wayBack(_ date: CaseDate?) -> String? {
    guard hasStrayed, !hasReturned, heading.span <= 1, date != nil, isHere(date) else { return nil }
    hasReturned = true
    return file.say(Phrase(id: "pada hari yang sama", en: "on the same day"))
  }

  /// Through whom a statement came: `sebagaimana dicuitkan akun @Br_AM`.
  private func relay(_ statement: Statement) throws -> String? {
    guard let first = statement.via.first else { return nil }
    guard statement.via.count == 1 else {
      let names = Wording.list(try statement.via.map { try people.reference($0) }, file.language)
      return Phrase(id: "melalui \(names)", en: "through \(names)")[file.language]
    }
    let party = try file.party(first)
    let name = try people.reference(first)
    if party.voice == .account, ["twitter", "x"].contains(party.scheme) {
      return Phrase(id: "sebagaimana dicuitkan \(name)", en: "as tweeted by \(name)")[file.language]
    }
    return Phrase(id: "menurut \(name)", en: "according to \(name)")[file.language]
  }

  /// The sentence of a claimant who says something else than before, where that was heard.
  mutating func move(_ statement: Statement, _ inquiry: Inquiry?) throws -> [Inline]? {
    guard let inquiry, let from = inquiry.moves[statement.id], told.contains(from),
      statement.stance.upholds, let words = statement.words,
      let earlier = inquiry.claims.first(where: { $0.id == from })
    else { return nil }
    let party = try file.party(statement.principal)
    let isAgain = inquiry.moves[from] != nil && told.contains(inquiry.moves[from] ?? from)
    let again = isAgain ? Phrase(id: " lagi", en: " again") : Phrase(id: "", en: "")
    let shifts = earlier.stance != statement.stance
    let short = party.short
    let moved =
      shifts
      ? Phrase(id: "sikap \(short) bergeser\(again.id)", en: "\(short)'s position shifted\(again.en)")
      : party.voice == .account
        ? Phrase(id: "klaim \(short) berubah\(again.id)", en: "\(short)'s claim changed\(again.en)")
        : Phrase(
          id: "keterangan \(short) berubah\(again.id)",
          en: "\(short)'s statement changed\(again.en)")
    let lead = Opening.capitalised(distance(from: earlier, to: statement))
    var text = "\(lead)\(file.language == .english ? "," : "") \(file.say(moved)): \(words.withoutStop)"
    if statement.claimant != statement.principal {
      let speaker = try people.mention(
        statement.claimant, for: statement.principal, at: statement.order.bounds
      ).text
      text += file.say(Phrase(id: ", menurut \(speaker)", en: ", according to \(speaker)")).withoutComma
    }
    return stressedMove(text + ".", statement.hedge)
  }

  private func stressedMove(_ text: String, _ hedge: String?) -> [Inline] {
    guard let hedge, let range = Hedges.range(of: hedge, in: text) else { return [.text(text)] }
    return [
      .text(String(text[..<range.lowerBound])), .emphasis([.text(String(text[range]))]),
      .text(String(text[range.upperBound...])),
    ]
  }

  /// How long after: `sehari kemudian`; the day itself where one of the two is vague.
  private mutating func distance(from earlier: Statement, to later: Statement) -> String {
    let when = when(later.said)
    lastDate = when.day ?? lastDate
    if let one = earlier.order.day, let other = later.order.day, earlier.order.bounds.span < 2,
      later.order.bounds.span < 2, earlier.said?.isApproximate == false,
      later.said?.isApproximate == false, let words = Wording.later(days: other - one, file.language)
    {
      return words
    }
    return when.day.map { "\(file.language == .indonesian && $0.first?.isNumber == true ? "pada " : "")\($0)" }
      ?? file.say(Phrase(id: "kemudian", en: "later"))
  }
}

extension String {
  /// The text without a comma at its end.
  fileprivate var withoutComma: String { last == "," ? String(dropLast()) : self }
}
