import Groundwork

/// Where something stands: an exhibit, and the place in it.
public struct Citation: Hashable, Sendable {
  /// The exhibit's id.
  public let exhibit: Name
  /// The place in it, such as a paragraph or a time code.
  public let at: String?

  /// Makes a citation.
  public init(_ exhibit: Name, at: String? = nil) {
    self.exhibit = exhibit
    self.at = at
  }

  init?(json: JSON) {
    guard let exhibit = json.asObject?["exhibit"]?.asText else { return nil }
    self.init(Name(exhibit), at: json.asObject?["at"]?.asText)
  }

  var json: JSON {
    var members: JSONObject = ["exhibit": .text(exhibit)]
    members["at"] = at.map { .text($0) }
    return .object(members)
  }
}
