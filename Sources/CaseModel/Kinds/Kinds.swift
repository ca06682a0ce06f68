import Groundwork

/// The kinds of records that a case holds.
public enum Kinds {
  /// Every kind.
  public static let all: [Kind] = [
    Case.kind, Actor.kind, Asset.kind, Exhibit.kind, Custody.kind, Event.kind, Claim.kind,
    Question.kind, Link.kind, Duty.kind, Note.kind,
  ]

  private static let byWord = Dictionary(
    all.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })
  private static let byLetter = Dictionary(
    all.map { ($0.letter, $0) }, uniquingKeysWith: { first, _ in first })

  /// The kind of this word.
  public static func named(_ word: String) -> Kind? { byWord[word] }

  /// The kind whose ids begin with this letter.
  public static func lettered(_ letter: Character) -> Kind? { byLetter[letter] }
}
