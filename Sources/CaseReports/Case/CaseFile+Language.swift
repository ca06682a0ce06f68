import CaseModel
import Groundwork

extension CaseFile {
  /// The words of a phrase in the report's language.
  func say(_ phrase: Phrase) -> String { phrase[language] }

  /// A date in the report's language and zone.
  func words(_ date: CaseDate?, _ style: DateStyle = .plain) -> String {
    date.worded(language, zone: zone, style)
  }

  /// The mark of a text that stands in the language of the case for want of a translation: `[id]`.
  var originalMark: Inline { .source(original.rawValue) }

  /// A text, marked where it stands in the language of the case.
  func inlines(_ text: String, isOriginal: Bool) -> [Inline] {
    isOriginal ? [.text(text), .text(" "), originalMark] : [.text(text)]
  }

  /// Words that say of which record they speak, where the report is only looked through.
  func traced(_ inlines: [Inline], _ id: Name) -> [Inline] {
    guard options.traces else { return inlines }
    return [.facts(Facts(actors: [], states: [], questions: [], records: [id.text]), inlines)]
  }

  /// Whether `clause` leaves out `hedge`, so that its sentence has to say it.
  ///
  /// In a translation the clause may hedge by a word of its own, which is then the same one.
  func lacks(_ hedge: String, _ clause: String) -> Bool {
    guard Hedges.range(of: hedge, in: clause) == nil else { return false }
    return language == original || !Hedges.stand(in: clause, language, strictly: true)
  }

  /// A list of names, with "and" before the last.
  func list(_ names: [String]) -> String { Wording.list(names, language) }
}
