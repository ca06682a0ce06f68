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
    // Nobody is called upon to bear out that he said it himself.
    let via = statement.via.filter { $0 != statement.claimant }
    guard let first = via.first else { return try reporters(statement) }
    guard via.count == 1 else {
      let names = file.list(try via.map { try people.reference($0) })
      return file.say(Phrase(id: "melalui \(names)", en: "through \(names)"))
    }
    let party = try file.party(first)
    let name = try people.reference(first)
    if party.voice == .account, ["twitter", "x"].contains(party.scheme) {
      return file.say(Phrase(id: "sebagaimana dicuitkan \(name)", en: "as tweeted by \(name)"))
    }
    return file.say(Phrase(id: "menurut \(name)", en: "according to \(name)"))
  }

  /// Who reports a statement which others report otherwise.
  private func reporters(_ statement: Statement) throws -> String? {
    guard let inquiry = try statement.question.flatMap({ try file.inquiry($0) }),
      inquiry.isRetold(statement)
    else { return nil }
    let names = file.list(try file.reporters(of: statement))
    guard !names.isEmpty else { return nil }
    return file.say(Phrase(id: "menurut \(names)", en: "according to \(names)"))
  }
}
