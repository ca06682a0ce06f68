import Groundwork

extension CaseFile {
  /// The mark of a text that stands in the language of the case for want of a translation: `[id]`.
  var originalMark: Inline { .source(original.rawValue) }

  /// The words of a phrase in the report's language.
  func say(_ phrase: Phrase) -> String { phrase[language] }
}
