import CaseModel
import Groundwork

/// An entry that seals the ledger, as it stands there.
public struct SealedEntry: Hashable, Sendable {
  /// The seal; nil where it can't be read.
  public let seal: Seal?
  /// The line in which it stands.
  public let entry: Int
  /// When it was made, as the clock said.
  public let time: String
}

/// What `verify` makes of a seal.
public struct Attestation: Hashable, Sendable {
  /// Whether it holds.
  public enum State: Hashable, Sendable {
    /// It does, and it is known whose it is.
    case good(by: String)
    /// It does, but nobody vouches for whoever made it.
    case unknown
    /// It could not be looked at.
    case unchecked(why: String)
    /// What it seals is not what stands in the ledger.
    case contradicted
    /// It does not hold by itself.
    case bad(what: String)
  }

  /// What an authority says of a time.
  public struct Stamp: Hashable, Sendable {
    /// When, in RFC 3339.
    public let time: String
    /// Who says so.
    public let authority: String?

    /// Makes a stamp.
    public init(time: String, authority: String?) {
      self.time = time
      self.authority = authority
    }
  }

  /// The entry.
  public let sealed: SealedEntry
  /// Whether it holds.
  public let state: State
  /// The key with which it was signed, in ssh-keygen's words.
  public let key: String?
  /// When an authority stamped it, and what it calls itself.
  public let stamp: Stamp?

  /// Makes an attestation.
  public init(_ sealed: SealedEntry, _ state: State, key: String? = nil, stamp: Stamp? = nil) {
    self.sealed = sealed
    self.state = state
    self.key = key
    self.stamp = stamp
  }

  /// The head that it seals.
  public var head: Head? { sealed.seal?.statement.head }

  /// Who has seen that head; nil where it does not hold by itself.
  public var witness: Witness? {
    if case .bad = state { return nil }
    return head.map { Witness("the seal of entry \(sealed.entry)", $0) }
  }

  /// What is wrong with it by itself; it makes nobody doubt the lines.
  func finding(after head: Head) -> Verdict.Finding? {
    guard case .bad(let what) = state else { return nil }
    return Verdict.Finding(
      entry: sealed.entry, .sealInvalid, what: what, doubtFrom: head.entry + 1)
  }

  /// What `verify --json` prints of it.
  var json: JSON {
    var members: JSONObject = ["entry": .count(sealed.entry)]
    members["head"] = head.map { .text($0.description) }
    members["key"] = key.map { .text($0) }
    members["time"] = stamp.map { .text($0.time) }
    members["authority"] = stamp?.authority.map { .text($0) }
    switch state {
    case .good(let name):
      members["state"] = .text("good")
      members["by"] = .text(name)
    case .unknown: members["state"] = .text("unknown")
    case .unchecked(let why):
      members["state"] = .text("unchecked")
      members["what"] = .text(why)
    case .contradicted: members["state"] = .text("contradicted")
    case .bad(let what):
      members["state"] = .text("bad")
      members["what"] = .text(what)
    }
    return .object(members)
  }
}

extension Verdict {
  /// Takes in what became of the seals.
  public mutating func take(_ attestations: [Attestation]) {
    self.attestations = attestations
    add(attestations.compactMap { $0.finding(after: head) })
  }
}
