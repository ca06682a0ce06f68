import CaseModel
import Groundwork

/// What somebody said as a table has it: the verb of the stance, the clause, the words themselves.
///
/// The speaker stands in a cell of its own, so that no sentence has to name one.
struct Utterance {
  let file: CaseFile
  /// Whether it stands in a sentence, in which "diduga kuat" is a verb.
  var isFluent = false
  /// The question under which it stands, and which it need not name.
  var asked: Name?

  /// `menyatakan bahwa sampel itu *diduga kuat* identik; kata-katanya: "…"`.
  func inlines(_ statement: Statement) throws -> [Inline] {
    let clause = try clause(statement)
    if let quote = statement.quote, tellsNoMore(statement, clause?.text) { return [.quote(quote)] }
    var out = Stress.inlines(try words(statement, clause?.text), statement.hedge)
    if clause?.isOriginal == true { out += [.text(" "), file.originalMark] }
    if let quote = statement.quote { out += [.text(file.say(verbatim)), .quote(quote)] }
    return out
  }

  /// The same without the quotation, as plain text.
  func words(_ statement: Statement) throws -> String {
    try words(statement, clause(statement)?.text)
  }

  /// What was said: the words; of a retraction without any, what it takes back; else the answer.
  func clause(_ statement: Statement) throws -> (text: String, isOriginal: Bool)? {
    if let words = try file.clause(statement) { return (words, statement.isOriginal) }
    if let withdrawn = try file.withdrawn(by: statement) { return try clause(withdrawn) }
    let isAtHand = asked != nil && asked == statement.question
    return try Inquiring(file: file).clause(statement, isAtHand: isAtHand)
  }

  /// Whether a quotation says it all: no words, and no answer but in the cell beside it.
  private func tellsNoMore(_ statement: Statement, _ clause: String?) -> Bool {
    guard clause != nil else { return statement.about == nil || statement.stance != .retracts }
    return statement.words == nil && statement.stance != .retracts && asked != nil
      && asked == statement.question
  }

  private func words(_ statement: Statement, _ clause: String?) throws -> String {
    let verb = try verb(statement, clause, hedge: missing(statement, clause))
    let number = try file.withdrawn(by: statement).map { " (\($0.id))" } ?? ""
    guard let clause else { return verb + number }
    if clause.isCall { return "\(verb): \"\(clause)\"\(number)" }
    switch statement.stance {
    case .undecided, .declines, .silent:
      return "\(verb)\(file.say(on(statement.stance))) \(file.say(Speech.open(clause)))"
    default: return "\(verb) \(file.say(that)) \(clause)\(number)"
    }
  }

  /// The verb of the stance, and the speaker's own hedge where the clause has none: `menduga kuat`,
  /// `suspected ("diduga kuat")`.
  private func verb(_ statement: Statement, _ clause: String?, hedge: String?) throws -> String {
    let verb = file.say(try verb(statement, clause))
    guard let hedge else { return verb }
    guard isFluent, statement.stance.upholds, let own = HedgeWords.verb(hedge) else {
      return "\(verb) (\"\(hedge)\")"
    }
    return file.say(own)
  }

  private func verb(_ statement: Statement, _ clause: String?) throws -> Phrase {
    let says = try says(file.party(statement.claimant).voice)
    switch statement.stance {
    case .asserts: return says
    case .suspects:
      // A clause that hedges itself is no further suspicion.
      if let clause, Hedges.stand(in: clause, file.language) { return says }
      return Phrase(id: "menduga", en: "suspected")
    case .confirms: return Phrase(id: "memastikan", en: "confirmed")
    case .denies: return Phrase(id: "membantah", en: "denied")
    case .qualifies: return Phrase(id: "memberi catatan", en: "added the caveat")
    case .undecided: return Phrase(id: "belum dapat memastikan", en: "could not yet say")
    case .retracts:
      return try file.withdrawn(by: statement)?.stance == .denies
        ? Phrase(id: "menarik bantahannya", en: "withdrew the denial")
        : Phrase(id: "menarik pernyataannya", en: "withdrew the statement")
    case .declines: return Phrase(id: "enggan berkomentar", en: "declined to comment")
    case .silent: return Phrase(id: "belum menanggapi", en: "had not responded")
    }
  }

  /// The speaker's own hedge, where the clause has none.
  private func missing(_ statement: Statement, _ clause: String?) -> String? {
    guard let hedge = statement.hedge, statement.stance.upholds || statement.stance == .denies
    else { return nil }
    guard let clause else { return hedge }
    return file.lacks(hedge, clause) ? hedge : nil
  }

  private func says(_ voice: Party.Voice) -> Phrase {
    switch voice {
    case .person, .institution: Phrase(id: "menyatakan", en: "said")
    case .account: Phrase(id: "mengeklaim", en: "claimed")
    case .outlet: Phrase(id: "menulis", en: "wrote")
    }
  }

  private func on(_ stance: Stance) -> Phrase {
    switch stance {
    case .declines: Phrase(id: " soal", en: " on")
    case .silent: Phrase(id: " pertanyaan", en: " to the question")
    default: Phrase(id: "", en: "")
    }
  }
}

private let that = Phrase(id: "bahwa", en: "that")
private let verbatim = Phrase(id: "; kata-katanya: ", en: "; in so many words: ")
