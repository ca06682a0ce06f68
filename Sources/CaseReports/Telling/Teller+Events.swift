import CaseModel
import Groundwork

extension Teller {
  /// The sentence of an event.
  mutating func tell(_ event: Happening) throws -> [Inline] {
    try file.step()
    var words = EventWords(event.text)
    let names = try event.actors.flatMap { try file.party($0).names }
    let voices = event.isSettled ? [] : try sources.voices(event.citations)
    if isToBeAlleged(event, isVoiced: !voices.isEmpty) {
      words.allege(event.isOriginal ? [] : names, file.language)
    }
    attribute(&words, event, voices)
    lead(&words, event, names)
    try people.read(event.text, naming: event.actors)
    lastSpeaker = nil
    turn = 0
    return pickable(
      try sentence(
        [.text(try file.opened(words.sentence))], isOriginal: event.isOriginal,
        citing: event.citations),
      event)
  }

  /// Whether a sentence has to say that it is an allegation: of one, and of a wrong for which nobody
  /// answers, where its text does not say so in the language of the report.
  private func isToBeAlleged(_ event: Happening, isVoiced: Bool) -> Bool {
    let isUnanswered = event.sort == .offence && !event.isSettled && !isVoiced
    guard event.status == .alleged || isUnanswered else { return false }
    return event.isOriginal || !Hedges.stand(in: event.text, file.language)
  }

  /// Who says so, where it is not settled: the one source, or how many.
  private mutating func attribute(
    _ words: inout EventWords, _ event: Happening, _ voices: [Party]
  ) {
    let before = lastVoice
    lastVoice = voices.count == 1 ? voices.first?.id : nil
    let language = event.isOriginal ? file.original : file.language
    guard let voice = voices.first, !words.attributes(language) else { return }
    guard voices.count == 1 else {
      words.tail = file.say(counted(voices))
      return
    }
    // A voice that acts in the event, or that the text names, is not called upon again.
    guard !event.actors.contains(voice.id), !voice.names.contains(where: event.text.holds)
    else { return }
    let name = voice.shortWithin
    words.tail = file.say(
      before == voice.id
        ? Phrase(id: ", masih menurut \(name)", en: ", also according to \(name)")
        : Phrase(id: ", menurut \(name)", en: ", according to \(name)"))
  }

  private func counted(_ voices: [Party]) -> Phrase {
    let count = Wording.count(voices.count, file.language)
    return voices.allSatisfy { $0.voice == .outlet }
      ? Phrase(id: ", menurut \(count) media", en: ", according to \(count) outlets")
      : Phrase(id: ", menurut \(count) sumber", en: ", according to \(count) sources")
  }

  /// Puts when and where it was into the sentence, and of what was refuted says so around all that.
  private mutating func lead(_ words: inout EventWords, _ event: Happening, _ names: [String]) {
    // A sentence in another language can't go on behind words of this one.
    let isTold = !event.isOriginal && !(event.status == .refuted && words.isQuestion)
    let clause = !isTold ? nil : Opening.lowered(words.body, names: names)
    let (before, behind) = circumstances(of: event, canLead: clause != nil)
    let aside = behind.isEmpty ? "" : " (\(behind.joined(separator: ", ")))"
    let way = before.joined(separator: " ")
    if event.status == .refuted {
      words.refute(clause, before: way, aside: aside, file.language)
    } else if let clause, !before.isEmpty {
      words.body = "\(Opening.capitalised(way)), \(clause)\(aside)"
    } else {
      words.body += aside
    }
  }

  /// Time, place, the way back to the day of the heading: what comes before a sentence whose first
  /// word allows that, and what stands behind it.
  private mutating func circumstances(
    of event: Happening, canLead: Bool
  ) -> (before: [String], behind: [String]) {
    let told = when(event.date).time
    // A time is said once for all that happened then.
    let time = told == lastDate ? nil : told
    if let time { lastDate = time }
    let place = event.place.flatMap { event.text.holds($0) ? nil : $0 }
    guard canLead else { return ([], [time, place].compactMap { $0 }) }
    let way = time ?? (told == nil ? wayBack(event.date) : nil)
    guard file.language == .indonesian else {
      return ([way].compactMap { $0 }, [place].compactMap { $0 })
    }
    return ([way, place.map { "di \($0)" }].compactMap { $0 }, [])
  }
}
