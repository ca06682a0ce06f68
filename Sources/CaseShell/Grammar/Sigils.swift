import CaseModel
import CommandLanguage
import Groundwork

/// Which words name records, tags and labels, by their first letters.
///
/// Each sigil has a twin that no operating-system shell eats: `A:kotz` for `@kotz`.
enum Sigils {
  /// Whether the word names a record of any kind.
  @Sendable static func isReference(_ word: String) -> Bool { Reference(word) != nil }

  /// A test for words that may name a record of one of `kinds` (all where none is given).
  ///
  /// `%label` says no kind, so it passes for any; what it names is found when it is looked up.
  static func naming(_ kinds: [String]) -> @Sendable (String) -> Bool {
    { word in
      guard let reference = Reference(word) else { return false }
      if kinds.isEmpty { return true }
      switch reference.target {
      case .label(_, nil): return true
      case .label(_, let kind?): return kinds.contains(kind)
      case .id(let id):
        return id.idParts.flatMap { Kinds.lettered($0.letter) }.map { kinds.contains($0.word) }
          ?? false
      }
    }
  }

  /// Whether the word names a record of one of `kinds` and says its kind: not `%label`.
  static func namingKind(_ kinds: [String]) -> @Sendable (String) -> Bool {
    let names = naming(kinds)
    return { !$0.hasPrefix("%") && names($0) }
  }

  /// Whether the word is `%label`, whatever that names.
  @Sendable static func isLabel(_ word: String) -> Bool {
    word.hasPrefix("%") && Reference(word) != nil
  }

  /// Whether the word is a tag: `#response` or `tag:response`.
  @Sendable static func isTag(_ word: String) -> Bool {
    let name = bareTag(word)
    guard name.count < word.count, let first = name.unicodeScalars.first else { return false }
    return first.properties.isAlphabetic || first.properties.numericType != nil
      ? (try? Shape.tag.checked(name)) != nil : false
  }

  /// The tag without its sigil.
  @Sendable static func bareTag(_ word: String) -> String {
    if word.hasPrefix("#") { return String(word.dropFirst()) }
    return word.hasPrefix("tag:") ? String(word.dropFirst(4)) : word
  }

  /// The sigil that a new record of `kind` bears its own label with.
  static func own(_ kind: String) -> Character {
    switch kind {
    case Actor.word: "@"
    case Question.word: "?"
    default: "%"
    }
  }

  /// A test for words that give a new record of `kind` its label: `@kotz`, `A:kotz`.
  static func labelling(_ kind: Kind) -> @Sendable (String) -> Bool {
    let sigil = own(kind.word)
    return { word in
      let isTwin = word.hasPrefix("\(kind.letter):")
      guard isTwin || word.first == sigil else { return false }
      return Reference.isLabel(word.dropFirst(isTwin ? 2 : 1).lowercased())
    }
  }
}
