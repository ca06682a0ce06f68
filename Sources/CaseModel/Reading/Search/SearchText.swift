import Groundwork

/// What can be looked up in a record, whatever its kind.
public struct SearchText: Sendable {
  /// Its words, folded: case and marks do not count, `_` and `@` are letters.
  public private(set) var words: [String] = []
  /// The digits of its numbers: 279 juta is 279000000.
  public private(set) var numbers: [String] = []

  /// Gathers the words of `record`.
  public init(_ record: Record) {
    record.eachSearchedText { add($0) }
  }

  /// Stems of its words, and the digits of its numbers.
  public var stems: [String] { words.map(Stem.of) + numbers }

  private mutating func add(_ text: String) {
    var hasDigit = false
    WordReader.read(text) { word in
      words.append(String(decoding: word, as: UTF8.self))
      hasDigit = hasDigit || word.contains { (0x30...0x39).contains($0) }
    }
    if hasDigit { numbers += Amount.normalisedDigits(in: text) }
  }

  /// The words of `text`, folded.
  public static func words(of text: String) -> [String] {
    var words: [String] = []
    WordReader.read(text) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }
}

extension Record {
  /// Hands over each text in which words are looked for.
  public func eachSearchedText(_ body: (String) -> Void) {
    let kind = Kinds.named(kind)
    for member in self.body {
      switch (kind?.field(member.key)?.shape ?? .text).element {
      case .text, .open, .label, .tag, .value, .pair, .map, .file: member.value.eachText(body)
      default: break
      }
    }
  }
}

extension JSON {
  /// Hands over each text in it.
  fileprivate func eachText(_ body: (String) -> Void) {
    switch self {
    case .text(let text): body(text.text)
    case .list(let items): for item in items { item.eachText(body) }
    case .object(let members): for member in members { member.value.eachText(body) }
    default: break
    }
  }
}
