import Groundwork

/// What can be looked up in a record, whatever its kind.
public struct SearchText: Sendable {
  /// Its words, folded: case and marks do not count, `_` and `@` are letters.
  public private(set) var words: [String] = []
  /// Stems of its words, and the digits of its numbers.
  public private(set) var stems: [String] = []

  /// Gathers the words of `record`.
  public init(_ record: Record) {
    for member in record.body {
      let shape = Kinds.named(record.kind)?.field(member.key)?.shape ?? .text
      if SearchText.isSearched(shape.element) { add(member.value) }
    }
  }

  private static func isSearched(_ shape: Shape) -> Bool {
    switch shape {
    case .text, .open, .label, .tag, .value, .pair, .map, .file: true
    default: false
    }
  }

  private mutating func add(_ value: JSON) {
    switch value {
    case .text(let text): add(text.text)
    case .list(let items): for item in items { add(item) }
    case .object(let members): for member in members { add(member.value) }
    default: break
    }
  }

  private mutating func add(_ text: String) {
    let found = SearchText.words(of: text)
    words += found
    stems += found.map(Stem.of)
    stems += Amount.normalisedDigits(in: text)
  }

  /// The words of `text`, folded.
  public static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in Folding.fold(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
        || scalar == "@"
      {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
