import CaseModel
import Groundwork

extension Teller {
  /// The sentence of an event.
  mutating func tell(_ event: Happening) throws -> [Inline] {
    var words = EventWords(event.text)
    let names = try event.actors.flatMap { try file.party($0).names }
    if !event.isOriginal {
      hedge(&words, event, names)
      try attribute(&words, event)
      lead(&words, event, names)
    }
    try people.read(event.text, naming: event.actors)
    lastSpeaker = nil
    turn = 0
    return try sentence(
      [.text(words.sentence)], isOriginal: event.isOriginal, citing: event.citations)
  }

  /// What is only alleged, or was refuted, says so.
  private func hedge(_ words: inout EventWords, _ event: Happening, _ names: [String]) {
    switch event.status {
    case .refuted:
      let said = Opening.lowered(words.body, names: names)
      let report = said.map { Phrase(id: "bahwa \($0)", en: "that \($0)") }
      let quoted = Phrase(id: "\"\(words.body)\"", en: "\"\(words.body)\"")
      let what = report ?? quoted
      words.body = file.say(
        Phrase(id: "Kabar \(what.id) ternyata tidak benar", en: "The report \(what.en) proved false"))
    case .alleged where !Hedges.stand(in: event.text, file.language):
      words.allege(names, file.language)
    default: break
    }
  }

  /// Who says so, where it is not settled: the one source, or how many.
  private mutating func attribute(_ words: inout EventWords, _ event: Happening) throws {
    let isSettled =
      switch event.status {
      case .confirmed, .refuted: true
      case .corroborated: event.sort != .offence
      case .alleged, .reported, nil: false
      }
    let voices = isSettled ? [] : try sources.voices(event.citations)
    defer { lastVoice = voices.count == 1 ? voices.first?.id : nil }
    guard let voice = voices.first, !words.attributes(file.language) else { return }
    guard voices.count == 1 else {
      let isMedia = voices.allSatisfy { $0.voice == .outlet }
      let count = Wording.count(voices.count, file.language)
      words.tail = file.say(
        isMedia
          ? Phrase(id: ", menurut \(count) media", en: ", according to \(count) outlets")
          : Phrase(id: ", menurut \(count) sumber", en: ", according to \(count) sources"))
      return
    }
    // A voice that acts in the event, or that the text names, is not called upon again.
    let speaksOfItself = event.actors.contains(voice.id) || voice.names.contains { event.text.contains($0) }
    guard !speaksOfItself else { return }
    let name = voice.short
    words.tail = file.say(
      lastVoice == voice.id
        ? Phrase(id: ", masih menurut \(name)", en: ", also according to \(name)")
        : Phrase(id: ", menurut \(name)", en: ", according to \(name)"))
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
    if let name = place, event.text.contains(name) { place = nil }
    let body = Opening.lowered(words.body, names: names)
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
