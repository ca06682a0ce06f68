import Groundwork

/// What a check found in one record.
public struct Finding: Hashable, Sendable {
  /// The check's word.
  public internal(set) var check = ""
  /// The record; of what is found in the ledger itself, the entry's number.
  public let id: Name
  /// What is wrong, in one sentence without a full stop.
  public let what: String
  /// What to do next; what stands in backquotes can be pasted.
  public let next: String?

  /// Makes a finding; which check it belongs to is added when it is gathered.
  init(_ id: Name, _ what: String, next: String? = nil) {
    self.id = id
    self.what = what
    self.next = next
  }

  /// What `check --json` prints of it.
  public var json: JSON {
    var members: JSONObject = ["check": .text(check), "id": .text(id), "what": .text(what)]
    members["next"] = next.map { .text($0) }
    return .object(members)
  }
}
