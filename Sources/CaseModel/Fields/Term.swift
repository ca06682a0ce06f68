/// One word of a closed list, with its meaning.
public struct Term: Hashable, Sendable {
  /// The word as typed and stored.
  public let word: String
  /// What it means, in one line.
  public let meaning: String

  /// Makes a term.
  public init(_ word: String, _ meaning: String) {
    self.word = word
    self.meaning = meaning
  }
}

/// A closed list of words: an enumeration whose raw values are typed and stored.
public protocol Vocabulary: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  /// What the word means, in one line.
  var meaning: String { get }
}

extension Vocabulary {
  /// The whole list.
  public static var terms: [Term] { allCases.map { Term($0.rawValue, $0.meaning) } }
}
