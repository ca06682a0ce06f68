import CaseModel
import Groundwork

extension Teller {
  /// The sentence of a claim, and that of its quotation.
  mutating func tell(_ statement: Statement) throws -> [Inline] {
    try file.step()
    let inquiry = try statement.question.flatMap { try file.inquiry($0) }
    let speaker = statement.claimant
    turn = lastSpeaker == speaker ? turn + 1 : 0
    lastSpeaker = speaker
    lastVoice = nil
    if !isHere(statement.said) { hasStrayed = true }
    var inlines: [Inline]
    if let moved = try move(statement, inquiry) {
      inlines = moved
    } else if let quote = statement.quote, statement.words == nil, statement.value == nil {
      inlines = try quotation(quote, by: statement)
    } else {
      inlines = try plain(statement, inquiry)
    }
    told.insert(statement.id)
    lastStance = statement.stance
    if let quote = statement.quote, statement.words != nil || statement.value != nil {
      inlines += [.text(" ")] + after(quote, by: try file.party(speaker), statement)
    }
    let sides = [inquiry].compactMap { $0 }.filter { $0.isSide(statement) }
    return try pickable(
      sentence(
        inlines, isOriginal: statement.isOriginal && statement.words != nil,
        citing: statement.citations, on: sides), [statement])
  }

  /// The statement with the speaker, the verb of the stance, and the clause.
  private mutating func plain(_ statement: Statement, _ inquiry: Inquiry?) throws -> [Inline] {
    let speech = try speech(statement, inquiry)
    return Stress.inlines(file.say(speech.sentence) + ".", statement.hedge)
  }

  private mutating func speech(_ statement: Statement, _ inquiry: Inquiry?) throws -> Speech {
    let party = try file.party(statement.claimant)
    let lead = try lead(statement)
    let name = try name(statement, party, opens: lead.text.isEmpty)
    var speech = Speech(
      speaker: name.subject, object: name.object, voice: party.voice, stance: statement.stance)
    speech.lead = lead.text
    speech.aside = lead.aside
    speech.clause = try clause(statement)
    speech.isOfDenial = try withdrawn(by: statement)?[Claim.stance] == .denies
    speech.hedge = missing(statement.hedge, in: speech.clause)
    speech.turn = turn
    speech.isSameStance = lastStance == statement.stance
    speech.variety = count(statement.stance)
    speech.isRelayed = !lead.text.isEmpty || name.object.hasSuffix(",")
    if statement.stance == .silent { speech.until = statement.said.map(deadline) }
    if let inquiry {
      speech.asked = Speech.Asked(
        question: inquiring.embedded(inquiry),
        answer: try statement.value.map { try inquiring.answer($0, to: inquiry) })
    }
    return speech
  }

  /// What was said; a retraction without words has those of what it takes back.
  private func clause(_ statement: Statement) throws -> String? {
    if let words = statement.words { return words.withoutStop }
    return try withdrawn(by: statement).flatMap {
      file.prose($0, Claim.words)?.text.withoutStop
    }
  }

  /// The claim that a retraction takes back.
  private func withdrawn(by statement: Statement) throws -> Record? {
    guard statement.stance == .retracts, let about = statement.about,
      let claim = try file.reading.living(about), claim.kind == Claim.word
    else { return nil }
    return claim
  }

  /// The hedge, where the clause lacks it; empty where the clause has one.
  private func missing(_ hedge: String?, in clause: String?) -> String? {
    guard let clause else { return hedge }
    if let hedge, Hedges.range(of: hedge, in: clause) == nil,
      !Hedges.stand(in: clause, file.language)
    {
      return hedge
    }
    return hedge != nil || Hedges.stand(in: clause, file.language) ? "" : nil
  }

  private func deadline(_ date: CaseDate) -> String {
    date == headingDate
      ? file.say(thatDay) : date.worded(file.language, zone: file.zone, .plain)
  }

  /// The name at the beginning of a sentence, and after "menurut".
  ///
  /// In full the first time, a pronoun where the same one goes on: in English of institutions alone,
  /// since of a person it would have to guess whether that is he or she.
  private mutating func name(
    _ statement: Statement, _ party: Party, opens: Bool
  ) throws -> (subject: String, object: String) {
    if turn > 0, party.voice == .person, file.language == .indonesian {
      return (opens ? "Ia" : "ia", "dia")
    }
    if turn > 0, opens, party.voice == .institution, file.language == .english {
      return ("It", party.shortWithin)
    }
    let mention = try people.mention(
      statement.claimant, for: statement.principal, at: statement.order.bounds)
    return (opens ? mention.opening : mention.text, mention.text)
  }
}

extension String {
  /// The text without a full stop at its end.
  var withoutStop: String { last == "." ? String(dropLast()) : self }
}

private let thatDay = Phrase(id: "hari itu", en: "the end of the day")
