import Groundwork

/// Enters changes again whose line is sound and follows none: after damage, or on the other side of
/// a fork.
///
/// A change applies where the record is as `was` says. Where it is not, what does not collide is
/// taken: fields that nobody else changed, elements of sets. All else is refused, and told.
public struct Reentry: Sendable {
  /// Something that could not be entered again.
  public struct Refusal: Hashable, Sendable {
    /// The record.
    public let id: Name
    /// What of it, and why not.
    public let what: String
  }

  /// The records as they stand by now.
  public private(set) var shelf: Shelf
  /// Records that have another number here, since theirs was taken: as they were called, and as
  /// they are.
  public private(set) var renamed: [(old: Name, new: Name)] = []
  /// Records that others name and whose making is lost: they stand with nothing but their number.
  public private(set) var stubs: [Name] = []
  /// What could not be entered again, since the last call of `enter`.
  public private(set) var refusals: [Refusal] = []

  private var names: [Name: Name] = [:]
  private var labels: [Name: Name] = [:]
  private var highest: [Character: Int] = [:]
  private let language: Language

  /// Starts with the records of `shelf`.
  ///
  /// - Parameter reserved: the ids of all that is to be entered: no new number is one of them.
  public init(_ shelf: Shelf, reserved: some Sequence<Name>) {
    self.shelf = shelf
    let theCase = shelf.living[Case.id]
    language = theCase?[Case.language].flatMap(Language.init(rawValue:)) ?? .indonesian
    for record in Array(shelf.living.values) + Array(shelf.retired.values) {
      reserve(record.id)
      if let label = record[Common.label] { labels[Name(label)] = record.id }
    }
    for id in reserved { reserve(id) }
  }

  private mutating func reserve(_ id: Name) {
    guard let (letter, number) = id.idParts else { return }
    highest[letter] = max(highest[letter] ?? 0, number)
  }

  /// The next free id of a kind.
  public mutating func nextID(_ letter: Character) -> Name {
    highest[letter, default: 0] += 1
    return Name("\(letter)\(highest[letter] ?? 1)")
  }

  /// Enters the changes of one act; returns those that come of it.
  public mutating func enter(_ changes: [Change]) -> [Change] {
    var done: [Change] = []
    refusals = []
    for change in changes { enter(change, &done) }
    return done
  }

  private mutating func enter(_ change: Change, _ done: inout [Change]) {
    let now = change.now.map { renaming($0, change.kind) }
    let was = change.was.map { renaming($0, change.kind) }
    let id = names[change.id] ?? change.id
    switch (was, now) {
    case (nil, let now?): create(change.id, change, now, &done)
    case (let was?, let now?): edit(id, change, was, now, &done)
    case (let was?, nil): retire(id, change, was, &done)
    case (nil, nil): break
    }
  }

  private mutating func refuse(_ id: Name, _ what: String) {
    refusals.append(Refusal(id: id, what: what))
  }

  // MARK: Deeds

  private mutating func create(
    _ id: Name, _ change: Change, _ now: JSONObject, _ done: inout [Change]
  ) {
    let known = names[id] ?? id
    if shelf.living[known]?.body == now { return }
    if stubs.contains(known), let stub = shelf.living[known] {
      return put(Record(id: known, kind: change.kind, body: now), over: stub, change, &done)
    }
    if shelf.retired[known]?.body == now {
      return put(Record(id: known, kind: change.kind, body: now), over: nil, change, &done)
    }
    var target = id
    if shelf.isUsed(id) {
      guard let letter = id.idParts?.letter else { return refuse(id, "is there already") }
      target = nextID(letter)
      names[id] = target
      renamed.append((id, target))
    }
    put(Record(id: target, kind: change.kind, body: now), over: nil, change, &done)
  }

  private mutating func edit(
    _ id: Name, _ change: Change, _ was: JSONObject, _ now: JSONObject, _ done: inout [Change]
  ) {
    if !shelf.isUsed(id) { stub(id, change.kind, &done) }
    guard let old = shelf.living[id] else {
      return refuse(id, shelf.isUsed(id) ? "was retired" : "is not there: its making is lost")
    }
    let isStub = stubs.contains(id)
    var new = old
    for member in now {
      let (current, before) = (old.body[member.key] ?? .null, was[member.key] ?? .null)
      guard current != member.value else { continue }
      if current == before || isStub {
        new.body[member.key] = member.value == .null ? nil : member.value
      } else if let merged = merged(member.value, before, current, member.key, old.kind) {
        new.body[member.key] = merged.isEmpty ? nil : .list(merged)
      } else {
        refuse(id, "\(member.key): it was changed otherwise")
      }
    }
    put(new, over: old, change, &done)
  }

  private mutating func retire(
    _ id: Name, _ change: Change, _ was: JSONObject, _ done: inout [Change]
  ) {
    if !shelf.isUsed(id) {
      // What goes is told whole: so its making is not lost.
      put(Record(id: id, kind: change.kind, body: was), over: nil, change, &done)
    }
    guard let old = shelf.living[id] else { return }
    guard old.body == was else { return refuse(id, "was changed, and is not retired") }
    put(nil, over: old, change, &done)
  }

  /// A set with what was added to it and without what was taken out of it; nil where it is none.
  private func merged(
    _ new: JSON, _ before: JSON, _ current: JSON, _ key: Name, _ kind: String
  ) -> [JSON]? {
    guard Kinds.named(kind)?.field(key)?.shape.isSet == true else { return nil }
    let (new, before, current) = (new.asList ?? [], before.asList ?? [], current.asList ?? [])
    let rest = current.filter { !before.contains($0) || new.contains($0) }
    return rest + new.filter { !before.contains($0) && !rest.contains($0) }
  }
}

// MARK: Putting

extension Reentry {
  private mutating func put(
    _ record: Record?, over old: Record?, _ change: Change, _ done: inout [Change]
  ) {
    let record = record.map { labelled(referring($0, &done), over: old) }
    guard var made = Change(from: old, to: record) else { return }
    made.why = change.why
    do throws(Change.Misfit) {
      try shelf.take([made])
      done.append(made)
    } catch { refuse(change.id, "could not be entered: it \(error.clause(about: change.id))") }
  }

  /// The record without a label that another one has.
  private mutating func labelled(_ record: Record, over old: Record?) -> Record {
    guard let label = record[Common.label] else { return record }
    let owner = labels[Name(label)] ?? record.id
    guard owner == record.id else {
      refuse(record.id, "label: \(owner) is called \(label)")
      var record = record
      record.body[Common.label.name] = old?.body[Common.label.name]
      return record
    }
    labels[Name(label)] = record.id
    return record
  }

  /// The record, once all that it names is there: what is lost gets a stub, or is left out.
  private mutating func referring(_ record: Record, _ done: inout [Change]) -> Record {
    var record = record
    for mention in record.mentions
    where !shelf.isUsed(mention.target) && mention.target != record.id {
      guard isReference(mention.field, record),
        !stub(mention.target, kind(of: mention.target), &done)
      else { continue }
      refuse(record.id, "\(mention.field): the making of \(mention.target) is lost")
      record.body[mention.field] = without(mention.target, record.body[mention.field])
    }
    return record
  }

  private func kind(of id: Name) -> String {
    id.idParts.flatMap { Kinds.lettered($0.letter) }?.word ?? ""
  }

  private func without(_ id: Name, _ value: JSON?) -> JSON? {
    guard let items = value?.asList else { return nil }
    let rest = items.filter { Reentry.target(of: $0) != id }
    return rest.isEmpty ? nil : .list(rest)
  }

  /// Makes a record that says nothing but that it was there; false where its kind can't.
  @discardableResult
  private mutating func stub(_ id: Name, _ word: String, _ done: inout [Change]) -> Bool {
    guard let kind = Kinds.named(word), kind.required.allSatisfy({ $0.contains(kind.title) }) else {
      return false
    }
    let words = Phrase(
      id: "[\(id): hilang dari buku besar yang rusak]", en: "[\(id): lost from a damaged ledger]")
    let record = Record(id: id, kind: word, body: [kind.title: .text(words[language])])
    let change = Change(id: id, kind: word, was: nil, now: record.body)
    stubs.append(id)
    put(record, over: nil, change, &done)
    return true
  }

  // MARK: Names

  /// The fields with references to records under the numbers that they have here.
  private func renaming(_ body: JSONObject, _ word: String) -> JSONObject {
    guard !names.isEmpty, let kind = Kinds.named(word) else { return body }
    var body = body
    for member in body {
      guard let shape = kind.field(member.key)?.shape,
        isReference(member.key, Record(id: "", kind: word, body: body))
      else { continue }
      let items = member.value.asList?.map(renaming)
      body[member.key] =
        items.map { .list($0) } ?? (shape.isMany ? member.value : renaming(member.value))
    }
    return body
  }

  private func renaming(_ item: JSON) -> JSON {
    guard let target = Reentry.target(of: item), let name = names[target] else { return item }
    guard var members = item.asObject else { return .text(name) }
    for key in ["actor", "exhibit"] as [Name] where members[key] != nil {
      members[key] = .text(name)
    }
    return .object(members)
  }

  private static func target(of item: JSON) -> Name? {
    let text = item.asText ?? item.asObject.flatMap { ($0["actor"] ?? $0["exhibit"])?.asText }
    return text.map { Name($0) }
  }

  /// Whether a field names records; of a value only its question knows.
  private func isReference(_ field: Name, _ record: Record) -> Bool {
    guard let shape = Kinds.named(record.kind)?.field(field)?.shape.element else { return false }
    guard case .value = shape else { return shape.targets != nil }
    let question = record[Claim.question].flatMap { shelf.living[names[$0] ?? $0] } ?? record
    return question[Question.expects] == .actor
  }
}
