import Groundwork

/// One line of the ledger: an act, or a part of one.
public struct Entry: Hashable, Sendable {
  /// The only format there is so far.
  public static let format = 1

  /// Its line, counted from 1.
  public var number: Int
  /// Who did it, as they said themselves.
  public let author: String
  /// What it did.
  public var changes: [Change]
  /// The words as understood, without program name.
  public let command: String
  /// The hash of the line before; zeros in entry 1.
  public var previous: Digest
  /// What wrote it.
  public let program: String
  /// When, as the clock said: `2026-11-23T08:00:00Z`.
  public let time: String
  /// Why.
  public var why: String?
  /// Whether the clock was set by hand.
  public var isClockSet = false
  /// The files from which it was made.
  public var sources: [Source] = []
  /// The act that it takes back.
  public var reverses: Int?
  /// Which part of an act it is.
  public var part: Int?
  /// How many parts the act has; stands in its last and commits it.
  public var parts: Int?
  /// The format from here on.
  public var format: Int?
  /// The case of which this one is a redacted copy; in entry 1 only.
  public var from: Origin?
  /// What bears out that the ledger had come so far; nothing else changes.
  public var seal: JSON?
  /// Keys that this version does not know.
  public var other = JSONObject()

  /// Makes an entry; number, place in the chain and parts are given when it is appended.
  public init(author: String, changes: [Change], command: String, program: String, time: String) {
    number = 0
    self.author = author
    self.changes = changes
    self.command = command
    previous = .zero
    self.program = program
    self.time = time
  }
}

extension Entry {
  /// Reads an entry from its JSON without `hash`.
  ///
  /// - Throws: `Problem` that says what is missing or of the wrong shape.
  public init(json members: JSONObject) throws(Problem) {
    author = try Entry.text("author", members)
    command = try Entry.text("command", members)
    program = try Entry.text("program", members)
    time = try Entry.text("time", members)
    number = try Entry.integer("entry", members)
    guard let previous = Digest(hex: try Entry.text("previous", members)) else {
      throw .broken("'previous' is no SHA-256 digest")
    }
    self.previous = previous
    changes = try Entry.list("changes", members, Change.init(json:))
    try readOptional(members)
  }

  private mutating func readOptional(_ members: JSONObject) throws(Problem) {
    for member in members where !Entry.always.contains(member.key) {
      switch member.key {
      case "why": why = try Entry.text("why", members)
      case "clock": isClockSet = try Entry.text("clock", members) == "set"
      case "sources": sources = try Entry.list("sources", members, Source.init(json:))
      case "reverses": reverses = try Entry.integer("reverses", members)
      case "part": part = try Entry.integer("part", members)
      case "parts": parts = try Entry.integer("parts", members)
      case "format": format = try Entry.integer("format", members)
      case "from": from = try Origin(json: member.value)
      case "seal":
        guard member.value.asObject != nil else { throw .broken("'seal' is no object") }
        seal = member.value
      case "hash": throw .broken("has two hashes")
      default: other[member.key] = member.value
      }
    }
  }

  private static let always: Set<Name> = [
    "author", "changes", "command", "entry", "previous", "program", "time",
  ]

  private static func text(_ key: Name, _ members: JSONObject) throws(Problem) -> String {
    guard let text = members[key]?.asText else { throw .broken("'\(key)' is no text") }
    return text
  }

  private static func integer(_ key: Name, _ members: JSONObject) throws(Problem) -> Int {
    guard let number = members[key]?.asInteger else { throw .broken("'\(key)' is no integer") }
    return Int(number)
  }

  private static func list<Item>(
    _ key: Name, _ members: JSONObject, _ read: (JSON) -> Item?
  ) throws(Problem) -> [Item] {
    guard let list = members[key]?.asList else { throw .broken("'\(key)' is no list") }
    let items = list.compactMap(read)
    guard items.count == list.count else { throw .broken("an item of '\(key)' is not understood") }
    return items
  }

  /// What stands in the ledger, without `hash`.
  public var json: JSONObject {
    var members = other
    members["author"] = .text(author)
    members["changes"] = .list(changes.map(\.json))
    members["command"] = .text(command)
    members["entry"] = .count(number)
    members["previous"] = .text(previous.hex)
    members["program"] = .text(program)
    members["time"] = .text(time)
    members["why"] = why.map { .text($0) }
    members["clock"] = isClockSet ? .text("set") : nil
    members["sources"] = sources.isEmpty ? nil : .list(sources.map(\.json))
    members["reverses"] = reverses.map { .count($0) }
    members["part"] = part.map { .count($0) }
    members["parts"] = parts.map { .count($0) }
    members["format"] = format.map { .count($0) }
    members["from"] = from?.json
    members["seal"] = seal
    return members
  }
}
