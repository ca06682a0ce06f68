import Groundwork

/// Who took part in an event, and as what.
public struct Participation: Hashable, Sendable {
  /// The actor's id.
  public let actor: Name
  /// The role, from an open list.
  public let role: String?

  /// Makes a participation.
  public init(_ actor: Name, role: String? = nil) {
    self.actor = actor
    self.role = role
  }

  init?(json: JSON) {
    guard let actor = json.asObject?["actor"]?.asText else { return nil }
    self.init(Name(actor), role: json.asObject?["role"]?.asText)
  }

  var json: JSON {
    var members: JSONObject = ["actor": .text(actor)]
    members["role"] = role.map { .text($0) }
    return .object(members)
  }
}
