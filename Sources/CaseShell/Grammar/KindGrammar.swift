import CaseModel
import CommandLanguage
import Groundwork

extension Kind {
  /// `add KIND …`, made from the kind's fields.
  var adding: Grammar {
    Grammar(
      "add \(word)", summary: "log \(EntryDesk.article(word)): \(meaning)",
      places: places.compactMap(place), free: freeWords,
      options: options(allowsEdit: false) + extraOptions + Option.writing, examples: examples,
      tag: word, refusal: refusal)
  }

  /// `edit ID …`, made from the kind's fields.
  var editing: Grammar {
    Grammar(
      "edit", summary: "change \(EntryDesk.article(word))", places: [.record],
      options: options(allowsEdit: true) + Option.writing,
      examples: [
        "edit \(word == Case.word ? word : "\(letter)1") --tlp green --why \"shared with the regulator\""
      ], tag: word)
  }

  /// An option for each field that people type.
  func options(allowsEdit: Bool) -> [Option] {
    fields.filter(\.isTyped).map { field in
      Option(
        field.name, field.slot, short: field.name == "language" ? "lang" : nil,
        isMany: field.shape.isMany, allowsEdit: allowsEdit,
        allowsTranslation: field.shape.isProse && field.name != "quote")
    } + scriptOptions(allowsEdit: allowsEdit)
  }

  /// What nobody types, but a script says that makes records again: words that were a date on the
  /// day on which they were typed, columns of an import.
  private func scriptOptions(allowsEdit: Bool) -> [Option] {
    let isDated = fields.contains { if case .date = $0.shape { true } else { false } }
    let typed = Option(
      Common.typed.name, Slot("FIELD=WORDS"), isMany: true,
      meaning: "how a date was typed, beside the date itself")
    let other = Option(
      Common.other.name, Slot("NAME=VALUE"), isMany: true, allowsEdit: allowsEdit,
      meaning: "a column of an import that no field takes")
    return (isDated ? [typed] : []) + [other]
  }

  /// A new actor may bring the post that it holds.
  private var extraOptions: [Option] {
    guard word == Actor.word, let post = Kinds.named(Link.word)?.field("post") else { return [] }
    return [
      Option("post", post.slot, allowsTranslation: true, meaning: "the post it holds (with --of)"),
      Option(
        "of", Slot("@ACTOR", topic: Actor.word), meaning: "for whom it holds the post: makes a link"
      ),
    ]
  }

  private func place(_ place: Place) -> CommandLanguage.Place? {
    guard let field = field(place.field) else { return nil }
    return CommandLanguage.Place(
      field.name, slot(of: field), isOptional: place.isOptional, isText: field.shape.isFreeText,
      accepts: accepts(field), stands: stands(place))
  }

  private func slot(of field: AnyField) -> Slot {
    if field.name == "label" {
      let isQuestion = word == Question.word
      let label = word == Actor.word ? "@HANDLE" : isQuestion ? "?NAME" : "%LABEL"
      return Slot(label, meaning: "its own name in the case")
    }
    return field.name == "claimant"
      ? Slot("@WHO", topic: Actor.word, meaning: field.meaning)
      : field.name == "when" ? Slot("WHEN", topic: "date", meaning: field.meaning) : field.slot
  }

  private func stands(_ place: Place) -> (@Sendable (Bound) -> Bool)? {
    let before = places.prefix { $0.field != place.field }.map(\.field)
    guard place.field == "value" else { return nil }
    return { bound in
      var texts: [Name: String] = [:]
      for name in before { texts[name] = bound.text(name) }
      return place.stands(texts)
    }
  }

  private func accepts(_ field: AnyField) -> @Sendable (String) -> Bool {
    if field.name == "label" { return Sigils.labelling(self) }
    switch field.shape {
    case .reference(let kinds): return Sigils.naming(kinds)
    case .term(let terms):
      let words = Set(terms.map(\.word))
      return { words.contains($0.lowercased()) }
    case .date: return { (try? DateReader.read($0, zone: .utc, now: 0)) != nil }
    default: return { _ in true }
    }
  }

  private func refusal(_ word: String) -> Problem? {
    guard self.word == Claim.word, word.hasPrefix("@") else { return nil }
    return .mistyped(
      "a claim has one speaker", hint: "whom they speak for is --for, through whom it came --via")
  }
}

extension AnyField {
  /// Whether people type it; the rest is filled by imports and by the program.
  var isTyped: Bool {
    switch shape.element {
    case .map, .pair, .file: false
    default: true
    }
  }
}

extension Shape {
  /// Whether any word may stand there, so that what is wrong with it is said by the field itself.
  fileprivate var isFreeText: Bool {
    switch self {
    case .text, .open, .value, .date: true
    default: false
    }
  }
}
