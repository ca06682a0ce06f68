import Groundwork

extension Reentry {
  mutating func put(
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
  mutating func stub(_ id: Name, _ word: String, _ done: inout [Change]) -> Bool {
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
  func renaming(_ body: JSONObject, _ word: String) -> JSONObject {
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
