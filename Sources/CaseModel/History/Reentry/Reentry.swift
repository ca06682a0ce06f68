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
  public internal(set) var shelf: Shelf
  /// Records that have another number here, since theirs was taken: as they were called, and as
  /// they are.
  public private(set) var renamed: [(old: Name, new: Name)] = []
  /// Records that others name and whose making is lost: they stand with nothing but their number.
  public internal(set) var stubs: [Name] = []
  /// What could not be entered again, since the last call of `enter`.
  public private(set) var refusals: [Refusal] = []

  private(set) var names: [Name: Name] = [:]
  var labels: [Name: Name] = [:]
  private var highest: [Character: Int] = [:]
  let language: Language

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

  mutating func refuse(_ id: Name, _ what: String) {
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
