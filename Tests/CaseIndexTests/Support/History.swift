import CaseModel
import Groundwork

/// Makes the acts of a ledger, without a ledger.
struct History {
  private(set) var acts: [CommittedAct] = []
  private(set) var line = 0
  private var previous = Digest.zero
  /// Every record as it is, tombstones included.
  private(set) var records: [Name: Record] = [:]
  private(set) var retired: Set<Name> = []
  var author = "mila"
  var time: Int64 = 1_621_500_000

  /// The zones that tests know.
  static let zones: @Sendable (String) -> Zone? = { name in
    [Zone.jakarta, .makassar, .jayapura, .utc].first { $0.name == name }
  }

  /// Where an act ends in the ledger, as far as tests care.
  static func offset(_ act: CommittedAct) -> Int { act.head.entry * 100 }

  /// Adds an act of these changes, over as many lines.
  @discardableResult
  mutating func act(
    _ changes: [Change], command: String = "test", lines: Int = 1, reverses: Int? = nil,
    sources: [Source] = []
  ) -> Int {
    let first = line + 1
    var entries: [Entry] = []
    for part in 1...lines {
      line += 1
      let share = changes[(changes.count * (part - 1) / lines)..<(changes.count * part / lines)]
      var entry = Entry(
        author: author, changes: Array(share), command: command,
        program: "kronologi 0.1.0", time: DateText.utc(time))
      entry.number = line
      entry.previous = previous
      entry.reverses = reverses
      entry.sources = sources
      if lines > 1 { entry.part = part }
      if lines > 1, part == lines { entry.parts = lines }
      previous = Digest(of: Array("\(line) \(previous.hex)".utf8))
      entries.append(entry)
    }
    acts.append(CommittedAct(entries, head: Head(entry: line, hash: previous)))
    return first
  }

  /// Passes over lines that count for nothing.
  mutating func void(_ lines: Int) {
    for _ in 0..<lines {
      line += 1
      previous = Digest(of: Array("void \(line) \(previous.hex)".utf8))
    }
  }

  /// The change that makes a record.
  mutating func create(_ id: Name, _ kind: String, _ body: JSONObject) -> Change {
    records[id] = Record(id: id, kind: kind, body: body)
    return Change(id: id, kind: kind, was: nil, now: body)
  }

  /// The change that sets fields of a record; nil where they are so already.
  mutating func edit(_ id: Name, _ fields: JSONObject) -> Change? {
    guard let old = records[id] else { return nil }
    var was = JSONObject()
    var now = JSONObject()
    for member in fields where (old.body[member.key] ?? .null) != member.value {
      was[member.key] = old.body[member.key] ?? .null
      now[member.key] = member.value
      records[id]?.body[member.key] = member.value == .null ? nil : member.value
    }
    return now.isEmpty ? nil : Change(id: id, kind: old.kind, was: was, now: now)
  }

  /// The change that retires a record.
  mutating func retire(_ id: Name) -> Change {
    retired.insert(id)
    let record = records[id]
    return Change(id: id, kind: record?.kind ?? "", was: record?.body, now: nil)
  }

  /// The change that brings a retired record back.
  mutating func restore(_ id: Name) -> Change {
    retired.remove(id)
    let record = records[id]
    return Change(id: id, kind: record?.kind ?? "", was: nil, now: record?.body)
  }
}

extension JSON: ExpressibleByStringLiteral {
  /// Makes a value of a literal.
  public init(stringLiteral text: String) { self = .text(Name(text)) }
}

extension JSON: ExpressibleByArrayLiteral {
  /// Makes a value of a literal.
  public init(arrayLiteral items: JSON...) { self = .list(items) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// Makes a value of a literal.
  public init(dictionaryLiteral members: (Name, JSON)...) {
    self = .object(JSONObject(members.map { JSONObject.Member($0.0, $0.1) }))
  }
}
