import Groundwork

/// What answers a question, after what that question expects.
public enum AnswerEntry {
  /// The value as the ledger holds it: a date as EDTF, an actor as id, a boolean as `yes` or `no`,
  /// a choice as the question spells it, anything else as typed.
  ///
  /// - Throws: `Problem` where the text is no such answer.
  public static func enter(
    _ text: String, to question: Record, at desk: EntryDesk
  ) throws -> Entered {
    switch question[Question.expects] {
    case .date: return try Shape.date.enter(text, at: desk)
    case .actor: return try Shape.reference([Actor.word]).enter(text, at: desk)
    case .boolean:
      return Entered(.text(try Shape.flag.enter(text, at: desk).value == nil ? "no" : "yes"))
    case .choice: return Entered(.text(try choice(text, of: question)))
    case .number:
      guard Amount.parse(text) != nil else {
        throw Problem.mistyped(
          "'\(text)' is no number",
          hint: "such as 279 juta, ~102 ribu, >270 juta, 200 juta..270 juta, Rp 81,6 juta")
      }
      return try Shape.text.enter(text, at: desk)
    case .text, nil: return try Shape.text.enter(text, at: desk)
    }
  }

  private static func choice(_ text: String, of question: Record) throws -> String {
    let choices = question[Question.choices]
    if choices.isEmpty { return text }
    let folded = Folding.fold(text)
    if let choice = choices.first(where: { Folding.fold($0) == folded }) { return choice }
    throw Problem.mistyped(
      "'\(text)' is not one of \(choices.joined(separator: ", "))",
      hint: Similar.nearest(to: text, among: choices, limit: 1).first.map { "did you mean \($0)?" })
  }
}
