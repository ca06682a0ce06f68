import CaseModel
import Groundwork

extension Teller {
  /// The sentence of an event.
  mutating func tell(_ event: Happening) throws -> [Inline] {
    try file.step()
    var words = EventWords(event.text)
    let names = try event.actors.flatMap { try file.party($0).names }
    if event.isOriginal {
      words.body = aloof(words.body, event.status)
    } else {
      hedge(&words, event, names)
    }
    try attribute(&words, event)
    lead(&words, event, names)
    try people.read(event.text, naming: event.actors)
    lastSpeaker = nil
    turn = 0
    return pickable(
      try sentence([.text(words.sentence)], isOriginal: event.isOriginal, citing: event.citations),
      event)
  }

  /// A sentence in another language can't be hedged within: what is wrong with it stands before it.
  private func aloof(_ sentence: String, _ status: Event.Status?) -> String {
    switch status {
    case .refuted:
      file.say(Phrase(id: "Ternyata tidak benar", en: "Proved false")) + ": \"\(sentence)\""
    case .alleged:
      file.say(Phrase(id: "Baru dugaan", en: "Alleged, not proved")) + ": \"\(sentence)\""
    default: sentence
    }
  }

  /// What is only alleged, or was refuted, says so.
  private func hedge(_ words: inout EventWords, _ event: Happening, _ names: [String]) {
    switch event.status {
    case .refuted:
      let report =
        Opening.lowered(words.body, names: names)
        .map { Phrase(id: "bahwa \($0)", en: "that \($0)") }
        ?? Phrase(id: "\"\(words.body)\"", en: "\"\(words.body)\"")
      words.body = file.say(
        Phrase(
          id: "Kabar \(report.id) ternyata tidak benar",
          en: "The report \(report.en) proved false"))
    case .alleged where !Hedges.stand(in: event.text, file.language):
      words.allege(names, file.language)
    default: break
    }
  }

  /// Who says so, where it is not settled: the one source, or how many.
  private mutating func attribute(_ words: inout EventWords, _ event: Happening) throws {
    let voices = event.isSettled ? [] : try sources.voices(event.citations)
    let before = lastVoice
    lastVoice = voices.count == 1 ? voices.first?.id : nil
    let language = event.isOriginal ? file.original : file.language
    guard let voice = voices.first, !words.attributes(language) else { return }
    guard voices.count == 1 else {
      words.tail += file.say(counted(voices))
      return
    }
    // A voice that acts in the event, or that the text names, is not called upon again.
    guard !event.actors.contains(voice.id), !voice.names.contains(where: event.text.holds)
    else { return }
    let name = voice.shortWithin
    words.tail += file.say(
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

  /// What comes before the sentence: the time, the place, the way back to the day of the heading.
  private mutating func lead(_ words: inout EventWords, _ event: Happening, _ names: [String]) {
    var leads: [String] = []
    let when = when(event.date)
    if let time = when.time, time != lastDate {
      leads.append(time)
      lastDate = time
    }
    var place = event.place
    if let name = place, event.text.holds(name) { place = nil }
    // A sentence in another language can't go on behind words of this one.
    let body = event.isOriginal ? nil : Opening.lowered(words.body, names: names)
    if body != nil, leads.isEmpty, let way = wayBack(event.date) { leads.append(way) }
    guard let body, !leads.isEmpty || (place != nil && file.language == .indonesian) else {
      let asides = [when.time, place].compactMap { $0 }
      if !asides.isEmpty { words.body += " (\(asides.joined(separator: ", ")))" }
      return
    }
    if let place, file.language == .indonesian { leads.append("di \(place)") }
    words.body = Opening.capitalised(leads.joined(separator: " ")) + ", " + body
    if let place, file.language == .english { words.body += " (\(place))" }
  }
}
