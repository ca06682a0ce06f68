import Groundwork

/// The text of an event, taken apart so that a sentence can be made of it.
struct EventWords {
  /// The text without its full stop.
  var body: String
  /// What comes after it: `, menurut Tirto`.
  var tail = ""
  /// The mark at its end.
  private let stop: String

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
    stop == "." || tail.isEmpty ? body + tail + stop : "\(body)\(stop) (\(tail.dropFirst(2)).)"
  }

  /// Whether the text says itself by whom it is known.
  func attributes(_ language: Language) -> Bool {
    let words = body.lowercased()
    return language == .indonesian ? words.holds("menurut ") : words.holds("according to ")
  }

  /// Makes of what happened what is said to have happened: the hedge goes before the verb where
  /// the subject can be told from it, else to the end.
  mutating func allege(_ names: [String], _ language: Language) {
    if let verb = placeOfVerb(names, language) {
      let word = Phrase(id: "diduga ", en: "allegedly ")[language]
      body.insert(contentsOf: word, at: verb)
    } else {
      tail = unproven[language]
    }
  }

  /// Where the verb begins, if the text begins with one of `names` and goes on with a verb.
  private func placeOfVerb(_ names: [String], _ language: Language) -> String.Index? {
    var start = body.startIndex
    for noun in ["Akun ", "The account "] where body.hasPrefix(noun) {
      start = body.index(start, offsetBy: noun.count)
    }
    let rest = String(body[start...])
    let subjects = names.filter { Opening.begins(rest, with: $0) }
    guard let subject = subjects.max(by: { $0.count < $1.count }),
      let verb = body.index(start, offsetBy: subject.count + 1, limitedBy: body.endIndex)
    else { return nil }
    let word = body[verb...].prefix { $0.isLetter }
    return EventWords.isVerb(word, language) ? verb : nil
  }

  private static func isVerb(_ word: Substring, _ language: Language) -> Bool {
    guard word.first?.isLowercase == true else { return false }
    switch language {
    case .indonesian:
      return word.count > 4 && ["me", "di", "ber", "ter"].contains { word.hasPrefix($0) }
    case .english:
      return !["and", "or", "of", "who", "which", "that", "in", "on", "at", "with", "as"]
        .contains(String(word))
    }
  }
}

private let unproven = Phrase(
  id: ", demikian dugaan yang belum terbukti", en: ", an unproven allegation has it")
