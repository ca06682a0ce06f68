import CaseModel
import CommandLanguage
import Groundwork

/// One question of a guided entry: a field of the kind.
struct GuidedStep: Sendable {
  let field: AnyField
  /// Its place in the `add` line; nil where it is said otherwise.
  let place: Kind.Place?
  /// Whether a record without it says nothing.
  let isRequired: Bool

  /// The questions for a record of `kind`: the places of its `add` line, its own name, what stands
  /// behind the places, and what else it has.
  static func all(for kind: Kind) -> [GuidedStep] {
    let places = kind.places.filter { !($0.field == "label" && $0.isOptional) }.map(\.field)
    let rest = kind.fields.map(\.name).filter { !shared.contains($0) }
    let names = places + ["label"] + kind.free + rest + ["tags"]
    var seen: Set<Name> = []
    return names.filter { seen.insert($0).inserted }.compactMap { step($0, kind) }
  }

  /// What is asked of a record that is made by the way: its places, and what sort it is.
  static func few(for kind: Kind) -> [GuidedStep] {
    let places = kind.places.map(\.field).filter { $0 != "label" }
    let sort = kind.fields.first { field in
      if case .term = field.shape { !places.contains(field.name) } else { false }
    }
    return (places + [sort?.name].compactMap { $0 }).compactMap { step($0, kind) }
  }

  private static func step(_ name: Name, _ kind: Kind) -> GuidedStep? {
    guard let field = kind.field(name), field.isTyped else { return nil }
    let place = kind.places.first { $0.field == name }
    return GuidedStep(
      field: field, place: place,
      isRequired: kind.required.contains([name]) || place?.isOptional == false)
  }

  /// What all kinds share is not asked for, but for the tags.
  private static let shared: Set<Name> = Set(
    [
      Common.label.name, Common.tags.name, Common.tlp.name, Common.supersedes.name,
      Common.translations.name, Common.typed.name, Common.other.name,
    ])
}

extension GuidedStep {
  /// Whether a line holds several answers, parted by blanks.
  var takesWords: Bool {
    guard field.shape.isMany else { return false }
    if case .tag = field.shape.element { return true }
    return field.shape.targets != nil
  }

  /// The texts that a line answers.
  ///
  /// A text may be typed in quotes or without; a word of a closed list also as its number.
  func texts(_ line: String, choices: [Slot.Choice]) throws -> [String] {
    if takesWords { return try Lexer.words(in: "x " + line).dropFirst().map { bare($0.text) } }
    if let number = Int(line), choices.indices.contains(number - 1) {
      return [choices[number - 1].word]
    }
    if let words = try? Lexer.words(in: "x " + line), words.count == 2, words[1].isQuoted {
      return [words[1].text]
    }
    return [line]
  }

  private func bare(_ word: String) -> String {
    if case .tag = field.shape.element { return Sigils.bareTag(word) }
    return word
  }
}
