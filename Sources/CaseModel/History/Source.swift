import Groundwork

/// A file from which an act was made; its bytes are kept in the vault.
public struct Source: Hashable, Sendable {
  /// `script`, `data` or `rules`.
  public let role: String
  /// The file's name as the user gave it.
  public let name: String
  /// The digest of its bytes.
  public let sha256: Digest

  /// Makes a source.
  public init(role: String, name: String, sha256: Digest) {
    self.role = role
    self.name = name
    self.sha256 = sha256
  }

  init?(json: JSON) {
    guard let members = json.asObject, let role = members["role"]?.asText,
      let name = members["name"]?.asText,
      let sha256 = members["sha256"]?.asText.flatMap(Digest.init(hex:))
    else { return nil }
    self.init(role: role, name: name, sha256: sha256)
  }

  /// What the ledger holds of it.
  public var json: JSON {
    .object(["role": .text(role), "name": .text(name), "sha256": .text(sha256.hex)])
  }
}
