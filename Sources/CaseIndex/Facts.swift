import CaseModel
import Groundwork

/// What the index keeps of one version of a record, derived from the record alone.
struct Facts {
  let mentions: [Mention]
  let keywords: [Keyword]
  let callNames: [Name]
  let words: String
  let stems: String

  init(_ record: Record) {
    mentions = record.mentions
    callNames = record.callNames
    keywords = Facts.keywords(of: record)
    let text = SearchText(record)
    words = text.words.joined(separator: " ")
    stems = Facts.worthKeeping(text).joined(separator: " ")
  }

  /// States that hang on the record alone are kept like words, in a field that no record can have.
  static let stateField: Name = ""

  /// Its keywords, and its states as if they were some.
  static func keywords(of record: Record) -> [Keyword] {
    var all = record.keywords
    if record.isUndated { all.append(Keyword(stateField, Name(Query.State.undated.rawValue))) }
    if record.isUnsourced {
      all.append(Keyword(stateField, Name(Query.State.unsourced.rawValue)))
    }
    return all
  }

  /// The stems, each once, without those that are words of the same record and their own stem:
  /// whoever looks for such a stem looks among the words too. It spares half the text index.
  private static func worthKeeping(_ text: SearchText) -> [String] {
    let words = Set(text.words.map { Name($0) })
    var kept: Set<Name> = []
    return text.stems.filter { stem in
      let name = Name(stem)
      if words.contains(name), Stem.of(stem).isSame(as: stem) { return false }
      return kept.insert(name).inserted
    }
  }
}
