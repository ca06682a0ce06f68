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
    var isOriginal = statement.isOriginal && statement.words != nil
    if let moved = try move(statement, inquiry) {
      inlines = moved
    } else if let quote = statement.quote, statement.words == nil, statement.value == nil {
      inlines = try quotation(quote, by: statement)
      isOriginal = file.language != file.original
    } else {
      let speech = try speech(statement, inquiry)
      let text = file.say(speech.sentence)
      let isStopped = speech.call != nil && text.last == "\""
      let stop = isStopped ? "" : "."
      inlines = Stress.inlines(text + stop, statement.hedge)
      isOriginal = isOriginal || speech.isOriginal
    }
    told.insert(statement.id)
    lastStance = statement.stance
    if let quote = statement.quote, statement.words != nil || statement.value != nil {
      inlines += [.text(" ")] + after(quote, by: try file.party(speaker), statement)
    }
    let sides = [inquiry].compactMap { $0 }.filter { $0.isSide(statement) }
    return try pickable(
      sentence(
        inlines, isOriginal: isOriginal, citing: statement.citations, on: sides), [statement])
  }

  /// The statement with the speaker, the verb of the stance, and the clause.
  private mutating func speech(_ statement: Statement, _ inquiry: Inquiry?) throws -> Speech {
    let party = try file.party(statement.claimant)
    let lead = try lead(statement)
    let name = try name(statement, party, opens: lead.text.isEmpty)
    var speech = Speech(
      speaker: name.subject, object: name.object, voice: party.voice, stance: statement.stance)
    speech.lead = lead.text
    speech.aside = lead.aside
    let clause = try clause(statement)
    speech.clause = clause?.text.withoutStop
    if speech.clause?.isCall == true { speech.call = try Utterance(file: file).words(statement) }
    speech.isOriginal = clause?.isOriginal ?? false
    speech.isOfDenial = try file.withdrawn(by: statement)?.stance == .denies
    speech.hedge = missing(statement.hedge, in: speech.clause)
    speech.turn = turn
    speech.isSameStance = lastStance == statement.stance
    speech.variety = count(statement.stance)
    speech.isRelayed = !lead.text.isEmpty || name.object.hasSuffix(",")
    if statement.stance == .silent { speech.until = deadline(statement.said) }
    guard let inquiry else { return speech }
    speech.asked = Speech.Asked(
      question: inquiring.embedded(inquiry),
      answer: try statement.value.map { try inquiring.answer($0, to: inquiry) })
    // Where no words are told, the question is.
    if clause == nil, statement.stance != .retracts {
      let isForeign = statement.value.map { inquiring.isForeign($0, inquiry) } ?? false
      speech.isOriginal = inquiry.isOriginal || isForeign
    }
    return speech
  }

  /// What was said; a retraction without words has those of what it takes back.
  private func clause(_ statement: Statement) throws -> (text: String, isOriginal: Bool)? {
    guard statement.words != nil || statement.stance == .retracts else { return nil }
    return try Utterance(file: file).clause(statement)
  }

  /// The hedge, where the clause lacks it; empty where the clause has one.
  private func missing(_ hedge: String?, in clause: String?) -> String? {
    guard let clause else { return hedge }
    if let hedge, file.lacks(hedge, clause) { return hedge }
    return hedge != nil || Hedges.stand(in: clause, file.language) ? "" : nil
  }

  /// By when a silent one had not answered; said once for all that was asked.
  private mutating func deadline(_ date: CaseDate?) -> String? {
    guard let date else { return nil }
    var words = file.say(thatDay)
    if date != headingDate {
      // "by 20:00", not "by at 20:00"
      let time = when(date).time.map { $0.hasPrefix("at ") ? String($0.dropFirst(3)) : $0 }
      words = time ?? date.worded(file.language, zone: file.zone, .plain)
    }
    if turn > 0, words == lastDate { return nil }
    lastDate = words
    return words
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

extension StringProtocol {
  /// Whether it asks or calls out, so that it can be quoted and follows no "bahwa".
  var isCall: Bool { ["?", "!"].contains(suffix(1)) }
}

extension String {
  /// The text without a full stop at its end.
  var withoutStop: String { last == "." ? String(dropLast()) : self }
}

private let thatDay = Phrase(id: "hari itu", en: "the end of the day")
