import Groundwork

extension Shape {
  /// What the typed `text` means for one element of this shape.
  ///
  /// - Throws: `Problem`: mistyped where the text is no such value, refused where it names nothing.
  public func enter(_ text: String, at desk: EntryDesk) throws -> Entered {
    switch self {
    case .text, .open, .value:
      return Entered(Shape.isBlank(text) ? nil : .text(try Shape.limited(text)))
    case .term(let terms): return Entered(.text(try Shape.term(text, among: terms)))
    case .date: return try Shape.date(text, desk)
    case .flag: return Entered(try Shape.truth(text) ? .bool(true) : nil)
    case .integer: return Entered(.integer(try Shape.integer(text)))
    case .grade: return Entered(.text(try Shape.grade(text)))
    case .zone: return Entered(.text(try Shape.zone(text, desk)))
    case .digest: return Entered(.text(try Shape.digest(text)))
    case .tag: return Entered(.text(try Shape.tag(text)))
    case .label: return Entered(.text(try Shape.label(text)))
    case .reference(let kinds): return Entered(.text(try desk.record(text, kinds: kinds).id))
    case .citation: return Entered(try Shape.citation(text, desk))
    case .participation: return Entered(try Shape.participation(text, desk))
    case .list(let item, _): return try item.enter(text, at: desk)
    case .pair: return Entered(try Shape.pair(text))
    case .file, .map:
      throw Problem.mistyped("this field is not typed in", hint: "an import or `collect` fills it")
    }
  }

  /// Whether nothing in it can be seen: it says nothing, and is not there.
  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func limited(_ text: String) throws -> String {
    guard text.utf8.count <= JSONLimits.ledger.text else {
      throw Problem.refused("a text of more than 1 MiB", hint: "put it into an exhibit")
    }
    return text
  }

  private static func term(_ text: String, among terms: [Term]) throws -> String {
    let words = terms.map(\.word)
    let folded = text.lowercased()
    if let word = words.first(where: { $0 == folded }) { return word }
    let near = Similar.nearest(to: text, among: words, limit: 1).first
    throw Problem.mistyped(
      "'\(text)' is not one of \(words.joined(separator: ", "))",
      hint: near.map { "did you mean \($0)?" })
  }

  private static func date(_ text: String, _ desk: EntryDesk) throws -> Entered {
    let read = try DateReader.read(text, zone: desk.zone, now: desk.now)
    return Entered(
      read.date.map { .text($0.stamped(in: desk.zone).edtf) }, typed: read.typed,
      warning: read.warning)
  }

  private static func truth(_ text: String) throws -> Bool {
    switch text.lowercased() {
    case "yes", "ya", "true": return true
    case "no", "tidak", "false": return false
    default:
      throw Problem.mistyped("'\(text)' is neither yes nor no", hint: "yes, no, ya or tidak")
    }
  }

  private static func integer(_ text: String) throws -> Int64 {
    guard let number = Int64(text), number.magnitude <= 9_007_199_254_740_991 else {
      throw Problem.mistyped("'\(text)' is no whole number")
    }
    return number
  }

  private static func grade(_ text: String) throws -> String {
    let grade = text.uppercased()
    guard grade.utf8.count == 2, let letter = grade.first, let digit = grade.last,
      ("A"..."F").contains(letter), ("1"..."6").contains(digit)
    else {
      throw Problem.mistyped(
        "'\(text)' is no Admiralty grade",
        hint: "a letter A–F for the source and a digit 1–6 for the content, such as B2")
    }
    return grade
  }

  private static func zone(_ text: String, _ desk: EntryDesk) throws -> String {
    guard let zone = desk.zones(text) else {
      throw Problem.mistyped(
        "'\(text)' is no time zone", hint: "an IANA name such as Asia/Jakarta, or WIB, WITA, WIT")
    }
    return zone.name
  }

  private static func digest(_ text: String) throws -> String {
    guard let digest = Digest(hex: text.lowercased()) else {
      throw Problem.mistyped("'\(text)' is no SHA-256 digest", hint: "64 hexadecimal digits")
    }
    return digest.hex
  }

  /// Whether `text` is a word of this shape as far as that shows without a case.
  public func checked(_ text: String) throws -> String {
    switch self {
    case .tag: try Shape.tag(text)
    case .label: try Shape.label(text)
    default: text
    }
  }

  static func tag(_ text: String) throws -> String {
    let tag = text.hasPrefix("#") ? String(text.dropFirst()) : text
    let isTag = tag.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "-_.".unicodeScalars.contains($0)
    }
    guard isTag, !tag.isEmpty else {
      throw Problem.mistyped(
        "'\(text)' is no tag",
        hint: "a tag has letters, digits, '-', '_' and '.', such as #response")
    }
    return tag
  }

  static func label(_ text: String) throws -> String {
    let bare = text.first.map { "@?%".contains($0) } == true ? String(text.dropFirst()) : text
    let label = bare.lowercased()
    guard Reference.isLabel(label) else {
      throw Problem.mistyped(
        "'\(text)' is no name",
        hint: "a name has a-z, 0-9, '.', '_' and '-', begins with a letter or digit, at most 64")
    }
    return label
  }

  private static func pair(_ text: String) throws -> JSON {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else {
      throw Problem.mistyped("'\(text)' is no NAME=VALUE", hint: "such as \"Kolom 7=ya\"")
    }
    return .texts(parts.map { String($0) })
  }

  private static func citation(_ text: String, _ desk: EntryDesk) throws -> JSON {
    guard let reference = Reference(text) else {
      throw Problem.mistyped("'\(text)' names no exhibit", hint: EntryDesk.howToName(Exhibit.word))
    }
    let exhibit = try desk.record(reference, kinds: [Exhibit.word])
    let place = reference.suffix.flatMap { $0.isEmpty ? nil : $0 }
    return Citation(exhibit.id, at: place).json
  }

  private static func participation(_ text: String, _ desk: EntryDesk) throws -> JSON {
    guard let reference = Reference(text) else {
      throw Problem.mistyped("'\(text)' names no actor", hint: EntryDesk.howToName(Actor.word))
    }
    let actor = try desk.record(reference, kinds: [Actor.word])
    let role = reference.suffix.flatMap { $0.isEmpty ? nil : $0 }
    return Participation(actor.id, role: role).json
  }
}
