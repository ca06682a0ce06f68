import CaseModel
import CommandLanguage
import Groundwork

/// Puts typed words into the fields of a record, new or old.
struct RecordEditor {
  let kind: Kind
  let desk: EntryDesk
  private(set) var body: JSONObject
  /// What may be wrong with what was typed, though it stands.
  private(set) var warnings: [String] = []
  private var replaced: Set<Name> = []

  init(_ kind: Kind, _ body: JSONObject = JSONObject(), at desk: EntryDesk) {
    self.kind = kind
    self.body = body
    self.desk = desk
  }

  /// What needs to know the rest: an answer its question, words as typed their date.
  private static let late: Set<Name> = ["value", "answer", Common.typed.name]

  /// Takes the words of a line.
  mutating func take(_ bindings: [Binding]) throws {
    let isLate: (Binding) -> Bool = { RecordEditor.late.contains($0.name) }
    for binding in bindings.filter({ !isLate($0) }) + bindings.filter(isLate) {
      do {
        try take(binding)
      } catch let problem as Problem {
        throw problem.at(binding.textSpan)
      }
    }
  }

  private mutating func take(_ binding: Binding) throws {
    if binding.name == .anyReference { return try takeReference(binding.text) }
    guard let field = kind.field(binding.name) else { return }
    if let language = binding.language {
      return translate(field, language, binding.operation == .clear ? nil : binding.text)
    }
    if field.name == Common.typed.name { return try take(typed: binding.text) }
    switch binding.operation {
    case .set:
      if !replaced.contains(field.name), field.shape.isMany { body[field.name] = nil }
      replaced.insert(field.name)
      try put(binding.text, into: field)
    case .add: try put(binding.text, into: field)
    case .remove: try remove(binding.text, from: field)
    case .clear: set(field, Entered(nil))
    }
  }

  /// Puts a text that no binding of the line holds into a field.
  mutating func fill(_ name: Name, with text: String) throws {
    if let field = kind.field(name) { try put(text, into: field) }
  }

  /// Puts words of our own into a field, with their translation.
  mutating func fill(_ name: Name, with phrase: Phrase, in language: Language) throws {
    try fill(name, with: phrase[language])
    guard let field = kind.field(name) else { return }
    for other in Language.allCases where other != language && phrase[other] != phrase[language] {
      translate(field, other, phrase[other])
    }
  }

  /// A free `%label`: what it names decides where it goes.
  mutating func takeReference(_ text: String) throws {
    let record = try desk.record(text)
    guard let field = kind.freeField(for: record.kind) else {
      throw Problem.mistyped(
        "\(text) is \(EntryDesk.article(record.kind)); \(EntryDesk.article(kind.word)) has no place for it"
      )
    }
    replaced.insert(field.name)
    try put(text, into: field)
  }

  private mutating func put(_ text: String, into field: AnyField) throws {
    let entered = try enter(text, field)
    if let warning = entered.warning { warnings.append(warning) }
    warnings += EntryWarning.all(of: text, in: field)
    guard field.shape.isMany else { return set(field, entered) }
    guard let item = entered.value else { return }
    var items = body[field.name]?.asList ?? []
    if !field.shape.isSet || !items.contains(where: { field.shape.element.isSame($0, item) }) {
      items.append(item)
    }
    body[field.name] = .list(items)
  }

  private func enter(_ text: String, _ field: AnyField) throws -> Entered {
    if case .label = field.shape { return try enterLabel(text, field) }
    guard case .value = field.shape else { return try field.shape.enter(text, at: desk) }
    if kind.word == Question.word {
      return try AnswerEntry.enter(text, to: Record(id: "", kind: kind.word, body: body), at: desk)
    }
    guard let id = body["question"]?.asText, let question = try desk.reading.living(Name(id)) else {
      throw Problem.mistyped("a value answers a question", hint: "name it: ?question VALUE")
    }
    return try AnswerEntry.enter(text, to: question, at: desk)
  }

  private func enterLabel(_ text: String, _ field: AnyField) throws -> Entered {
    let bare = text.hasPrefix("\(kind.letter):") ? String(text.dropFirst(2)) : text
    let entered = try field.shape.enter(bare, at: desk)
    if let label = entered.value?.asText, label != body["label"]?.asText,
      let id = try desk.reading.id(labelled: label)
    {
      throw Problem.refused("the name '\(label)' is taken by \(id)", hint: "choose another")
    }
    return entered
  }

  private mutating func set(_ field: AnyField, _ entered: Entered) {
    body[field.name] = entered.value.flatMap { $0.isEmpty ? nil : $0 }
    setMap("typed", field.name, entered.typed)
  }

  private mutating func translate(_ field: AnyField, _ language: Language, _ text: String?) {
    setMap("translations", Name("\(field.name).\(language.rawValue)"), text)
  }

  private mutating func setMap(_ map: Name, _ key: Name, _ text: String?) {
    var members = body[map]?.asObject ?? JSONObject()
    members[key] = text.flatMap { $0.isEmpty ? nil : .text($0) }
    body[map] = members.isEmpty ? nil : .object(members)
  }

  /// `when=kemarin`: words that are no date where the line stands, and were one where they were
  /// typed.
  private mutating func take(typed text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1).map { String($0) }
    guard parts.count == 2, let field = kind.field(Name(parts[0])), case .date = field.shape else {
      throw Problem.mistyped(
        "'\(text)' is no FIELD=WORDS",
        hint: "such as `--typed when=kemarin`, beside the date itself")
    }
    setMap(Common.typed.name, field.name, parts[1])
  }

  /// What is to be taken away, which may be retired by now, or may never have been there.
  private func gone(_ text: String, _ field: AnyField) throws -> JSON? {
    guard field.shape.targets != nil, let reference = Reference(text) else {
      return try enter(text, field).value
    }
    let id: Name
    switch reference.target {
    case .id(let named): id = named
    case .label: id = try desk.filed(reference).record.id
    }
    let suffix = reference.suffix.flatMap { $0.isEmpty ? nil : $0 }
    return field.shape.element.naming(id, suffix)
  }

  private mutating func remove(_ text: String, from field: AnyField) throws {
    guard let gone = try gone(text, field) else { return }
    let items = body[field.name]?.asList ?? []
    let rest = items.filter { !field.shape.element.isMeant($0, by: gone) }
    guard rest.count < items.count else {
      throw Problem.refused("\(field.name) has no \(text)")
    }
    body[field.name] = rest.isEmpty ? nil : .list(rest)
  }

  /// Refuses a record that says nothing.
  func checkRequired(_ end: Int) throws {
    for group in kind.required where !group.contains(where: { body[$0] != nil }) {
      let names = group.map(\.text).joined(separator: " or ")
      throw Problem.mistyped(
        "\(EntryDesk.article(kind.word)) needs \(names)", at: end..<end,
        hint: "`help add \(kind.word)` shows how")
    }
  }
}
