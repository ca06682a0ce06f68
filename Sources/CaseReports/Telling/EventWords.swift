import Groundwork

/// The text of an event, taken apart so that a sentence can be made of it.
struct EventWords {
  /// The text without its full stop.
  var body: String
  /// What comes after it: `, menurut Tirto`.
  var tail = ""
  /// What comes after that: `; hal itu baru dugaan`.
  private var reserve = ""
  /// The mark at its end.
  private var stop: String

  init(_ text: String) {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    let last = text.last.map { String($0) } ?? ""
    let ends = [".", "!", "?", "…"].contains(last)
    body = ends ? String(text.dropLast()) : text
    stop = ends ? last : "."
  }

  /// The whole, with its full stop.
  var sentence: String {
    let end = tail + reserve
    if stop == "." || end.isEmpty { return body + end + stop }
    return "\(body)\(stop) (\(Opening.capitalised(String(end.dropFirst(2)))).)"
  }

  /// Whether it asks: that can be quoted, and follows no "bahwa".
  var isQuestion: Bool { stop == "?" }

  /// Whether the text says itself by whom it is known.
  func attributes(_ language: Language) -> Bool {
    let words = body.lowercased()
    return language == .indonesian ? words.holds("menurut ") : words.holds("according to ")
  }

  /// Makes of what happened what is said to have happened: the hedge goes before the verb where
  /// the subject can be told from it, else to the end.
  mutating func allege(_ names: [String], _ language: Language) {
    if let verb = Clause(body).placeOfHedge(after: names, language) {
      body.insert(contentsOf: Phrase(id: "diduga ", en: "allegedly ")[language], at: verb)
    } else {
      reserve = unproven[language]
    }
  }

  /// Makes of what was said to have happened the report of it, and says that it proved false.
  ///
  /// - Parameters:
  ///   - clause: the text as a sentence goes on with it; nil where it can only be quoted.
  ///   - way: when and where, before it.
  ///   - aside: the same, behind it.
  mutating func refute(_ clause: String?, before way: String, aside: String, _ language: Language) {
    guard let clause else {
      // A quotation within a quotation takes the other marks.
      let inner = body.replacing("\"", with: "'").replacing("“", with: "‘").replacing(
        "”", with: "’")
      let quoted = "\"\(inner)\(stop == "." ? "" : stop)\"\(aside)"
      stop = "."
      body =
        Phrase(
          id: "Kabar \(quoted) ternyata tidak benar", en: "The report \(quoted) proved false")[
          language]
      return
    }
    stop = "."
    let suspicion = Clause(clause).unhedged(language)
    let noun = noun(of: clause, isSuspicion: suspicion != nil)
    let told = (suspicion ?? clause) + aside
    let time = way.hasPrefix("pukul ") ? "pada \(way)" : way
    let lead = way.isEmpty ? "" : "\(time) "
    body =
      Phrase(
        id: "\(noun.id) bahwa \(lead)\(told) ternyata tidak benar",
        en: "\(noun.en) that \(lead)\(told) proved false")[language]
  }

  /// What was spread; not the word with which it goes on.
  private func noun(of clause: String, isSuspicion: Bool) -> Phrase {
    if isSuspicion { return Phrase(id: "Dugaan", en: "The allegation") }
    let isReport = ["kabar ", "the report "].contains { clause.hasPrefix($0) }
    return isReport
      ? Phrase(id: "Informasi", en: "The claim") : Phrase(id: "Kabar", en: "The report")
  }
}

private let unproven = Phrase(id: "; hal itu baru dugaan", en: "; this is alleged, not proved")
