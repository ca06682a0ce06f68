import CaseModel
import Groundwork

/// What the index keeps of one version of a record, derived from the record alone.
struct Facts {
  let mentions: [Mention]
  let keywords: [Keyword]
  let callNames: [Name]
  /// Its words, one space between two.
  private(set) var words: [UInt8] = []
  /// The digits of its numbers, and the stems that differ from their words.
  ///
  /// Whoever looks for a stem that is its own looks among the words too: that spares half the
  /// text index.
  private(set) var stems: [UInt8] = []

  init(_ record: Record) {
    mentions = record.mentions
    callNames = record.callNames
    keywords = Facts.keywords(of: record, mentions)
    words.reserveCapacity(256)
    stems.reserveCapacity(128)
    record.eachSearchedText { add($0) }
  }

  private mutating func add(_ text: String) {
    var hasDigit = false
    WordReader.read(text) { word in
      words.append(contentsOf: word)
      words.append(0x20)
      if Stem.append(of: word, to: &stems) { stems.append(0x20) }
      hasDigit = hasDigit || word.contains { (0x30...0x39).contains($0) }
    }
    guard hasDigit else { return }
    for number in Amount.normalisedDigits(in: text) {
      stems += number.utf8
      stems.append(0x20)
    }
  }

  /// States that hang on the record alone are kept like words, in a field that no record can have.
  static let stateField: Name = ""
  private static let undated = Keyword(stateField, Name(Query.State.undated.rawValue))
  private static let unsourced = Keyword(stateField, Name(Query.State.unsourced.rawValue))

  /// Its keywords, and its states as if they were some.
  static func keywords(of record: Record, _ mentions: [Mention]) -> [Keyword] {
    var all = record.keywords
    if record.isUndated { all.append(undated) }
    if record.isUnsourced(mentioning: mentions) { all.append(unsourced) }
    return all
  }
}
