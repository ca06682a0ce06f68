import Groundwork

/// What a seal says of a ledger: which case it is, and how far it had come.
public struct SealStatement: Hashable, Sendable {
  /// The hash of entry 1, which no two cases share.
  public let opening: Digest
  /// The last line, and its hash.
  public let head: Head

  /// Makes a statement.
  public init(opening: Digest, head: Head) {
    self.opening = opening
    self.head = head
  }

  /// What is signed or stamped: three lines that a stranger writes again with `printf` (FORMAT.md, section 19).
  public var text: String { "kronologi seal 1\ncase \(opening.hex)\nhead \(head)\n" }
}

/// What stands under the key `seal` of an entry that changes nothing.
public struct Seal: Hashable, Sendable {
  /// By what the statement is borne out.
  public enum Proof: Hashable, Sendable {
    /// A signature of OpenSSH's, armoured.
    case signature(String)
    /// An authority's reply that stamps the time (RFC 3161), as it came.
    case timestamp([UInt8])
    /// A sort that this version does not know.
    case unknown
  }

  /// What it says.
  public let statement: SealStatement
  /// By what it is borne out.
  public let proof: Proof

  /// Makes a seal.
  public init(_ statement: SealStatement, _ proof: Proof) {
    self.statement = statement
    self.proof = proof
  }

  /// Reads a seal; nil where it does not say what is sealed, or how is no text.
  public init?(json: JSON) {
    guard let members = json.asObject,
      let opening = members["case"]?.asText.flatMap(Digest.init(hex:)),
      let head = members["head"]?.asText.flatMap(Head.init)
    else { return nil }
    statement = SealStatement(opening: opening, head: head)
    if let signature = members["signature"] {
      guard let armoured = signature.asText else { return nil }
      proof = .signature(armoured)
    } else if let timestamp = members["timestamp"] {
      guard let reply = timestamp.asText.flatMap(Base64.bytes) else { return nil }
      proof = .timestamp(reply)
    } else {
      proof = .unknown
    }
  }

  /// What the ledger holds of it.
  public var json: JSON {
    var members: JSONObject = [
      "case": .text(statement.opening.hex), "head": .text(statement.head.description),
    ]
    switch proof {
    case .signature(let armoured): members["signature"] = .text(armoured)
    case .timestamp(let reply): members["timestamp"] = .text(Base64.text(reply))
    case .unknown: break
    }
    return .object(members)
  }
}

extension Act {
  /// The seal that it is, where it is one that can be read.
  public var seal: Seal? { entry.seal.flatMap(Seal.init) }
}
