import Groundwork

/// How somebody names a record.
///
/// `@kotz`, `?origin`, `%kompas-0522`, `X3`, or a twin such as `A:kotz` that no operating-system
/// shell eats. A suffix may follow a colon: `@kominfo:regulator`.
public struct Reference: Hashable, Sendable {
  /// What it names.
  public enum Target: Hashable, Sendable {
    /// A record by its number.
    case id(Name)
    /// A record by its label; of this kind only, where the letter says so.
    case label(String, kind: String?)
  }

  /// What it names.
  public let target: Target
  /// What follows the colon: a role, a place in an exhibit.
  public let suffix: String?
  /// The words as typed, without the suffix.
  public let typed: String

  /// Reads a reference; nil where `text` is none.
  public init?(_ text: String) {
    guard let first = text.first else { return nil }
    let rest = text.dropFirst()
    if text == Case.word {
      self.init(target: .id(Case.id), suffix: nil, typed: text)
    } else if let kind = Reference.sigils[first] {
      self.init(label: rest, kind: kind, sigil: first)
    } else if let kind = Kinds.lettered(Character(first.uppercased())), kind.word != Case.word {
      self.init(after: rest, kind: kind)
    } else {
      return nil
    }
  }

  private init(target: Target, suffix: String?, typed: String) {
    self.target = target
    self.suffix = suffix
    self.typed = typed
  }

  private static let sigils: [Character: String?] = ["@": Actor.word, "?": Question.word, "%": nil]

  private init?(label rest: Substring, kind: String?, sigil: Character) {
    let (label, suffix) = Reference.split(rest)
    guard Reference.isLabel(label.lowercased()) else { return nil }
    self.init(
      target: .label(label.lowercased(), kind: kind), suffix: suffix, typed: "\(sigil)\(label)")
  }

  /// After a kind's letter: a number, or a colon and a label or number.
  private init?(after rest: Substring, kind: Kind) {
    let isTwin = rest.first == ":"
    let (body, suffix) = Reference.split(isTwin ? rest.dropFirst() : rest)
    let typed = "\(kind.letter)\(isTwin ? ":" : "")\(body)"
    if let number = Reference.number(body) {
      self.init(target: .id(Name("\(kind.letter)\(number)")), suffix: suffix, typed: typed)
    } else if isTwin, Reference.isLabel(body.lowercased()) {
      self.init(target: .label(body.lowercased(), kind: kind.word), suffix: suffix, typed: typed)
    } else {
      return nil
    }
  }

  private static func split(_ text: Substring) -> (String, String?) {
    guard let colon = text.firstIndex(of: ":") else { return (String(text), nil) }
    return (String(text[..<colon]), String(text[text.index(after: colon)...]))
  }

  private static func number(_ text: String) -> Int? {
    guard !text.isEmpty, !text.hasPrefix("0"), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// Whether `text` may be a label: `[a-z0-9][a-z0-9._-]*`, at most 64 letters.
  public static func isLabel(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= 64, isLetterOrDigit(first) else { return false }
    return bytes.allSatisfy { isLetterOrDigit($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}

extension Name {
  /// The kind's letter and the number of an id; nil where this is no id.
  public var idParts: (letter: Character, number: Int)? {
    guard let letter = text.first, let number = Int(text.dropFirst()), number > 0 else {
      return nil
    }
    return (letter, number)
  }
}
