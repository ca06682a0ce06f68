import Groundwork

/// One file of an exhibit: what the field `files` holds of it.
public struct ExhibitFile: Hashable, Sendable {
  /// Its name where it was found, without folders; it never makes a path.
  public let name: String
  /// How many bytes it has.
  public let size: Int
  /// Its media type.
  public let media: String
  /// The digest under which it lies in the vault.
  public let sha256: Digest
  /// Its SHA-1, where it was asked for.
  public let sha1: String?
  /// Its MD5, where it was asked for.
  public let md5: String?
  /// Where it lay, of a file that was only looked at and is not in the vault.
  public let at: String?

  /// Makes a file of its fingerprint.
  public init(_ name: String, _ fingerprint: Fingerprint, media: String, at: String? = nil) {
    self.name = name
    size = fingerprint.size
    self.media = media
    sha256 = fingerprint.sha256
    sha1 = fingerprint.sha1
    md5 = fingerprint.md5
    self.at = at
  }

  /// Reads a file; nil where its digest or its size says nothing.
  public init?(json: JSONObject) {
    guard let sha256 = json["sha256"]?.asText.flatMap(Digest.init(hex:)),
      let size = json["size"]?.asInteger, size >= 0
    else { return nil }
    self.sha256 = sha256
    self.size = Int(size)
    name = json["name"]?.asText ?? ""
    media = json["media"]?.asText ?? ""
    sha1 = json["sha1"]?.asText
    md5 = json["md5"]?.asText
    at = json["at"]?.asText
  }

  /// What stands for the place of a file whose bytes stayed behind when a redacted copy was made.
  public static let withOrigin = "origin"

  /// Whether its bytes lie in the vault.
  public var isKept: Bool { at == nil }

  /// What the ledger holds of it.
  public var json: JSONObject {
    var members: JSONObject = [
      "media": .text(media), "name": .text(name), "sha256": .text(sha256.hex),
      "size": .count(size),
    ]
    members["sha1"] = sha1.map { .text($0) }
    members["md5"] = md5.map { .text($0) }
    members["at"] = at.map { .text($0) }
    return members
  }
}

extension Record {
  /// The files of an exhibit, as far as they are understood.
  public var exhibitFiles: [ExhibitFile] { self[Exhibit.files].compactMap(ExhibitFile.init) }
}
