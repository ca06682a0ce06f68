import CaseModel
import Groundwork

extension Teller {
  /// A quotation that stands alone, its speaker after it.
  mutating func quotation(_ quote: String, by statement: Statement) throws -> [Inline] {
    let (lead, aside) = try lead(statement)
    let speaker = try people.mention(
      statement.claimant, for: statement.principal, at: statement.order.bounds
    ).text
    let isComma = speaker.hasSuffix(",")
    let name = isComma ? String(speaker.dropLast()) : speaker
    let day = aside.map { ", \($0)" } ?? ""
    let voice = try file.party(statement.claimant).voice
    let isWritten = voice == .outlet || voice == .account
    let verb = isWritten ? "tulis" : quoteVerb()
    let words = Phrase(
      id: " \(verb) \(name)\(day).", en: " \(isWritten ? "wrote" : "said") \(name).")
    return (lead.isEmpty ? [] : [.text(lead)]) + [.quote(quote.closed), .text(file.say(words))]
  }

  /// A quotation after its statement, with no more than a verb.
  mutating func after(_ quote: String, by party: Party, _ statement: Statement) -> [Inline] {
    guard file.language == file.original else {
      return [.text(file.say(inOriginal)), .quote(quote.ended)]
    }
    // What is no sentence can't stand as one.
    if quote.first?.isLowercase == true { return [.text(file.say(inWords)), .quote(quote.ended)] }
    let verb = party.voice == .person ? quoteVerb() : "tulis"
    let name = party.voice == .person ? party.short : ""
    let inEnglish = name.isEmpty ? " it wrote." : " \(name) said."
    return [.quote(quote.closed), .text(file.say(Phrase(id: " \(verb)nya.", en: inEnglish)))]
  }

  private mutating func quoteVerb() -> String {
    let verbs = ["ujar", "kata", "tutur", "ucap"]
    return verbs[quotes() % verbs.count]
  }
}

extension String {
  /// The quotation as it stands before its verb: a comma for the full stop.
  fileprivate var closed: String {
    let text = trimmedStop
    return ["?", "!", "…", ","].contains(text.suffix(1)) ? text : text + ","
  }

  /// The quotation as it stands at the end of a sentence.
  fileprivate var ended: String {
    ["?", "!", "…"].contains(suffix(1)) ? self : trimmedStop + "."
  }

  private var trimmedStop: String {
    var text = self
    while let last = text.last, last == "." || last == "," || last.isWhitespace {
      text.removeLast()
    }
    return text
  }
}

private let inWords = Phrase(id: "Kata-katanya: ", en: "In so many words: ")
private let inOriginal = Phrase(id: "Dalam bahasa aslinya: ", en: "In the original: ")
