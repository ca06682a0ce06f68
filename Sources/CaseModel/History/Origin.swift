import Groundwork

/// The case of which another is a redacted copy, and its head when the copy was made.
public struct Origin: Hashable, Sendable {
  /// The hash of its entry 1.
  public let caseHash: Digest
  /// Its last line.
  public let head: Head

  /// Makes an origin.
  public init(_ caseHash: Digest, _ head: Head) {
    self.caseHash = caseHash
    self.head = head
  }

  init(json: JSON) throws(Problem) {
    guard let members = json.asObject,
      let caseHash = members["case"]?.asText.flatMap(Digest.init(hex:)),
      let entry = members["entry"]?.asInteger, entry > 0,
      let hash = members["hash"]?.asText.flatMap(Digest.init(hex:))
    else { throw .broken("'from' names no case") }
    self.init(caseHash, Head(entry: Int(entry), hash: hash))
  }

  /// What the ledger holds of it.
  public var json: JSON {
    .object([
      "case": .text(caseHash.hex), "entry": .count(head.entry), "hash": .text(head.hash.hex),
    ])
  }
}
