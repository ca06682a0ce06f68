import CaseModel
import CommandLanguage
import Groundwork

/// What may be wrong with a text that somebody types into a field, though it stands.
enum EntryWarning {
  static func all(of text: String, in field: AnyField) -> [String] {
    [personalData(in: text, field), several(in: text, field)].compactMap(\.self)
  }

  /// The ledger never forgets: what should perhaps not be in it is named before it is too late.
  private static func personalData(in text: String, _ field: AnyField) -> String? {
    keptForEver(PersonalDataTally(text), "\(field.name)")
  }

  /// What a text seems to hold, kind by kind; nil where it holds nothing.
  static func keptForEver(_ found: PersonalDataTally, _ place: String) -> String? {
    guard found.total > 0 else { return nil }
    return "\(place) seems to hold \(found.words): the ledger keeps "
      + "\(found.total == 1 ? "it" : "them") for ever"
  }

  /// A list repeats its option: words parted by commas are one element, which is seldom meant.
  private static func several(in text: String, _ field: AnyField) -> String? {
    switch field.shape.element {
    case .text, .open: break
    default: return nil
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard field.shape.isMany, parts.count > 1, zip(parts, parts.dropFirst()).allSatisfy(areTwo)
    else { return nil }
    let options = parts.prefix(3).map { "--\(field.name) \(Quoting.word(String($0)))" }
    return
      "\(field.name) took '\(text)' as one; several are typed `\(options.joined(separator: " "))`"
  }

  /// Whether a comma parts two words: `Equifax, Inc.` and `1,5` are one thing.
  private static func areTwo(_ left: Substring, _ right: Substring) -> Bool {
    guard let before = left.last, let after = right.first else { return false }
    return !before.isWhitespace && !after.isWhitespace && !(before.isNumber && after.isNumber)
  }
}
