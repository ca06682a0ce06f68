import CaseModel
import CommandLanguage
import Groundwork

/// Says what became of a record's fields, in words that make the same of them again.
struct FieldTeller {
  let kind: Kind
  let scene: ScriptScene
  /// What was said, in the order of the kind's fields.
  private(set) var said: [SaidField] = []
  /// The fields that no line can say.
  private(set) var unsaid: [Name] = []
  /// The retired records that are named, and must stand while the line is carried out.
  private(set) var gone: Set<Name> = []

  /// Tells what makes `new` of `old`, which is nil where the record is new.
  init(_ kind: Kind, from old: Record?, to new: Record, in scene: ScriptScene) throws {
    self.kind = kind
    self.scene = scene
    let old = old ?? Record(id: new.id, kind: new.kind)
    for field in kind.fields { try tell(field, old, new) }
    try tellTranslations(old, new)
    unsaid += new.body.map(\.key).filter { key in
      kind.field(key) == nil && old.body[key] != new.body[key]
    }
  }

  private mutating func tell(_ field: AnyField, _ old: Record, _ new: Record) throws {
    let (before, now) = (old.body[field.name], new.body[field.name])
    switch field.shape {
    case .map: return
    case .date: return try tellDate(field, old, new)
    case .list where before != now:
      try tellList(field, before?.asList ?? [], now?.asList ?? [], new)
    case _ where before != now:
      guard let now else { return said.append(.cleared(field.name)) }
      guard let text = try text(now, field.shape, of: new) else {
        return unsaid.append(field.name)
      }
      try need(now, field.shape)
      said.append(SaidField(field.name, [text]))
    default: return
    }
  }

  /// A date is said as it was typed, where that still means the same.
  private mutating func tellDate(_ field: AnyField, _ old: Record, _ new: Record) throws {
    func typed(_ record: Record) -> String? { record[Common.typed]?[field.name]?.asText }
    let date = new.body[field.name]?.asText
    guard old.body[field.name] != new.body[field.name] || typed(old) != typed(new) else { return }
    guard let date else { return said.append(.cleared(field.name)) }
    if let words = typed(new), isSame(words, date) {
      return said.append(SaidField(field.name, [words]))
    }
    guard isSame(date, date, isTyped: false) else { return unsaid.append(field.name) }
    said.append(SaidField(field.name, [date]))
    if let words = typed(new) {
      said.append(SaidField(Common.typed.name, ["\(field.name)=\(words)"]))
    }
  }

  /// Whether `words`, typed in a script here, are stored as `date`.
  private func isSame(_ words: String, _ date: String, isTyped: Bool = true) -> Bool {
    guard let read = try? DateReader.read(words, zone: scene.zone) else { return false }
    return read.date?.stamped(in: scene.zone).edtf.isSame(as: date) == true
      && (read.typed != nil) == isTyped && read.typed?.isSame(as: words) ?? true
  }

  private mutating func tellTranslations(_ old: Record, _ new: Record) throws {
    let (before, now) = (old[Common.translations], new[Common.translations])
    for key in Set((before ?? JSONObject()).map(\.key) + (now ?? JSONObject()).map(\.key)).sorted()
    where before?[key] != now?[key] {
      let parts = key.text.split(separator: ".").map { String($0) }
      guard parts.count == 2, let language = Language(rawValue: parts[1]),
        kind.field(Name(parts[0]))?.shape.isProse == true, parts[0] != "quote"
      else {
        unsaid.append(Common.translations.name)
        continue
      }
      let text = now?[key]?.asText
      said.append(SaidField(Name(parts[0]), text.map { [$0] } ?? [String](), language: language))
    }
  }
}

extension FieldTeller {
  /// A list: what came and went, where that can be said; else all of it anew.
  private mutating func tellList(
    _ field: AnyField, _ old: [JSON], _ new: [JSON], _ record: Record
  ) throws {
    if new.isEmpty { return said.append(.cleared(field.name)) }
    let kept = old.filter(new.contains)
    let added = new.dropFirst(kept.count)
    let removed = old.filter { !new.contains($0) }
    let isByElement =
      !old.isEmpty && !kept.isEmpty && Array(new.prefix(kept.count)) == kept
      && (field.shape.isSet || removed.isEmpty)
      && !removed.contains { loss in kept.contains { field.shape.takesAlong($0, with: loss) } }
    let steps: [(SaidField.Operation, JSON)] =
      isByElement
      ? removed.map { (.remove, $0) } + added.map { (.add, $0) } : new.map { (.set, $0) }
    var texts: [(operation: SaidField.Operation, text: String)] = []
    for (operation, item) in steps {
      guard let text = try text(item, field.shape.element, of: record) else {
        return unsaid.append(field.name)
      }
      if operation != .remove { try need(item, field.shape) }
      texts.append((operation, text))
    }
    said.append(SaidField(field.name, texts))
  }

  /// Remembers what must stand for a line that names it.
  private mutating func need(_ value: JSON, _ shape: Shape) throws {
    var isNaming = shape.targets != nil
    if case .value = shape { isNaming = value.target?.idParts?.letter == "A" }
    if isNaming, let target = value.target, try scene.record(target) != nil,
      try scene.isGone(target)
    {
      gone.insert(target)
    }
  }

  /// One value as it is typed; nil where nothing that is typed gives it.
  private func text(_ value: JSON, _ shape: Shape, of record: Record) throws -> String? {
    // A script's line ends are newlines alone.
    if value.asText?.utf8.contains(0x0D) == true { return nil }
    switch (shape, value) {
    case (.reference, .text(let id)): return try scene.record(id) == nil ? nil : scene.name(id)
    case (.citation, .object(let members)), (.participation, .object(let members)):
      guard let id = value.target, try scene.record(id) != nil,
        members.allSatisfy({ $0.value.asText != nil })
      else { return nil }
      let suffix = (members["at"] ?? members["role"])?.asText
      return try scene.name(id) + (suffix.map { ":\($0)" } ?? "")
    case (.value, .text(let text)): return try answer(text, of: record)
    case (.flag, .bool(true)): return "yes"
    case (.integer, .integer(let number)): return String(number)
    case (.pair, .list(let pair)):
      let texts = pair.compactMap(\.asText)
      return texts.count == 2 && pair.count == 2 ? texts.joined(separator: "=") : nil
    case (.map, _), (.file, _), (.flag, _), (.integer, _), (.pair, _), (.reference, _): return nil
    default: return value.asText
    }
  }

  /// An answer that is an actor goes by the actor's name.
  private func answer(_ text: Name, of record: Record) throws -> String {
    let question = try record[Claim.question].flatMap(scene.record) ?? record
    return question[Question.expects] == .actor ? try scene.name(text) : text.text
  }
}

extension JSON {
  /// The record that an element of a set names.
  fileprivate var target: Name? {
    switch self {
    case .text(let id): id
    case .object(let members): (members["exhibit"] ?? members["actor"])?.asText.map { Name($0) }
    default: nil
    }
  }
}

extension Shape {
  /// Whether an element goes too when another is taken away: an exhibit without a place stands for
  /// every place in it.
  fileprivate func takesAlong(_ kept: JSON, with loss: JSON) -> Bool {
    guard let members = loss.asObject, members["at"] == nil, members["role"] == nil else {
      return false
    }
    return kept.target == loss.target
  }
}
