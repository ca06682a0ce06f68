import CaseModel
import Groundwork

/// Puts questions and answers into sentences.
struct Inquiring {
  let file: CaseFile

  /// The question inside a sentence: Indonesian goes on as it stands, English quotes it.
  func embedded(_ inquiry: Inquiry) -> Phrase {
    let bare = inquiry.text.last == "?" ? String(inquiry.text.dropLast()) : inquiry.text
    let indonesian =
      file.language == .indonesian && !inquiry.isOriginal
      ? Opening.lowered(bare, names: []) ?? "\"\(inquiry.text)\"" : "\"\(inquiry.text)\""
    return Phrase(id: indonesian, en: "\"\(inquiry.text)\"")
  }

  /// What a question asks for, as a noun: `Nama akun Twitter yang menghubungi penjual`.
  ///
  /// Nil where taking off the first word would not leave one.
  func noun(_ inquiry: Inquiry) -> String? {
    guard inquiry.text.last == "?", !inquiry.isOriginal else { return nil }
    let words = inquiry.text.dropLast().split(separator: " ")
    guard let first = words.first?.lowercased(), words.count > 2 else { return nil }
    switch file.language {
    case .indonesian:
      let noun = words[1].lowercased()
      guard ["berapa", "apa", "siapa"].contains(first), Inquiring.nouns.contains(noun) else {
        return nil
      }
      return Opening.capitalised(words.dropFirst().joined(separator: " "))
    case .english:
      let isAsked = first == "what" && ["is", "was"].contains(words[1].lowercased())
      guard isAsked, words[2] == "the" else { return nil }
      return Opening.capitalised(words.dropFirst(2).joined(separator: " "))
    }
  }

  /// The value of a claim on `inquiry` in words.
  func answer(_ value: String, to inquiry: Inquiry) throws -> String {
    switch inquiry.expects {
    case .number:
      let figure = Figures.worded(value, file.language)
      guard let unit = inquiry.unit, Amount.parse(value)?.unit == nil else { return figure }
      return "\(figure) \(unit)"
    case .actor: return try file.party(Name(value)).full
    case .boolean: return (value == "yes" ? yes : no)[file.language]
    case .date: return (try? CaseDate(edtf: value)).map { file.words($0) } ?? value
    case .text: return "\"\(value)\""
    case .choice, nil: return value
    }
  }

  /// The answer that the case holds, and on whose word: `14, menurut Polri`.
  func settled(_ answer: String, _ inquiry: Inquiry) throws -> String {
    let words = try self.answer(answer, to: inquiry)
    let because = Set(inquiry.because)
    var names: [String] = []
    for claim in inquiry.claims where because.contains(claim.id) {
      let name = try file.party(claim.principal).shortWithin
      if !names.contains(name) { names.append(name) }
    }
    guard !names.isEmpty else { return words }
    let who = file.list(names)
    return words + file.say(Phrase(id: ", menurut \(who)", en: ", according to \(who)"))
  }

  /// How a claim answers in a table: its value; where that can't be put in the language, its words.
  func version(_ statement: Statement, of inquiry: Inquiry) throws -> [Inline] {
    guard let value = statement.value, !isForeign(value, inquiry) || statement.isOriginal else {
      let words = statement.words ?? statement.value ?? "–"
      return file.inlines(words, isOriginal: statement.isOriginal)
    }
    return [.text(try worded(value, statement, inquiry))]
  }

  /// The value of a claim beside its words, which are not said twice: marked where it stands in the
  /// language of the case.
  func value(_ statement: Statement, of inquiry: Inquiry) throws -> [Inline] {
    guard let value = statement.value else { return [.text("–")] }
    return file.inlines(
      try worded(value, statement, inquiry), isOriginal: isForeign(value, inquiry))
  }

  /// The answer of a claim without words as a clause: `Kotz adalah jawaban atas "Siapa penjualnya?"`,
  /// the answer first, for where little room is; where that question is at hand, `jawabannya Kotz`.
  func clause(
    _ statement: Statement, isAtHand: Bool
  ) throws -> (text: String, isOriginal: Bool)? {
    guard let value = statement.value,
      let inquiry = try statement.question.flatMap({ try file.inquiry($0) })
    else { return nil }
    let time = statement.holds.map { " \(span($0))" } ?? ""
    let text = try answer(value, to: inquiry) + time
    let isForeign = isForeign(value, inquiry)
    if isAtHand {
      return (file.say(Phrase(id: "jawabannya \(text)", en: "the answer is \(text)")), isForeign)
    }
    let (asked, told) = (inquiry.text, inquiry.expects == .boolean ? "\"\(text)\"" : text)
    let whole = Phrase(
      id: "\(told) adalah jawaban atas \"\(asked)\"",
      en: "\(told) is the answer to \"\(asked)\"")
    return (file.say(whole), isForeign || inquiry.isOriginal)
  }

  /// Whether an answer is in words of the case's language, which nobody has translated: a choice
  /// that is no number or sign, such as CVE-2017-5638.
  func isForeign(_ answer: String, _ inquiry: Inquiry) -> Bool {
    file.language != file.original && inquiry.expects == .choice
      && answer.contains(where: \.isLowercase)
  }

  private func worded(
    _ value: String, _ statement: Statement, _ inquiry: Inquiry
  ) throws -> String {
    let text = try upheld(value, statement, inquiry)
    guard let holds = statement.holds else { return text }
    return "\(text) \(span(holds))"
  }

  /// The answer; of a denial, what is left of it.
  private func upheld(
    _ value: String, _ statement: Statement, _ inquiry: Inquiry
  ) throws -> String {
    guard statement.stance == .denies else { return try answer(value, to: inquiry) }
    if inquiry.expects == .boolean { return try answer(value == "yes" ? "no" : "yes", to: inquiry) }
    let text = try answer(value, to: inquiry)
    return file.say(Phrase(id: "bukan \(text)", en: "not \(text)"))
  }

  /// For when an answer is said to hold: `per 21 Mei 2021`, `sejak 31 Juli 2017`, `for May–July 2017`.
  private func span(_ holds: CaseDate) -> String {
    let (words, edtf) = (file.words(holds), holds.edtf)
    guard edtf.holds("/") else {
      return file.say(Phrase(id: "per \(words)", en: "as of \(words)"))
    }
    // What has an open end, or two that don't go together, begins with a word of its own.
    let isLed = ["since ", "until ", "from ", "sejak ", "sampai ", "dari "].contains {
      words.hasPrefix($0)
    }
    return isLed ? words : file.say(Phrase(id: "untuk \(words)", en: "for \(words)"))
  }

  private static let nouns: Set<String> = [
    "jumlah", "harga", "nilai", "nama", "biaya", "besar", "usia", "umur", "lama", "luas", "nomor",
    "alamat", "isi", "kerugian", "banyak", "ukuran",
  ]
}

private let yes = Phrase(id: "ya", en: "yes")
private let no = Phrase(id: "tidak", en: "no")
