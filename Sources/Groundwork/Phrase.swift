/// A language in which reports are written.
public enum Language: String, CaseIterable, Sendable {
  case indonesian = "id"
  case english = "en"
}

/// The same words in every language of the reports: a missing one does not compile.
public struct Phrase: Hashable, Sendable {
  /// The Indonesian words.
  public let id: String
  /// The English words.
  public let en: String

  /// Makes a phrase of its words in each language.
  public init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  /// The words in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .indonesian: id
    case .english: en
    }
  }
}
