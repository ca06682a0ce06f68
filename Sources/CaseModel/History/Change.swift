import Groundwork

/// What one act did to one record: the fields as they were and as they became.
///
/// Log, diff, undo and the finding of conflicts are this one datum read four ways.
public struct Change: Hashable, Sendable {
  /// What a change does.
  public enum Deed: Sendable { case create, edit, retire, restore }

  /// The record.
  public let id: Name
  /// Its kind.
  public let kind: String
  /// The fields as they were; nil where the record was not there.
  public let was: JSONObject?
  /// The same fields as they become, null meaning absent; nil where the record goes.
  public let now: JSONObject?
  /// Why, where one line of a script said so.
  public var why: String?
  /// The line of the script or import file that made it.
  public var line: Int?

  /// Makes a change.
  public init(
    id: Name, kind: String, was: JSONObject?, now: JSONObject?, why: String? = nil, line: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.was = was
    self.now = now
    self.why = why
    self.line = line
  }

  /// What makes `new` of `old`; nil where nothing does, or both are missing.
  public init?(from old: Record?, to new: Record?) {
    guard let some = new ?? old, old != new else { return nil }
    guard let old, let new else {
      self.init(id: some.id, kind: some.kind, was: old?.body, now: new?.body)
      return
    }
    var was = JSONObject()
    var now = JSONObject()
    for key in Set(old.body.map(\.key)).union(new.body.map(\.key)) {
      let (before, after) = (old.body[key], new.body[key])
      guard before != after, !Change.isSameSet(before, after, key, some.kind) else { continue }
      was[key] = before ?? .null
      now[key] = after ?? .null
    }
    guard !now.isEmpty else { return nil }
    self.init(id: some.id, kind: some.kind, was: was, now: now)
  }

  /// The same elements in another order are no change.
  private static func isSameSet(_ left: JSON?, _ right: JSON?, _ key: Name, _ kind: String) -> Bool
  {
    guard let left = left?.asList, let right = right?.asList, left.count == right.count,
      Kinds.named(kind)?.field(key)?.shape.isSet == true
    else { return false }
    return Set(left) == Set(right)
  }

  /// What it does, given whether the id was ever used.
  public func deed(onRetired isRetired: Bool) -> Deed {
    if now == nil { return .retire }
    if was != nil { return .edit }
    return isRetired ? .restore : .create
  }
}

extension Change {
  /// Reads a change; nil where it is none.
  init?(json: JSON) {
    guard let members = json.asObject, let id = members["id"]?.asText,
      let kind = members["kind"]?.asText, let was = members["was"], let now = members["now"],
      was.asObject != nil || was == .null, now.asObject != nil || now == .null,
      was != .null || now != .null
    else { return nil }
    self.init(
      id: Name(id), kind: kind, was: was.asObject, now: now.asObject,
      why: members["why"]?.asText, line: members["line"]?.asInteger.map { Int($0) })
  }

  /// What the ledger holds of it.
  public var json: JSON {
    var members: JSONObject = [
      "id": .text(id), "kind": .text(kind), "was": was.map { .object($0) } ?? .null,
      "now": now.map { .object($0) } ?? .null,
    ]
    members["why"] = why.map { .text($0) }
    members["line"] = line.map { .count($0) }
    return .object(members)
  }
}
