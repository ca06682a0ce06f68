import CaseModel
import Groundwork

extension Facts {
  /// Adds the words of all texts in a value.
  mutating func search(_ value: JSON) {
    switch value {
    case .text(let text): search(text.text)
    case .list(let items): for item in items { search(item) }
    case .object(let members): for member in members { search(member.value) }
    default: break
    }
  }

  private mutating func search(_ text: String) {
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

  mutating func addStates(of record: Record, _ table: FieldPlan.Table) {
    if let dated = table.dated, record.body[dated] == nil { keywords.append(Facts.undated) }
    if table.needsSource, !references.contains(where: { $0.field == Codes.exhibits }) {
      keywords.append(Facts.unsourced)
    }
  }
}
