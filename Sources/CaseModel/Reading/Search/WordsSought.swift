import Groundwork

/// The words of a search, made ready: what is looked for among words, and what among stems.
public struct WordsSought: Sendable {
  /// These words, one after another.
  public let phrase: [String]
  /// Whether the last of them is only a beginning.
  public let isPrefix: Bool
  /// One of these among the stems would do as well.
  public let stems: [String]

  /// Makes ready what somebody typed.
  public init(_ words: [String], isPrefix: Bool) {
    phrase = words.flatMap(SearchText.words(of:))
    self.isPrefix = isPrefix
    stems = isPrefix ? [] : WordsSought.stems(of: phrase)
  }

  private static func stems(of phrase: [String]) -> [String] {
    guard phrase.count > 1 else { return phrase.map(Stem.of) }
    return number(of: phrase).map { [$0] } ?? []
  }

  /// The digits of a phrase that is one number and nothing else: 279 juta, 279.000.000.
  private static func number(of phrase: [String]) -> String? {
    let figures = phrase.prefix { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard !figures.isEmpty, figures.count + 1 >= phrase.count else { return nil }
    let text = figures.joined(separator: ".")
    let found = Amount.normalisedDigits(
      in: ([text] + phrase.dropFirst(figures.count)).joined(separator: " "))
    guard found.count == 1,
      figures.count == phrase.count || found != Amount.normalisedDigits(in: text)
    else { return nil }
    return found.first
  }

  /// Whether a text has them.
  public func holds(in text: SearchText) -> Bool {
    guard !phrase.isEmpty else { return false }
    if !stems.isEmpty {
      let known = text.stems
      if stems.contains(where: { stem in known.contains(where: stem.isSame) }) { return true }
    }
    let words = text.words
    guard words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { start in
      phrase.indices.allSatisfy { index in
        let word = words[start + index]
        return isPrefix && index == phrase.count - 1
          ? word.utf8.starts(with: phrase[index].utf8) : word.isSame(as: phrase[index])
      }
    }
  }
}
